package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.RandomFilters;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.ActorId;
import org.demarche.model.Dispute;
import org.demarche.query.Actors.Mode;
import org.demarche.search.TextScan;
import org.junit.jupiter.api.Test;

/// What holds for conditions of every sort, whatever they are on.
final class EveryConditionTest {
  private static void forEverySort(int seed, int runs, BiConsumer<ConditionSort<?>, Random> check) {
    Property.forAll(
        seed, runs, random -> ConditionSort.all().forEach(sort -> check.accept(sort, random)));
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(EveryConditionTest::records)
        : Stream.of(type);
  }

  @Test
  void everyConditionIsOfOneSortAndEverySortIsListed() {
    assertEquals(
        records(Condition.class).collect(Collectors.toUnmodifiableSet()),
        Set.copyOf(ConditionSort.all().stream().<Class<?>>map(ConditionSort::type).toList()));
    List<String> keys = ConditionSort.all().stream().map(ConditionSort::key).toList();
    assertEquals(keys, keys.stream().distinct().toList());
    forEverySort(
        1,
        20,
        (sort, random) -> {
          Condition condition = RandomFilters.condition(sort, random);
          assertEquals(sort, condition.sort());
          assertEquals(sort.type(), condition.getClass());
        });
  }

  @Test
  void everyConditionAloneKeepsWhatALookAtEachEventKeeps() {
    forEverySort(
        2,
        60,
        (sort, random) -> {
          Dataset dataset = Datasets.random(random.nextLong(), random.nextInt(60));
          EventTable table = EventTable.of(English.WORDS, dataset);
          Filter filter = Filter.of(RandomFilters.asking(sort, random));
          assertEquals(
              new BruteForce(dataset, table).match(filter),
              FacetIndex.of(dataset, table).match(filter, new TextMatches(new TextScan(dataset))),
              filter.toString());
        });
  }

  @Test
  void everyConditionIsWrittenAndReadAgain() {
    forEverySort(
        3,
        100,
        (sort, random) -> {
          Condition condition = RandomFilters.condition(sort, random);
          assertEquals(condition, sort.read(condition.written()));
        });
  }

  @Test
  void theEmptyConditionsOfEverySortKeepEverythingAndAreNotHeld() {
    for (ConditionSort<?> sort : ConditionSort.all()) {
      assertEquals(true, sort.none().isEmpty(), sort.key());
      assertEquals(List.of(), sort.none().parts(), sort.key());
      assertEquals(Filter.ALL, Filter.of(sort.none()), sort.key());
    }
  }

  @Test
  void takingAwayEveryPartLeavesNothing() {
    forEverySort(
        4,
        40,
        (sort, random) -> {
          Condition left = RandomFilters.asking(sort, random);
          while (!left.isEmpty()) {
            Condition.Part part = left.parts().getFirst();
            assertEquals(
                List.of(part.alone()),
                part.alone().parts().stream().map(one -> one.alone()).toList());
            assertEquals(left.parts().size() - 1, part.rest().parts().size());
            left = part.rest();
          }
        });
  }

  @Test
  void withinADatasetOnlyWhatItHoldsIsLeft() {
    forEverySort(
        5,
        40,
        (sort, random) -> {
          Dataset none = new Datasets.Builder().build();
          Dataset all = Datasets.random(random.nextLong(), 10);
          Condition condition = RandomFilters.asking(sort, random);
          Condition kept = condition.within(all);
          assertEquals(kept, kept.within(all));
          assertEquals(
              condition.parts().stream()
                  .map(Condition.Part::alone)
                  .filter(part -> part.within(all).equals(part))
                  .toList(),
              kept.parts().stream().map(Condition.Part::alone).toList());
          assertEquals(
              condition.parts().stream()
                  .map(Condition.Part::alone)
                  .filter(part -> !namesRecord(part))
                  .toList(),
              condition.within(none).parts().stream().map(Condition.Part::alone).toList());
        });
  }

  /// Whether a part of a condition names a record of a dataset's lists.
  private static boolean namesRecord(Condition part) {
    return switch (part) {
      case Kinds _ -> false;
      case TickedCondition<?> ticked -> ticked.ticks().missing() == Wish.NONE;
      case DisputedBy _, Statuses _, InTime _, Significance _, WithText _ -> false;
    };
  }

  @Test
  void carriedToAnotherDatasetConditionsLoseTheIdsThatAreNotThere() {
    Dataset dataset = Datasets.handmade();
    assertEquals(
        new Actors(Set.of(new ActorId("iran")), Mode.ALL),
        new Actors(new LinkedHashSet<>(List.of(new ActorId("gone"), new ActorId("iran"))), Mode.ALL)
            .within(dataset));
    assertEquals(Kinds.SORT.none(), new Kinds(Set.of("duel")).within(dataset));
    DisputedBy disputed = new DisputedBy(Set.of(Dispute.DATE));
    assertEquals(disputed, disputed.within(dataset));
  }
}
