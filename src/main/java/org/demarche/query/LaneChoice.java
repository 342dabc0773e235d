package org.demarche.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.query.EventTable.Lane;

/// Which lanes of a grouping stand by themselves for some events, and which of them are one lane
/// 'Others' at the foot.
///
/// A lane is there when one of the events belongs to it. Where no more than [WantedLanes#STEP]
/// lanes would be left for the others, all stand by themselves. Else the leading ones do: those
/// whose own events are the most significant all together, each counting as much as its
/// significance; among equals those of more events in the whole dataset. The lane of events that
/// have no value is never among the others and counts for none. Those that are shown keep the order
/// of the grouping, as far as the user has not arranged them otherwise ([LaneArrangement]); the
/// pinned ones come first and are never among the others. An event is in the first of its lanes
/// that is not hidden; a hidden lane is there only as far as events are given all of whose lanes
/// are ([ShownLanes]).
///
/// Immutable.
public final class LaneChoice {
  /// Key of the lane of the others; no record has such an id.
  public static final String OTHERS = "*others";

  private static final int ABSENT = -1;

  private final List<Lane> lanes;

  /// By place in the grouping, the lane shown, or [#ABSENT].
  private final int[] indexes;

  /// By lane shown, its place in the grouping; past all of them for the others.
  private final int[] placesOf;

  private final int folded;
  private final Homes homes;

  private LaneChoice(List<Lane> lanes, int[] indexes, int[] placesOf, int folded, Homes homes) {
    this.homes = homes;
    this.lanes = lanes;
    this.indexes = indexes;
    this.placesOf = placesOf;
    this.folded = folded;
  }

  /// The lanes of some events; takes time that grows with their number.
  public static LaneChoice of(EventTable table, EventSet events, WantedLanes wanted) {
    Grouping grouping = wanted.grouping();
    Homes homes = Homes.of(table, wanted);
    long[] weights = new long[table.lanes(grouping).size()];
    boolean[] touched = new boolean[weights.length];
    events.forEach(
        ordinal -> {
          weights[homes.of(ordinal)] += table.significance(ordinal);
          for (int i = 0; i < table.laneCount(ordinal, grouping); i++) {
            touched[table.lane(ordinal, grouping, i)] = true;
          }
        });
    return of(table, wanted, homes, weights, place -> touched[place]);
  }

  /// As [#of(EventTable, EventSet, WantedLanes)] for who knows more.
  ///
  /// @param homes of the lanes wanted
  /// @param weights by place in the grouping, the significance of the events whose own lane it is,
  ///   added up
  /// @param touched whether an event belongs to the lane of a place and has another for its own;
  ///   asked only where the weight is 0
  public static LaneChoice of(
      EventTable table, WantedLanes wanted, Homes homes, long[] weights, IntPredicate touched) {
    List<Lane> all = table.lanes(wanted.grouping());
    int[] present =
        IntStream.range(0, weights.length)
            .filter(
                place ->
                    weights[place] > 0
                        || (!wanted.arrangement().hides(all.get(place).key())
                            && touched.test(place)))
            .toArray();
    Set<Integer> alone = alone(all, present, weights, wanted);
    int[] indexes = new int[weights.length];
    Arrays.fill(indexes, ABSENT);
    List<Lane> lanes = new ArrayList<>();
    int[] places = new int[present.length];
    for (int place : arranged(all, present, wanted.arrangement())) {
      if (alone.contains(place)) {
        indexes[place] = lanes.size();
        places[lanes.size()] = place;
        lanes.add(all.get(place));
      }
    }
    int folded = present.length - lanes.size();
    if (folded > 0) {
      for (int place : present) {
        if (indexes[place] == ABSENT) {
          indexes[place] = lanes.size();
        }
      }
      places[lanes.size()] = weights.length;
      lanes.add(new Lane(OTHERS, table.nameOfOthers()));
    }
    return new LaneChoice(
        List.copyOf(lanes), indexes, Arrays.copyOf(places, lanes.size()), folded, homes);
  }

  private static int[] arranged(List<Lane> all, int[] present, LaneArrangement arrangement) {
    return arrangement.isNone()
        ? present
        : IntStream.of(present)
            .boxed()
            .sorted(Comparator.comparingInt(place -> arrangement.place(all.get(place).key())))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /// The places of the lanes that stand by themselves.
  private static Set<Integer> alone(
      List<Lane> all, int[] present, long[] weights, WantedLanes wanted) {
    int[] valued =
        IntStream.of(present)
            .filter(place -> !all.get(place).key().equals(LaneColumn.NONE))
            .toArray();
    Set<Integer> alone = new HashSet<>();
    IntStream.of(present).forEach(alone::add);
    if (!wanted.named().isEmpty()) {
      IntStream.of(valued)
          .filter(place -> !wanted.named().contains(all.get(place).key()))
          .forEach(alone::remove);
    } else if (valued.length > wanted.most() + WantedLanes.STEP) {
      IntStream.of(valued)
          .boxed()
          .filter(place -> !wanted.arrangement().pins(all.get(place).key()))
          .sorted(Comparator.<Integer>comparingLong(place -> -weights[place]))
          .skip(wanted.most())
          .forEach(alone::remove);
    }
    return alone;
  }

  /// The lanes shown, in display order.
  public List<Lane> lanes() {
    return lanes;
  }

  /// The place among [#lanes] of the lane in which one of the grouping's is shown; -1 where none of
  /// the events belongs to that.
  ///
  /// @param place among [EventTable#lanes(Grouping)]
  public int index(int place) {
    return indexes[place];
  }

  /// The events that a lane shown has for its own, among some; for the lane of the others all whose
  /// own lane does not stand by itself.
  ///
  /// @param own as [Homes#events]
  public EventSet own(int index, List<EventSet> own, EventSet events) {
    if (!isOthers(index)) {
      return own.get(placesOf[index]).and(events);
    }
    return events.without(
        EventSet.union(IntStream.range(0, index).mapToObj(at -> own.get(placesOf[at])).toList()));
  }

  /// The key of the lane in which one of the grouping's is shown; empty where none of the events
  /// belongs to that.
  public String key(int place) {
    return indexes[place] == ABSENT ? "" : lanes.get(indexes[place]).key();
  }

  /// Which lanes are events' own.
  public Homes homes() {
    return homes;
  }

  /// The place in the grouping of the lane that is an event's own: of those that are not hidden the
  /// first.
  public int home(int ordinal) {
    return homes.of(ordinal);
  }

  /// The index among [#lanes] of the lane in which an event is shown; -1 where there is none.
  public int indexOf(int ordinal) {
    return index(home(ordinal));
  }

  /// How many lanes the grouping has.
  public int places() {
    return indexes.length;
  }

  /// How many lanes shown come before a place of the grouping, as that has them.
  public int before(int place) {
    return (int) IntStream.of(placesOf).filter(shown -> shown < place).count();
  }

  /// Whether a lane shown is that of the others.
  public boolean isOthers(int index) {
    return folded > 0 && index == lanes.size() - 1;
  }

  /// How many lanes of the grouping are in that of the others; 0 where there is none.
  public int folded() {
    return folded;
  }

  /// The keys of the lanes that stand by themselves.
  public Set<String> named() {
    return lanes.stream()
        .map(Lane::key)
        .filter(key -> !key.equals(OTHERS))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LaneChoice choice
        && lanes.equals(choice.lanes)
        && homes.isSame(choice.homes)
        && Arrays.equals(indexes, choice.indexes);
  }

  @Override
  public int hashCode() {
    return 31 * lanes.hashCode() + Arrays.hashCode(indexes);
  }
}
