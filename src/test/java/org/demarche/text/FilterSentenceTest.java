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
import org.demarche.query.Significance;
import org.demarche.query.Sources;
import org.demarche.query.Status;
import org.demarche.query.Statuses;
import org.demarche.query.Ticks;
import org.demarche.query.Wish;
import org.demarche.query.WithText;
import org.demarche.search.TextQuery;
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
  void whatIsLookedForIsQuoted() {
    assertSays("Events mentioning “Kazemi-Qomi”", text("Kazemi-Qomi"));
    assertSays("Events mentioning “kaz…” and “first round”", text("kaz* \"first round\""));
    assertSays("Events mentioning “a”, “b”, “c”, “d”, “e” and “f”", text("a b c d e f"));
    assertSays("Events not mentioning “Rice” or “envoy”", text("-Rice -envoy"));
    assertSays("Events mentioning “round” but not “Rice”", text("-Rice round"));
    assertSays(
        "Events of kind talks involving Iran, mentioning “round”",
        actors(Mode.ANY, "iran")
            .with(new Kinds(Set.of("talks")))
            .with(new WithText(TextQuery.of("round"))));
  }

  private static Filter text(String text) {
    return Filter.ALL.with(new WithText(TextQuery.of(text)));
  }

  @Test
  void namesThatAreGoneShowTheirIds() {
    assertSays("Events involving gone", actors(Mode.ANY, "gone"));
    assertSays("Events of kind duel", Filter.ALL.with(new Kinds(Set.of("duel"))));
  }

  @Test
  void whatIsRuledOutFollowsWhatIsAskedFor() {
    Actors both = actors(Mode.ALL, "iran", "iraq").get(Actors.SORT);
    Filter filter =
        Filter.of(
            both.with(both.ticks().with(new ActorId("united-states"), Wish.WITHOUT)),
            new Kinds(Ticks.without(Set.of("war"))),
            new Places(Ticks.without(Set.of(new PlaceId("tehran"))), Places.Mode.ANY),
            new Sources(Ticks.without(Set.of(new SourceId("s1"))), Sources.Mode.ANY));
    assertEquals(
        "Events involving both Iran and Iraq, without the United States: 4 of 102",
        FilterSentence.of(English.WORDS, Filter.of(filter.get(Actors.SORT)), DATASET, 4, 102));
    assertSays(
        "Events involving both Iran and Iraq, without the United States, not of kind war,"
            + " not in Tehran, not citing “Envoys meet”",
        filter);
    assertSays(
        "Events without the United States",
        Filter.of(new Actors(Ticks.without(Set.of(new ActorId("united-states"))), Mode.ANY)));
  }

  @Test
  void whatIsMissingIsSaidPrecisely() {
    assertSays(
        "Events none of whose sources has an address",
        Filter.of(new Sources(Ticks.missing(Wish.WITH), Sources.Mode.ANY)));
    assertSays(
        "Events with no place", Filter.of(new Places(Ticks.missing(Wish.WITH), Places.Mode.ANY)));
    assertSays("Events of no known kind", Filter.of(new Kinds(Ticks.missing(Wish.WITH))));
    assertSays(
        "Events with a named actor", Filter.of(new Actors(Ticks.missing(Wish.WITHOUT), Mode.ANY)));
    assertSays(
        "Events in Tehran or with no place",
        Filter.of(
            new Places(
                Ticks.of(Set.of(new PlaceId("tehran"))).withMissing(Wish.WITH), Places.Mode.ANY)));
  }

  @Test
  void significanceAndStatusAreSaid() {
    assertSays("Events of significance 4 or more", Filter.of(new Significance(4)));
    assertSays("Events of significance 5", Filter.of(new Significance(5)));
    assertSays(
        "Events told by a single witness or whose date is uncertain or approximate",
        Filter.of(
            new Statuses(
                EnumSet.of(
                    Status.SINGLE_WITNESS, Status.UNCERTAIN_DATE, Status.APPROXIMATE_DATE))));
  }

  @Test
  void sourcesThatMustAllSpeakAreJoinedByAnd() {
    Set<SourceId> two = new LinkedHashSet<>(List.of(new SourceId("s1"), new SourceId("s2")));
    assertSays(
        "Events citing both “Envoys meet” and “Envoys to meet again”",
        Filter.of(new Sources(Ticks.of(two), Sources.Mode.ALL)));
  }

  @Test
  void manySourcesAreCounted() {
    Set<SourceId> three = Set.of(new SourceId("a"), new SourceId("b"), new SourceId("c"));
    assertSays("Events citing any of 3 sources", Filter.ALL.with(new Sources(three)));
  }
}
