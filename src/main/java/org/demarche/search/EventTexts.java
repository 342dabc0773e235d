package org.demarche.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.model.ActorId;
import org.demarche.model.Ancestry;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Event;
import org.demarche.model.PlaceId;
import org.demarche.model.Relation;
import org.demarche.model.SourceId;
import org.jspecify.annotations.Nullable;

/// The texts of an event that are searched: the one place that says which they are.
record EventTexts(Dataset dataset) {
  private static final Field[] FIELDS = Field.values();

  /// Calls with every text and the field that it belongs to, those of a field one after another in
  /// the order of the fields. What a field says several times comes once.
  void forEach(Event event, BiConsumer<Field, String> action) {
    for (Field field : FIELDS) {
      Texts texts = new Texts();
      add(event, field, texts);
      texts.said.forEach(text -> action.accept(field, text));
    }
  }

  /// Calls with every text of its own and every name of an event, in the order of the fields. The
  /// names are those of the actors, places and sources themselves: they stand for the names of
  /// those that these belong to as well.
  void forEach(Event event, Saying to) {
    for (Field field : FIELDS) {
      if (field != Field.BELONGING) {
        add(event, field, to);
      }
    }
  }

  /// Takes what an event says, text by text and name by name.
  interface Saying {
    void text(@Nullable String text);

    void actor(ActorId id);

    void place(PlaceId id);

    void source(SourceId id);
  }

  /// Texts in their order, each once.
  private final class Texts implements Saying {
    private final Set<String> said = new LinkedHashSet<>();

    @Override
    public void text(@Nullable String text) {
      if (text != null) {
        said.add(text);
      }
    }

    @Override
    public void actor(ActorId id) {
      named(id).forEach(this::text);
    }

    @Override
    public void place(PlaceId id) {
      named(id).forEach(this::text);
    }

    @Override
    public void source(SourceId id) {
      named(id).forEach(this::text);
    }
  }

  /// What an actor is called; nothing where it is not known.
  Stream<String> named(ActorId id) {
    return dataset.actor(id).stream()
        .flatMap(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream()));
  }

  /// What a place is called; nothing where it is not known.
  Stream<String> named(PlaceId id) {
    return dataset.place(id).stream()
        .flatMap(place -> Stream.concat(Stream.of(place.name()), place.aliases().stream()));
  }

  /// What a source is called; nothing where it is not known.
  Stream<String> named(SourceId id) {
    return dataset.source(id).stream()
        .flatMap(source -> Stream.of(source.title(), source.translatedTitle()))
        .filter(Objects::nonNull);
  }

  /// Those that an actor belongs to, from the nearest upwards.
  List<ActorId> above(ActorId id) {
    return above(dataset.chronology().actors(), id);
  }

  /// Those that a place belongs to, from the nearest upwards.
  List<PlaceId> above(PlaceId id) {
    return above(dataset.chronology().places(), id);
  }

  private static <K extends Comparable<K>> List<K> above(Ancestry<K> ancestry, K id) {
    List<K> upwards = ancestry.upwards(id);
    return upwards.subList(1, upwards.size());
  }

  private void add(Event event, Field field, Saying to) {
    switch (field) {
      case TITLE -> {
        to.text(event.title());
        to.text(event.shortTitle());
      }
      case ACTOR ->
          event
              .participants()
              .forEach(
                  one -> {
                    to.actor(one.actor());
                    to.text(one.as());
                  });
      case PLACE -> event.places().forEach(to::place);
      case SUMMARY -> to.text(event.summary());
      case CLAIM -> event.claims().forEach(claim -> add(claim, to));
      case SPEAKER -> event.claims().forEach(claim -> addSpeakers(claim, to));
      case ACCOUNT -> addAccounts(event, to);
      case CITATION -> event.everyCitation().map(Citation::says).forEach(to::text);
      case NOTE -> {
        to.text(event.note());
        to.text(event.when().how());
        event.relations().stream().map(Relation::note).forEach(to::text);
      }
      case SOURCE -> event.everyCitation().map(Citation::source).forEach(to::source);
      case BELONGING -> addWhatTheyBelongTo(event, to);
    }
  }

  private void addWhatTheyBelongTo(Event event, Saying to) {
    event.participants().forEach(one -> above(one.actor()).forEach(to::actor));
    for (Claim claim : event.claims()) {
      for (Claim.Position position : claim.positions()) {
        ActorId actor = position.actor();
        if (actor != null) {
          above(actor).forEach(to::actor);
        }
      }
    }
    event.places().forEach(id -> above(id).forEach(to::place));
  }

  private static void add(Claim claim, Saying to) {
    to.text(claim.proposition());
    claim.positions().forEach(position -> to.text(position.says()));
  }

  private static void addSpeakers(Claim claim, Saying to) {
    for (Claim.Position position : claim.positions()) {
      ActorId actor = position.actor();
      if (actor != null) {
        to.actor(actor);
      }
      to.text(position.speaker());
      position.through().forEach(to::text);
    }
  }

  private static void addAccounts(Event event, Saying to) {
    event
        .accounts()
        .forEach(
            account -> {
              account.versions().forEach(version -> to.text(version.says()));
              to.text(account.reason());
            });
  }
}
