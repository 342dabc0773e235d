package org.demarche.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.columns.EventCodes;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.model.Description;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Kind;
import org.demarche.model.Place;
import org.demarche.model.Relation;
import org.demarche.model.Role;
import org.demarche.model.Source;
import org.demarche.store.json.Json;
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
        return PlainEvent.of(event);
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
        return PlainLists.of(description);
      }

      @Override
      @Nullable Description read(RecordFile file) {
        if (!(file.root() instanceof Json.Members root) || !file.complete()) {
          return null;
        }
        DescriptionReader reader = new DescriptionReader(new Fields(file.report(), root));
        return reader.versionReadable()
            ? reader.description(title, reader.kinds(), reader.roles(), new CitationReader(targets))
            : null;
      }
    };
  }

  static RecordForm<Actor> actors() {
    return new Listed<>(new ActorReader(), PlainLists::of);
  }

  static RecordForm<Place> places() {
    return new Listed<>(new PlaceReader(), PlainLists::of);
  }

  static RecordForm<Source> sources() {
    return new Listed<>(new SourceReader(), PlainSource::of);
  }

  /// A record of a list. Whether its parent is there the list decides.
  private static final class Listed<T> extends RecordForm<T> {
    private final ListFile.Reader<T> reader;
    private final Function<T, Map<String, @Nullable Object>> plain;

    Listed(ListFile.Reader<T> reader, Function<T, Map<String, @Nullable Object>> plain) {
      this.reader = reader;
      this.plain = plain;
    }

    @Override
    Map<String, @Nullable Object> plain(T record) {
      return plain.apply(record);
    }

    @Override
    @Nullable T read(RecordFile file) {
      return file.root() instanceof Json.Members object && file.complete()
          ? reader.read(new Fields(file.report(), object))
          : null;
    }

    @Override
    boolean isSame(T read, T wanted) {
      T compared = reader.parent(wanted) == null ? reader.withoutParent(read) : read;
      return compared.equals(wanted);
    }
  }
}
