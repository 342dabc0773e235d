package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.RandomFilters;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.ActorId;
import org.demarche.model.Dispute;
import org.demarche.model.Kind;
import org.demarche.model.PlaceId;
import org.demarche.model.SourceId;
import org.demarche.query.Actors.Mode;
import org.demarche.query.InTime.Certainty;
import org.demarche.search.TextScan;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

class FacetIndexTest {
  private static final Dataset DATASET = Datasets.handmade();
  private static final EventTable TABLE = EventTable.of(English.WORDS, DATASET);
  private static final FacetIndex INDEX = FacetIndex.of(DATASET, TABLE);

  private static List<String> kept(Filter filter) {
    return Arrays.stream(INDEX.match(filter).toArray())
        .mapToObj(row -> TABLE.id(row).value())
        .toList();
  }

  private static Filter actors(Mode mode, String... ids) {
    Set<ActorId> actors = new LinkedHashSet<>();
    for (String id : ids) {
      actors.add(new ActorId(id));
    }
    return Filter.ALL.with(new Actors(actors, mode));
  }

  private static Filter within(String first, String last, Certainty certainty) {
    long start = LocalDate.parse(first).toEpochDay() * 86_400;
    long end = (LocalDate.parse(last).toEpochDay() + 1) * 86_400;
    return Filter.ALL.with(new InTime(new TimeRange(start, end), certainty));
  }

  @Test
  void withoutConditionsEveryEventMatches() {
    assertEquals(EventSet.all(DATASET.events().size()), INDEX.match(Filter.ALL));
    assertEquals(DATASET.events().size(), INDEX.counts(Filter.ALL).total());
  }

  @Test
  void stateStandsForAllBelowIt() {
    assertEquals(List.of("talks-1"), kept(actors(Mode.ANY, "crocker")));
    assertEquals(
        List.of("detention", "visit", "talks-1"), kept(actors(Mode.ANY, "foreign-ministry")));
    assertEquals(10, kept(actors(Mode.ANY, "iran")).size());
  }

  @Test
  void allOfKeepsWhatEveryoneTakesPartIn() {
    assertEquals(
        List.of("rupture", "letter", "detention", "talks-1", "talks-2", "committee"),
        kept(actors(Mode.ALL, "iran", "united-states")));
    assertEquals(
        List.of("talks-1", "committee"), kept(actors(Mode.ALL, "iran", "united-states", "iraq")));
  }

  @Test
  void onlyBetweenTwoKeepsWhatBothAndNobodyElseTakePartIn() {
    assertEquals(
        List.of("rupture", "detention", "talks-2"),
        kept(actors(Mode.ONLY, "iran", "united-states")));
    assertEquals(List.of("deployment"), kept(actors(Mode.ONLY, "united-states")));
    assertEquals(List.of("visit"), kept(actors(Mode.ONLY, "foreign-ministry")));
  }

  @Test
  void placeStandsForAllThatLiesInIt() {
    Filter iraq = Filter.ALL.with(new Places(Set.of(new PlaceId("iraq-place"))));
    assertEquals(List.of("war", "detention", "talks-1", "talks-2"), kept(iraq));
  }

  @Test
  void facetsNarrowEachOther() {
    Filter both =
        actors(Mode.ANY, "iran")
            .with(new Kinds(Set.of("talks")))
            .with(new Sources(Set.of(new SourceId("s2"))));
    assertEquals(List.of("talks-2"), kept(both));
  }

  @Test
  void sourcesOfClaimsCountAsCited() {
    Dataset dataset =
        new Datasets.Builder()
            .source("s", "Title", "Paper")
            .event(Datasets.event("e", "2007").denied("It happened", "x", "s"))
            .build();
    FacetIndex index = FacetIndex.of(dataset, EventTable.of(English.WORDS, dataset));
    assertEquals(1, index.counts(Filter.ALL).count(Sources.SORT, new SourceId("s")));
  }

  @Test
  void possiblyKeepsWhatMayLieInTheRangeAndCertainlyWhatMust() {
    assertEquals(
        List.of("deployment", "detention", "committee"),
        kept(within("2007-08-10", "2007-08-20", Certainty.POSSIBLY)));
    assertEquals(List.of(), kept(within("2007-08-10", "2007-08-20", Certainty.CERTAINLY)));
    assertEquals(
        List.of("committee"), kept(within("2007-08-01", "2007-08-31", Certainty.CERTAINLY)));
    assertEquals(List.of("talks-1"), kept(within("2007-05-28", "2007-05-28", Certainty.CERTAINLY)));
  }

