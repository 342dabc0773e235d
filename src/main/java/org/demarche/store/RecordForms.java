package org.demarche.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.columns.EventCodes;
import org.demarche.dataset.Dataset;
import org.demarche.model.Description;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Kind;
import org.demarche.model.Relation;
import org.demarche.model.Role;
import org.demarche.model.Source;
import org.demarche.store.json.Json;
import org.demarche.store.record.DescriptionJson;
import org.demarche.store.record.DescriptionReader;
import org.demarche.store.record.EventDraft;
import org.demarche.store.record.EventJson;
import org.demarche.store.record.EventReader;
import org.demarche.store.record.Fields;
import org.demarche.store.record.ListSort;
import org.demarche.store.record.RecordFile;
import org.demarche.store.record.Target;
import org.demarche.store.record.Targets;
import org.jspecify.annotations.Nullable;

/// The forms of all records, as they are read among the other records of one dataset.
final class RecordForms {
  private final Dataset dataset;
  private final Targets targets;
  private final String title;

  /// @param title of a dataset that gives itself none
  RecordForms(Dataset dataset, String title) {
    this.dataset = dataset;
    this.targets = targets(dataset);
    this.title = title;
  }

  private static Targets targets(Dataset dataset) {
    Map<String, Source> sources = new LinkedHashMap<>();
    dataset.sources().forEach((id, source) -> sources.put(id.value(), source));
    List<Kind> kinds = dataset.description().kinds();
    List<Role> roles = dataset.description().roles();
    return new Targets(
        target("actor", dataset.actors().keySet()),
        target("place", dataset.places().keySet()),
        target("source", dataset.sources().keySet()),
        target("kind", kinds.stream().map(Kind::id).toList()),
        target("role", roles.stream().map(Role::id).toList()),
        sources,
        new EventCodes(
            List.copyOf(dataset.actors().keySet()),
            List.copyOf(dataset.places().keySet()),
            List.copyOf(dataset.sources().keySet()),
            kinds.stream().map(Kind::id).toList(),
            roles.stream().map(Role::id).toList()));
  }

  private static Target target(String noun, Collection<?> ids) {
    Set<String> texts = ids.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet());
    return new Target(noun, noun, texts, true);
  }

  RecordForm<Event> events() {
    EventReader reader = new EventReader(targets);
    return new RecordForm<>() {
      @Override
      Map<String, @Nullable Object> plain(Event event) {
        return EventJson.of(event);
      }

      @Override
      @Nullable Event read(RecordFile file) {
        Optional<EventDraft> draft = reader.read(file, null);
        return draft.isEmpty() ? null : withGoodRelations(draft.get());
      }
    };
  }

  private Event withGoodRelations(EventDraft draft) {
    List<Relation> good = new ArrayList<>();
    for (EventDraft.Link link : draft.links()) {
      EventId other = link.relation().event();
      if (!other.equals(draft.event().id()) && dataset.ordinal(other) >= 0) {
        good.add(link.relation());
      }
    }
    return draft.event().withRelations(good);
  }

  RecordForm<Description> description() {
    return new RecordForm<>() {
      @Override
      Map<String, @Nullable Object> plain(Description description) {
        return DescriptionJson.of(description);
      }

      @Override
      @Nullable Description read(RecordFile file) {
        if (!(file.root() instanceof Json.Members root) || !file.complete()) {
          return null;
        }
        DescriptionReader reader = new DescriptionReader(new Fields(file.report(), root));
        return reader.versionReadable()
            ? reader.description(title, reader.kinds(), reader.roles(), targets)
            : null;
      }
    };
  }

  static <T> RecordForm<T> of(ListSort<T> sort) {
    return new Listed<>(sort);
  }

  /// A record of a list.
  private static final class Listed<T> extends RecordForm<T> {
    private final ListSort<T> sort;

    Listed(ListSort<T> sort) {
      this.sort = sort;
    }

    @Override
    Map<String, @Nullable Object> plain(T record) {
      return sort.plain(record);
    }

    @Override
    @Nullable T read(RecordFile file) {
      return file.root() instanceof Json.Members object && file.complete()
          ? sort.read(new Fields(file.report(), object))
          : null;
    }

    @Override
    boolean isSame(T read, T wanted) {
      return sort.isSame(read, wanted);
    }
  }
}
