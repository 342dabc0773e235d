package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.Datasets;
import org.demarche.dataset.Dataset;
import org.demarche.model.ActorId;
import org.demarche.model.Dispute;
import org.demarche.model.PlaceId;
import org.demarche.model.SourceId;
import org.demarche.query.Filter;
import org.demarche.query.Filter.ActorMode;
import org.demarche.query.Filter.Certainty;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

class FilterSentenceTest {
  private static final Dataset DATASET = Datasets.handmade();

  private static Filter actors(ActorMode mode, String... ids) {
    Set<ActorId> actors = new LinkedHashSet<>();
    for (String id : ids) {
      actors.add(new ActorId(id));
    }
    return Filter.ALL.withActors(actors).withMode(mode);
  }

  private static void assertSays(String expected, Filter filter) {
    assertEquals(expected, FilterSentence.of(filter, DATASET));
  }

  @Test
  void withoutConditionsSaysHowManyThereAre() {
    assertEquals("All 41 events", FilterSentence.of(Filter.ALL, DATASET, 41, 41));
    assertEquals("1 event", FilterSentence.of(Filter.ALL, DATASET, 1, 1));
    assertEquals("No events", FilterSentence.of(Filter.ALL, DATASET, 0, 0));
    assertEquals(
        "All 1,000,000 events", FilterSentence.of(Filter.ALL, DATASET, 1_000_000, 1_000_000));
    assertSays("All events", Filter.ALL);
  }

  @Test
  void saysHowManyOfHowManyAreShown() {
    assertEquals(
        "Events involving both Iran and the United States: 14 of 41",
        FilterSentence.of(actors(ActorMode.ALL, "iran", "united-states"), DATASET, 14, 41));
  }

  @Test
  void actorsReadAsTheyCombine() {
    assertSays("Events involving Iran", actors(ActorMode.ANY, "iran"));
    assertSays("Events involving Iran", actors(ActorMode.ALL, "iran"));
    assertSays("Events involving Iran and nobody else", actors(ActorMode.ONLY, "iran"));
    assertSays("Events involving Iran or Iraq", actors(ActorMode.ANY, "iran", "iraq"));
    assertSays(
        "Events involving all of Iran, Iraq and the United States",
        actors(ActorMode.ALL, "iran", "iraq", "united-states"));
    assertSays(
        "Events only between Iran and the United States",
        actors(ActorMode.ONLY, "iran", "united-states"));
    assertSays(
        "Events only among Iran, Iraq and the United States",
        actors(ActorMode.ONLY, "iran", "iraq", "united-states"));
    assertSays(
        "Events involving Iran, Iraq, Switzerland or 2 others",
        actors(ActorMode.ANY, "iran", "iraq", "switzerland", "crocker", "kazemi"));
  }

  @Test
  void otherConditionsFollowTheActors() {
    long start = LocalDate.parse("2007-05-01").toEpochDay() * 86_400;
    long end = LocalDate.parse("2007-08-01").toEpochDay() * 86_400;
    Filter filter =
        actors(ActorMode.ALL, "iran", "united-states")
            .withKinds(new LinkedHashSet<>(List.of("talks", "agreement")))
            .withPlaces(Set.of(new PlaceId("baghdad")))
            .withSources(Set.of(new SourceId("s1")))
            .withRange(new TimeRange(start, end), Certainty.POSSIBLY)
            .withDisputed(EnumSet.allOf(Dispute.class));
    assertSays(
        "Disputed events of kind talks or agreement involving both Iran and the United States,"
            + " in Baghdad, citing “Envoys meet”, possibly within May–July 2007",
        filter);
  }

  @Test
  void whatIsDisputedComesFirst() {
    Filter iran = actors(ActorMode.ANY, "iran").withKinds(Set.of("talks"));
    assertSays(
        "Events of kind talks whose date or place is disputed, involving Iran",
        iran.withDisputed(Set.of(Dispute.PLACE, Dispute.DATE)));
  }

  @Test
  void everyCombinationOfDisputesIsAnEnglishSentence() {
    assertDisputed("Events whose date is disputed", Dispute.DATE);
    assertDisputed("Events whose place is disputed", Dispute.PLACE);
    assertDisputed("Events in which what happened is disputed", Dispute.HAPPENING);
    assertDisputed("Events in which a claim is denied", Dispute.CLAIM);
    assertDisputed("Events whose date or place is disputed", Dispute.DATE, Dispute.PLACE);
    assertDisputed(
        "Events whose date is disputed or in which a claim is denied", Dispute.DATE, Dispute.CLAIM);
    assertDisputed(
        "Events in which what happened is disputed or a claim is denied",
        Dispute.HAPPENING,
        Dispute.CLAIM);
    assertDisputed(
        "Events whose date or place is disputed or in which what happened is disputed",
        Dispute.DATE,
        Dispute.PLACE,
        Dispute.HAPPENING);
    assertDisputed("Disputed events", Dispute.values());
  }

  private static void assertDisputed(String expected, Dispute... disputes) {
    assertSays(expected, Filter.ALL.withDisputed(Set.of(disputes)));
  }

  @Test
  void certaintyIsSaid() {
    TimeRange day = new TimeRange(0, 86_400);
    assertSays(
        "Events certainly within 1 January 1970", Filter.ALL.withRange(day, Certainty.CERTAINLY));
    TimeRange since = new TimeRange(0, TimeRange.FAR);
    assertSays(
        "Events possibly from 1 January 1970", Filter.ALL.withRange(since, Certainty.POSSIBLY));
  }

  @Test
  void namesThatAreGoneShowTheirIds() {
    assertSays("Events involving gone", actors(ActorMode.ANY, "gone"));
    assertSays("Events of kind duel", Filter.ALL.withKinds(Set.of("duel")));
  }

  @Test
  void manySourcesAreCounted() {
    Set<SourceId> three = Set.of(new SourceId("a"), new SourceId("b"), new SourceId("c"));
    assertSays("Events citing any of 3 sources", Filter.ALL.withSources(three));
  }
}