  @Test
  void whatHappenedOnceBeforeOrAfterADayIsWhereThatIsStated() {
    assertEquals(List.of("ancient"), kept(within("-2000-01-01", "0100-01-01", Certainty.STATED)));
    assertEquals(
        kept(within("2007-08-10", "2007-08-20", Certainty.POSSIBLY)),
        kept(within("2007-08-10", "2007-08-20", Certainty.STATED)));
  }

  @Test
  void openSidesGoOnForEver() {
    assertEquals(
        List.of("ancient", "training"),
        kept(within("-2000-01-01", "0100-01-01", Certainty.POSSIBLY)));
    assertEquals(
        List.of("deployment", "detention"),
        kept(within("3000-01-01", "3000-12-31", Certainty.POSSIBLY)));
  }

  @Test
  void disputedKeepsDifferingAccountsAndDeniedClaims() {
    assertEquals(
        List.of("rupture", "talks-2"),
        kept(Filter.ALL.with(new DisputedBy(EnumSet.allOf(Dispute.class)))));
  }

  @Test
  void disputesCombineWithOrAndCountBesideTheOtherFacets() {
    assertEquals(List.of("rupture"), kept(disputed(Dispute.DATE)));
    assertEquals(List.of("talks-2"), kept(disputed(Dispute.CLAIM)));
    assertEquals(List.of(), kept(disputed(Dispute.PLACE)));
    assertEquals(List.of("rupture", "talks-2"), kept(disputed(Dispute.DATE, Dispute.CLAIM)));
    assertEquals(
        Map.of(Dispute.DATE, 1, Dispute.PLACE, 0, Dispute.HAPPENING, 0, Dispute.CLAIM, 1),
        counts(disputed(Dispute.DATE)));
    assertEquals(
        Map.of(Dispute.DATE, 0, Dispute.PLACE, 0, Dispute.HAPPENING, 0, Dispute.CLAIM, 1),
        counts(disputed(Dispute.DATE).with(new Kinds(Set.of("talks")))));
  }

  private static Filter disputed(Dispute... disputes) {
    return Filter.ALL.with(new DisputedBy(Set.of(disputes)));
  }

  private static Map<Dispute, Integer> counts(Filter filter) {
    FacetCounts counts = INDEX.counts(filter);
    Map<Dispute, Integer> all = new EnumMap<>(Dispute.class);
    for (Dispute dispute : Dispute.values()) {
      all.put(dispute, counts.count(DisputedBy.SORT, dispute));
    }
    return all;
  }

  private static Actors without(Filter filter, String id) {
    Actors actors = filter.get(Actors.SORT);
    return actors.with(actors.ticks().with(new ActorId(id), Wish.WITHOUT));
  }

  @Test
  void whoIsRuledOutTakesNoPartNorAnybodyBelow() {
    Filter both = actors(Mode.ALL, "iran", "iraq");
    assertEquals(List.of("war", "talks-1", "committee"), kept(both));
    assertEquals(List.of("war"), kept(both.with(without(both, "united-states"))));
    assertEquals(List.of("war", "committee"), kept(both.with(without(both, "crocker"))));
    assertEquals(
        Set.of("ancient", "doctrine", "war", "visit", "training"),
        Set.copyOf(kept(Filter.ALL.with(without(Filter.ALL, "united-states")))));
  }

  @Test
  void whatIsMissingIsAskedForAndRuledOut() {
    assertEquals(
        List.of("doctrine"), kept(Filter.of(new Actors(Ticks.missing(Wish.WITH), Mode.ANY))));
    Places somewhere = new Places(Ticks.missing(Wish.WITHOUT), Places.Mode.ANY);
    assertEquals(5, kept(Filter.of(somewhere)).size());
    Places tehranOrNowhere =
        new Places(Ticks.of(Set.of(new PlaceId("tehran"))).withMissing(Wish.WITH), Places.Mode.ANY);
    assertEquals(8, kept(Filter.of(tehranOrNowhere)).size());
  }

  @Test
  void valuesThatNoLongerExistKeepNothing() {
    assertEquals(List.of(), kept(actors(Mode.ANY, "gone")));
    assertEquals(List.of(), kept(actors(Mode.ALL, "iran", "gone")));
    assertEquals(List.of(), kept(actors(Mode.ONLY, "gone")));
    assertEquals(0, INDEX.counts(Filter.ALL).count(Kinds.SORT, "gone"));
  }

