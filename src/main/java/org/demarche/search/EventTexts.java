package org.demarche.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Ancestry;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Event;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.demarche.model.Relation;
import org.demarche.model.Source;
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

  /// Texts in their order, each once.
  private static final class Texts {
    private final Set<String> said = new LinkedHashSet<>();

    void add(@Nullable String... texts) {
      for (String text : texts) {
        if (text != null) {
          said.add(text);
        }
      }
    }
  }

  private void add(Event event, Field field, Texts to) {
    switch (field) {
      case TITLE -> to.add(event.title(), event.shortTitle());
      case ACTOR ->
          event
              .participants()
              .forEach(
                  one -> {
                    addActor(one.actor(), to);
                    to.add(one.as());
                  });
      case PLACE -> event.places().forEach(id -> dataset.place(id).ifPresent(one -> add(one, to)));
      case SUMMARY -> to.add(event.summary());
      case CLAIM -> event.claims().forEach(claim -> add(claim, to));
      case SPEAKER -> event.claims().forEach(claim -> addSpeakers(claim, to));
      case ACCOUNT -> addAccounts(event, to);
      case CITATION -> event.everyCitation().map(Citation::says).forEach(to::add);
      case NOTE -> {
        to.add(event.note(), event.when().how());
        event.relations().stream().map(Relation::note).forEach(to::add);
      }
      case SOURCE ->
          event
              .everyCitation()
              .map(Citation::source)
              .forEach(id -> dataset.source(id).ifPresent(one -> add(one, to)));
      case BELONGING -> addWhatTheyBelongTo(event, to);
    }
  }

  private void addWhatTheyBelongTo(Event event, Texts to) {
    Ancestry<ActorId> actors = dataset.chronology().actors();
    Ancestry<PlaceId> places = dataset.chronology().places();
    Consumer<ActorId> addAbove = id -> above(actors, id).forEach(one -> addActor(one, to));
    event.participants().forEach(one -> addAbove.accept(one.actor()));
    for (Claim claim : event.claims()) {
      for (Claim.Position position : claim.positions()) {
        ActorId actor = position.actor();
        if (actor != null) {
          addAbove.accept(actor);
        }
      }
    }
    for (PlaceId id : event.places()) {
      above(places, id).forEach(one -> dataset.place(one).ifPresent(place -> add(place, to)));
    }
  }

  /// From the nearest upwards.
  private static <K extends Comparable<K>> List<K> above(Ancestry<K> ancestry, K id) {
    List<K> upwards = ancestry.upwards(id);
    return upwards.subList(1, upwards.size());
  }

  private void addActor(ActorId id, Texts to) {
    dataset
        .actor(id)
        .ifPresent(
            (Actor actor) -> {
              to.add(actor.name());
              actor.aliases().forEach(to::add);
            });
  }

  private static void add(Place place, Texts to) {
    to.add(place.name());
    place.aliases().forEach(to::add);
  }

  private static void add(Source source, Texts to) {
    to.add(source.title(), source.translatedTitle());
  }

  private static void add(Claim claim, Texts to) {
    to.add(claim.proposition());
    claim.positions().forEach(position -> to.add(position.says()));
  }

  private void addSpeakers(Claim claim, Texts to) {
    for (Claim.Position position : claim.positions()) {
      ActorId actor = position.actor();
      if (actor != null) {
        addActor(actor, to);
      }
      to.add(position.speaker());
      position.through().forEach(to::add);
    }
  }

  private static void addAccounts(Event event, Texts to) {
    event
        .accounts()
        .forEach(
            account -> {
              account.versions().forEach(version -> to.add(version.says()));
              to.add(account.reason());
            });
  }
}
