package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.demarche.Datasets;
import org.demarche.Edits;
import org.demarche.EventBuilder;
import org.demarche.Property;
import org.demarche.RandomFilters;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.Actor.ActorKind;
import org.demarche.model.Event;
import org.demarche.search.TextScan;
import org.junit.jupiter.api.Test;

final class FacetBitmapsTest {
  private static final int SIZE = 3_000;

  /// The bitmaps of a dataset before a change and after it.
  private static final class Change {
    final FacetBitmaps before;
    final FacetBitmaps after;

    Change(Dataset first, Dataset second) {
      EventTable table = EventTable.of(English.WORDS, first);
      before = FacetBitmaps.of(first, table, Optional.empty());
      after =
          FacetBitmaps.of(second, EventTable.of(English.WORDS, second, table), Optional.of(before));
    }
  }

  /// An event on an exact day that nothing else is said of.
  private static Event onADay(Dataset dataset) {
    return dataset.events().stream()
        .filter(event -> event.when().date().text().matches("\\d{4}-\\d\\d-\\d\\d"))
        .skip(50)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCorrectedTitleLeavesAllOfThem() {
    Dataset dataset = Datasets.random(11, SIZE);
    Change change =
        new Change(dataset, dataset.with(Edits.titled(dataset.events().get(70), "Called anew")));
    assertEquals(change.before, change.after);
    assertSame(change.before.actors(), change.after.actors());
    assertSame(change.before.participation(), change.after.participation());
    assertSame(change.before.kinds(), change.after.kinds());
    assertSame(change.before.places(), change.after.places());
    assertSame(change.before.sources(), change.after.sources());
    assertSame(change.before.disputes(), change.after.disputes());
    assertSame(change.before.times(), change.after.times());
  }

  @Test
  void anEndThatOpensLeavesAllButThoseOfTimes() {
    Dataset dataset = Datasets.random(12, SIZE);
    Event event = onADay(dataset);
    Change change =
        new Change(dataset, dataset.with(Edits.dated(event, event.when().date().text() + "/..")));
    assertSame(change.before.actors(), change.after.actors());
    assertSame(change.before.participation(), change.after.participation());
    assertSame(change.before.kinds(), change.after.kinds());
    assertSame(change.before.places(), change.after.places());
    assertSame(change.before.sources(), change.after.sources());
    assertSame(change.before.disputes(), change.after.disputes());
    assertNotSame(change.before.times(), change.after.times());
  }

  @Test
  void anActorElsewhereInTheTreeLeavesAllButThoseOfActors() {
    EventBuilder talks = Datasets.event("talks", "2007").participants("envoy").places("city");
    Change change =
        new Change(
            base().actor("envoy", "Envoy", ActorKind.PERSON, "one").event(talks).build(),
            base().actor("envoy", "Envoy", ActorKind.PERSON, "other").event(talks).build());
    assertNotSame(change.before.actors(), change.after.actors());
    assertNotSame(change.before.participation(), change.after.participation());
    assertSame(change.before.kinds(), change.after.kinds());
    assertSame(change.before.places(), change.after.places());
    assertSame(change.before.sources(), change.after.sources());
    assertSame(change.before.disputes(), change.after.disputes());
    assertSame(change.before.times(), change.after.times());
  }

  private static Datasets.Builder base() {
    return new Datasets.Builder()
        .actor("one", "One", ActorKind.STATE, null)
        .actor("other", "Other", ActorKind.STATE, null)
        .place("city", "City", null, null);
  }

  @Test
  void afterAnyChangesAnIndexKeepsWhatOneMadeAnewKeeps() {
    Property.forAll(
        51,
        60,
        random -> {
          Dataset dataset = Datasets.random(random.nextLong(), 1 + random.nextInt(120));
          EventTable table = EventTable.of(English.WORDS, dataset);
          FacetIndex index = FacetIndex.of(dataset, table);
          for (int i = 0; i < 4; i++) {
            List<Event> events = dataset.events();
            Event event = events.get(random.nextInt(events.size()));
            dataset =
                switch (random.nextInt(4)) {
                  case 0 -> dataset.with(Edits.titled(event, "Called anew " + i));
                  case 1 -> dataset.with(Edits.dated(event, Datasets.randomDate(random)));
                  case 2 -> dataset.with(Edits.weighing(event, 1 + random.nextInt(5)));
                  default -> Datasets.random(random.nextLong(), events.size());
                };
            table = EventTable.of(English.WORDS, dataset, table);
            index = FacetIndex.of(dataset, table, index);
            FacetIndex anew = FacetIndex.of(dataset, EventTable.of(English.WORDS, dataset));
            TextMatches texts = new TextMatches(new TextScan(dataset));
            for (int asked = 0; asked < 5; asked++) {
              Filter filter = RandomFilters.filter(random);
              assertEquals(
                  anew.match(filter, texts), index.match(filter, texts), filter.toString());
            }
          }
        });
  }
}
