package org.demarche.query;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.demarche.model.ActorId;
import org.demarche.model.PlaceId;
import org.jspecify.annotations.Nullable;

/// The ways in which somebody who points at a lane changes the filter: by what the lane stands for,
/// wherever the events are drawn that belong to it.
public final class LaneNarrowing {
  private LaneNarrowing() {}

  /// Of what the lanes stand for only what this one does is asked for; what else the filter asks
  /// stays. Empty where no condition says what the lane stands for.
  ///
  /// @param lane its key
  public static Optional<UnaryOperator<Filter>> only(Grouping grouping, String lane) {
    return change(grouping, lane, Wish.WITH);
  }

  /// What belongs to the lane is ruled out, beside what else the filter asks. Empty as [#only] is.
  public static Optional<UnaryOperator<Filter>> without(Grouping grouping, String lane) {
    return change(grouping, lane, Wish.WITHOUT);
  }

  private static Optional<UnaryOperator<Filter>> change(Grouping grouping, String lane, Wish wish) {
    if (lane.equals(LaneChoice.OTHERS)) {
      return Optional.empty();
    }
    return switch (grouping) {
      case ACTOR -> Optional.of(change(Actors.SORT, value(lane, new ActorId(lane)), wish));
      case PLACE -> Optional.of(change(Places.SORT, value(lane, new PlaceId(lane)), wish));
      case KIND -> Optional.of(change(Kinds.SORT, value(lane, lane), wish));
      case NONE -> Optional.empty();
    };
  }

  private static <K> @Nullable K value(String lane, K value) {
    return lane.equals(LaneColumn.NONE) ? null : value;
  }

  /// @param value null for the lane of events that have none
  private static <K> UnaryOperator<Filter> change(
      ConditionSort<? extends TickedCondition<K>> sort, @Nullable K value, Wish wish) {
    return filter -> {
      TickedCondition<K> now = wish == Wish.WITH ? sort.none() : filter.get(sort);
      Ticks<K> ticks = now.ticks();
      return filter.with(
          now.with(value == null ? ticks.withMissing(wish) : ticks.with(value, wish)));
    };
  }
}