  @Test
  void tickingAnActorLeavesTheOthersCountsAloneWithAnyOf() {
    FacetCounts free = INDEX.counts(Filter.ALL);
    FacetCounts ticked = INDEX.counts(actors(Mode.ANY, "iran"));
    assertEquals(
        free.count(Actors.SORT, new ActorId("iraq")),
        ticked.count(Actors.SORT, new ActorId("iraq")));
    assertEquals(10, ticked.total());
  }

  @Test
  void actorCountsAreWhatWouldBeLeftWithAllOfAndOnly() {
    FacetCounts all = INDEX.counts(actors(Mode.ALL, "iran", "united-states"));
    assertEquals(2, all.count(Actors.SORT, new ActorId("iraq")));
    assertEquals(6, all.count(Actors.SORT, new ActorId("iran")));
    FacetCounts only = INDEX.counts(actors(Mode.ONLY, "iran", "united-states"));
    assertEquals(2, only.count(Actors.SORT, new ActorId("iraq")));
    assertEquals(1, only.count(Actors.SORT, new ActorId("switzerland")));
    assertEquals(3, only.count(Actors.SORT, new ActorId("iran")));
  }

  @Test
  void matchEqualsBruteForceOnRandomDatasets() {
    Property.forAll(
        1,
        300,
        random -> {
          Dataset dataset = Datasets.random(random.nextLong(), random.nextInt(120));
          EventTable table = EventTable.of(English.WORDS, dataset);
          FacetIndex index = FacetIndex.of(dataset, table);
          TextMatches texts = new TextMatches(new TextScan(dataset));
          BruteForce brute = new BruteForce(dataset, table);
          for (int i = 0; i < 5; i++) {
            Filter filter = RandomFilters.filter(random);
            assertEquals(brute.match(filter), index.match(filter, texts), filter.toString());
          }
        });
  }

  /// The counts of one filter, against what ticking each value would leave.
  private record Counting(BruteForce brute, Filter filter, FacetCounts counts) {
    <K> void check(
        ConditionSort<? extends TickedCondition<K>> sort, Collection<? extends K> values) {
      for (K value : values) {
        assertEquals(
            brute.match(brute.ticking(filter, sort, value)).count(),
            counts.count(sort, value),
            value + " " + filter);
      }
      assertEquals(
          brute.match(brute.tickingNothing(filter, sort)).count(),
          counts.missing(sort),
          sort + " missing " + filter);
    }
  }

  @Test
  void countsEqualBruteForceOnRandomDatasets() {
    Property.forAll(
        2,
        200,
        random -> {
          Dataset dataset = Datasets.random(random.nextLong(), random.nextInt(120));
          EventTable table = EventTable.of(English.WORDS, dataset);
          FacetIndex index = FacetIndex.of(dataset, table);
          TextMatches texts = new TextMatches(new TextScan(dataset));
          BruteForce brute = new BruteForce(dataset, table);
          Filter filter = RandomFilters.filter(random);
          FacetCounts counts = index.counts(filter, texts);
          String context = filter.toString();
          assertEquals(brute.match(filter).count(), counts.total(), context);
          Counting counting = new Counting(brute, filter, counts);
          counting.check(Actors.SORT, dataset.actors().keySet());
          counting.check(Kinds.SORT, Datasets.KINDS.stream().map(Kind::id).toList());
          counting.check(Places.SORT, dataset.places().keySet());
          counting.check(Sources.SORT, dataset.sources().keySet());
          for (int least = Significance.LEAST; least <= Significance.MOST; least++) {
            Filter alone = filter.with(new Significance(least));
            assertEquals(
                brute.match(alone).count(), counts.count(Significance.SORT, least), context);
          }
          for (Status status : Status.values()) {
            Filter alone = filter.with(new Statuses(Set.of(status)));
            assertEquals(brute.match(alone).count(), counts.count(Statuses.SORT, status), context);
          }
          for (Dispute dispute : Dispute.values()) {
            Filter alone = filter.with(new DisputedBy(Set.of(dispute)));
            assertEquals(
                brute.match(alone).count(), counts.count(DisputedBy.SORT, dispute), context);
          }
        });
  }
}
