package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.Datasets;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.ActorId;
import org.demarche.model.Dispute;
import org.demarche.model.PlaceId;
import org.demarche.model.SourceId;
import org.demarche.query.Actors;
import org.demarche.query.Actors.Mode;
import org.demarche.query.DisputedBy;
import org.demarche.query.Filter;
import org.demarche.query.InTime;
import org.demarche.query.InTime.Certainty;
import org.demarche.query.Kinds;
import org.demarche.query.Places;
import org.demarche.query.Sources;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

class FilterSentenceTest {
  private static final Dataset DATASET = Datasets.handmade();

  private static Filter actors(Mode mode, String... ids) {
    Set<ActorId> actors = new LinkedHashSet<>();
    for (String id : ids) {
      actors.add(new ActorId(id));
    }
    return Filter.ALL.with(new Actors(actors, mode));
  }

  private static void assertSays(String expected, Filter filter) {
    assertEquals(expected, FilterSentence.of(English.WORDS, filter, DATASET));
  }

  @Test
  void withoutConditionsSaysHowManyThereAre() {
    assertEquals("All 41 events", FilterSentence.of(English.WORDS, Filter.ALL, DATASET, 41, 41));
    assertEquals("1 event", FilterSentence.of(English.WORDS, Filter.ALL, DATASET, 1, 1));
    assertEquals("No events", FilterSentence.of(English.WORDS, Filter.ALL, DATASET, 0, 0));
    assertEquals(
        "All 1,000,000 events",
        FilterSentence.of(English.WORDS, Filter.ALL, DATASET, 1_000_000, 1_000_000));
    assertSays("All events", Filter.ALL);
  }

  @Test
  void saysHowManyOfHowManyAreShown() {
    assertEquals(
        "Events involving both Iran and the United States: 14 of 41",
        FilterSentence.of(
            English.WORDS, actors(Mode.ALL, "iran", "united-states"), DATASET, 14, 41));
  }

  @Test
  void actorsReadAsTheyCombine() {
    assertSays("Events involving Iran", actors(Mode.ANY, "iran"));
    assertSays("Events involving Iran", actors(Mode.ALL, "iran"));
    assertSays("Events involving Iran and nobody else", actors(Mode.ONLY, "iran"));
    assertSays("Events involving Iran or Iraq", actors(Mode.ANY, "iran", "iraq"));
    assertSays(
        "Events involving all of Iran, Iraq and the United States",
        actors(Mode.ALL, "iran", "iraq", "united-states"));
    assertSays(
        "Events only between Iran and the United States",
        actors(Mode.ONLY, "iran", "united-states"));
    assertSays(
        "Events only among Iran, Iraq and the United States",
        actors(Mode.ONLY, "iran", "iraq", "united-states"));
    assertSays(
        "Events involving Iran, Iraq, Switzerland or 2 others",
        actors(Mode.ANY, "iran", "iraq", "switzerland", "crocker", "kazemi"));
  }

  @Test
  void otherConditionsFollowTheActors() {
    long start = LocalDate.parse("2007-05-01").toEpochDay() * 86_400;
    long end = LocalDate.parse("2007-08-01").toEpochDay() * 86_400;
    Filter filter =
        actors(Mode.ALL, "iran", "united-states")
            .with(new Kinds(new LinkedHashSet<>(List.of("talks", "agreement"))))
            .with(new Places(Set.of(new PlaceId("baghdad"))))
            .with(new Sources(Set.of(new SourceId("s1"))))
            .with(new InTime(new TimeRange(start, end), Certainty.POSSIBLY))
            .with(new DisputedBy(EnumSet.allOf(Dispute.class)));
    assertSays(
        "Disputed events of kind talks or agreement involving both Iran and the United States,"
            + " in Baghdad, citing “Envoys meet”, possibly within May–July 2007",
        filter);
  }

  @Test
  void whatIsDisputedComesFirst() {
    Filter iran = actors(Mode.ANY, "iran").with(new Kinds(Set.of("talks")));
    assertSays(
        "Events of kind talks whose date or place is disputed, involving Iran",
        iran.with(new DisputedBy(Set.of(Dispute.PLACE, Dispute.DATE))));
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
    assertSays(expected, Filter.ALL.with(new DisputedBy(Set.of(disputes))));
  }

  @Test
  void certaintyIsSaid() {
    TimeRange day = new TimeRange(0, 86_400);
    assertSays(
        "Events certainly within 1 January 1970",
        Filter.ALL.with(new InTime(day, Certainty.CERTAINLY)));
    TimeRange since = new TimeRange(0, TimeRange.FAR);
    assertSays(
        "Events possibly from 1 January 1970",
        Filter.ALL.with(new InTime(since, Certainty.POSSIBLY)));
  }

  @Test
  void namesThatAreGoneShowTheirIds() {
    assertSays("Events involving gone", actors(Mode.ANY, "gone"));
    assertSays("Events of kind duel", Filter.ALL.with(new Kinds(Set.of("duel"))));
  }

  @Test
  void manySourcesAreCounted() {
    Set<SourceId> three = Set.of(new SourceId("a"), new SourceId("b"), new SourceId("c"));
    assertSays("Events citing any of 3 sources", Filter.ALL.with(new Sources(three)));
  }
}
