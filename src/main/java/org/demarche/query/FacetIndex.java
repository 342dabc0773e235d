package org.demarche.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import org.demarche.dataset.Dataset;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/// One bitmap over the events for each value that conditions ask for: which events a filter keeps,
/// and how many each further value would keep. Immutable.
public final class FacetIndex {
  private final ActorTree tree;
  private final FacetBitmaps bitmaps;
  private final RoaringBitmap everything;

  private FacetIndex(EventTable table, FacetBitmaps bitmaps) {
    this.tree = table.tree();
    this.bitmaps = bitmaps;
    everything = RoaringBitmap.bitmapOfRange(0, table.size());
  }

  public static FacetIndex of(Dataset dataset, EventTable table) {
    return new FacetIndex(table, FacetBitmaps.of(dataset, table, Optional.empty()));
  }

  /// As [#of(Dataset, EventTable)], with the bitmaps of the index before that would be the same
  /// ones; that index itself where all would be.
  public static FacetIndex of(Dataset dataset, EventTable table, FacetIndex before) {
    FacetBitmaps bitmaps = FacetBitmaps.of(dataset, table, Optional.of(before.bitmaps));
    boolean same =
        bitmaps.equals(before.bitmaps)
            && before.tree.equals(table.tree())
            && before.everything.getCardinality() == table.size();
    return same ? before : new FacetIndex(table, bitmaps);
  }

  public ActorTree actorTree() {
    return tree;
  }

  /// The events that the filter keeps.
  ///
  /// @throws IllegalArgumentException where the filter asks for texts, which the index does not
  ///   know
  public EventSet match(Filter filter) {
    return match(filter, unknownTexts());
  }

  /// The events that the filter keeps.
  ///
  /// @param texts those of the dataset
  public EventSet match(Filter filter, TextMatches texts) {
    return new EventSet(all(kept(filter, texts)));
  }

  /// Whether some event has what a condition names, be it asked for or ruled out.
  ///
  /// @param condition not an empty one
  public boolean isNamed(Condition condition) {
    return condition.isNamed(bitmaps, unknownTexts());
  }

  /// How many events each value stands for beside the filter's other conditions.
  ///
  /// @throws IllegalArgumentException where the filter asks for texts, which the index does not
  ///   know
  public FacetCounts counts(Filter filter) {
    return counts(filter, unknownTexts());
  }

  /// How many events each value stands for beside the filter's other conditions.
  ///
  /// @param texts those of the dataset
  public FacetCounts counts(Filter filter, TextMatches texts) {
    List<Kept> kept = kept(filter, texts);
    Tally match = new Tally(all(kept), everything.getCardinality());
    Map<ConditionSort<?>, ToIntFunction<?>> counters = new HashMap<>();
    Map<ConditionSort<?>, IntSupplier> missing = new HashMap<>();
    for (ConditionSort<?> sort : ConditionSort.all()) {
      if (filter.get(sort) instanceof Counted<?> counted) {
        Beside beside = new Beside(match, counted.isEmpty() ? match : without(counted, kept));
        counters.put(sort, counted.counter(bitmaps, beside));
        if (counted instanceof TickedCondition<?> ticked) {
          missing.put(sort, () -> ticked.missing(bitmaps, beside));
        }
      }
    }
    return new FacetCounts(match.events().getCardinality(), counters, missing);
  }

  private static TextMatches unknownTexts() {
    return new TextMatches(
        query -> {
          throw new IllegalArgumentException("asks for texts: " + query.written());
        });
  }

  /// The events that one condition keeps.
  private record Kept(Condition by, RoaringBitmap events) {}

  private List<Kept> kept(Filter filter, TextMatches texts) {
    return filter.conditions().stream()
        .map(condition -> new Kept(condition, condition.kept(bitmaps, texts).bits()))
        .toList();
  }

  private Tally without(Condition left, List<Kept> kept) {
    List<Kept> others = kept.stream().filter(one -> !one.by.sort().equals(left.sort())).toList();
    return new Tally(all(others), everything.getCardinality());
  }

  private RoaringBitmap all(List<Kept> kept) {
    return kept.isEmpty()
        ? everything
        : FastAggregation.and(kept.stream().map(Kept::events).toArray(RoaringBitmap[]::new));
  }
}
