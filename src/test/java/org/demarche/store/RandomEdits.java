package org.demarche.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.Edits;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.model.Description;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Place;
import org.demarche.model.Relation;
import org.demarche.model.Source;

/// Datasets that come from one by some edits, each of which leaves no reference to nothing.
final class RandomEdits {
  private final Random random;
  private final RandomRecords records;
  private int next = 100;

  RandomEdits(Random random, RandomRecords records) {
    this.random = random;
    this.records = records;
  }

  /// One edited dataset.
  ///
  /// @param touched ids, old and new, of the events that differ
  record Edited(Dataset dataset, Set<String> touched) {}

  Edited edited(Dataset before, int edits) {
    Description description = before.description();
    List<Event> events = new ArrayList<>(before.events());
    List<Actor> actors = new ArrayList<>(before.actors().values());
    List<Place> places = new ArrayList<>(before.places().values());
    List<Source> sources = new ArrayList<>(before.sources().values());
    for (int i = 0; i < edits; i++) {
      switch (random.nextInt(9)) {
        case 0 -> description = records.description();
        case 1 -> actors.add(random.nextInt(actors.size() + 1), freshActor());
        case 2 -> actors.set(0, records.actor(0));
        case 3 -> places.set(0, records.place(0));
        case 4 -> sources.set(0, records.source(0));
        case 5 -> events.add(fresh());
        case 6 -> actors.removeIf(one -> number(one.id().value()) >= 100);
        case 7 -> change(events);
        default -> removeOrRename(events);
      }
    }
    Dataset after = new Dataset(description, events, actors, places, sources);
    return new Edited(after, touched(before, after));
  }

  /// The dataset with another content of one event, which is there.
  Edited withChangedEvent(Dataset before) {
    List<Event> events = new ArrayList<>(before.events());
    change(events);
    Dataset after = Edits.withEvents(before, events);
    return new Edited(after, touched(before, after));
  }

  static Set<String> touched(Dataset before, Dataset after) {
    Set<String> ids = new TreeSet<>();
    for (Event event : before.events()) {
      if (!after.event(event.id()).equals(Optional.of(event))) {
        ids.add(event.id().value());
      }
    }
    for (Event event : after.events()) {
      if (before.event(event.id()).isEmpty()) {
        ids.add(event.id().value());
      }
    }
    return ids;
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(id.indexOf('-') + 1));
  }

  private Actor freshActor() {
    return records.actorWithoutParent(next++);
  }

  private Event fresh() {
    return records.event(next++).withRelations(List.of());
  }

  private void change(List<Event> events) {
    if (!events.isEmpty()) {
      int at = random.nextInt(events.size());
      Event old = events.get(at);
      events.set(
          at,
          Edits.renamed(records.event(number(old.id().value())), old.id().value())
              .withRelations(old.relations()));
    }
  }

  private void removeOrRename(List<Event> events) {
    if (events.isEmpty()) {
      return;
    }
    Event one = events.remove(random.nextInt(events.size()));
    boolean renamed = random.nextBoolean();
    EventId now = new EventId("event-" + next++);
    if (renamed) {
      events.add(Edits.renamed(one, now.value()));
    }
    boolean followed = renamed && random.nextBoolean();
    events.replaceAll(
        event ->
            event.withRelations(
                event.relations().stream()
                    .filter(relation -> followed || !relation.event().equals(one.id()))
                    .map(
                        relation ->
                            relation.event().equals(one.id()) ? to(now, relation) : relation)
                    .toList()));
  }

  private static Relation to(EventId event, Relation relation) {
    return new Relation(relation.type(), event, relation.note(), relation.extras());
  }
}
