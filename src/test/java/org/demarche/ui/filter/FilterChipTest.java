package org.demarche.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.demarche.query.DisputedBy;
import org.demarche.query.Filter;
import org.demarche.query.InTime;
import org.demarche.query.Kinds;
import org.demarche.query.Places;
import org.demarche.query.Significance;
import org.demarche.query.Sources;
import org.demarche.query.Status;
import org.demarche.query.Statuses;
import org.demarche.query.Ticks;
import org.demarche.query.Wish;
import org.demarche.text.SourceNames;
import org.demarche.time.TimeRange;
import org.demarche.time.written.Vocabulary;
import org.junit.jupiter.api.Test;

class FilterChipTest {
  private final Dataset dataset = Datasets.handmade();

  @Test
  void everyConditionHasAChipAndTheFilterWithoutIt() {
    Filter filter =
        Filter.ALL
            .with(
                new Actors(
                    new LinkedHashSet<>(List.of(new ActorId("iran"), new ActorId("united-states"))),
                    Actors.Mode.ALL))
            .with(new Kinds(Set.of("talks")))
            .with(new Places(Set.of(new PlaceId("tehran"))))
            .with(new Sources(Set.of(new SourceId("s1"))))
            .with(
                new InTime(new TimeRange(1_177_977_600, 1_180_656_000), InTime.Certainty.CERTAINLY))
            .with(new DisputedBy(Set.of(Dispute.HAPPENING, Dispute.CLAIM)));

    List<FilterChip> chips =
        FilterChip.of(English.WORDS, filter, dataset, SourceNames.of(English.WORDS, dataset));

    assertEquals(
        List.of(
            "Iran",
            "United States",
            "talks",
            "Tehran",
            "The Gazette, 28 May 2007",
            "certainly May 2007",
            "what happened disputed",
            "claim denied"),
        chips.stream().map(FilterChip::label).toList());
    assertEquals(
        filter.with(new Actors(Set.of(new ActorId("united-states")), Actors.Mode.ALL)),
        chips.getFirst().without());
    assertEquals(filter.with(new DisputedBy(Set.of(Dispute.HAPPENING))), chips.getLast().without());
    assertEquals(filter.with(new InTime(null, InTime.Certainty.CERTAINLY)), chips.get(5).without());
  }

  @Test
  void whatIsRuledOutAndWhatIsMissingHaveChips() {
    Filter filter =
        Filter.of(
            new Actors(
                new Ticks<>(
                    Set.of(new ActorId("iran")), Set.of(new ActorId("united-states")), Wish.NONE),
                Actors.Mode.ANY),
            new Kinds(Ticks.without(Set.of("war"))),
            new Places(
                Ticks.without(Set.of(new PlaceId("tehran"))).withMissing(Wish.WITH),
                Places.Mode.ANY),
            new Sources(Ticks.missing(Wish.WITH), Sources.Mode.ANY),
            new Statuses(Set.of(Status.SINGLE_WITNESS)),
            new Significance(4));
    List<FilterChip> chips =
        FilterChip.of(English.WORDS, filter, dataset, SourceNames.of(English.WORDS, dataset));
    assertEquals(
        List.of(
            "Iran",
            "without United States",
            "not war",
            "no place",
            "not in Tehran",
            "no source with an address",
            "single witness",
            "main events (significance 4 or more)"),
        chips.stream().map(FilterChip::label).toList());
    assertEquals(
        filter.with(new Places(Ticks.without(Set.of(new PlaceId("tehran"))), Places.Mode.ANY)),
        chips.get(3).without());
  }

  @Test
  void filterThatKeepsAllHasNoChips() {
    assertEquals(
        List.of(),
        FilterChip.of(English.WORDS, Filter.ALL, dataset, SourceNames.of(English.WORDS, dataset)));
  }

  @Test
  void openRangesAreNamedByTheirOneSide() {
    assertEquals("possibly from 28 May 2007", range("2007-05-28/.."));
    assertEquals("possibly until 28 May 2007", range("../2007-05-28"));
  }

  private String range(String edtf) {
    RangeReading.Range range =
        (RangeReading.Range)
            RangeReading.of(
                English.WORDS, Vocabulary.of(English.WORDS), edtf, dataset.chronology());
    Filter filter = Filter.ALL.with(new InTime(range.range(), InTime.Certainty.POSSIBLY));
    return FilterChip.of(English.WORDS, filter, dataset, SourceNames.of(English.WORDS, dataset))
        .getFirst()
        .label();
  }
}
