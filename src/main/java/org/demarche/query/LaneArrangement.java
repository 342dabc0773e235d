package org.demarche.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// How the user has arranged the lanes of a grouping, by their keys. Keys of lanes that are not
/// there count for nothing.
///
/// @param pinned lanes that stand first, in this order, and always by themselves
/// @param order lanes that come next, in this order; all others follow as the grouping has them
/// @param hidden lanes that are not shown, nor the events that belong to no other
public record LaneArrangement(List<String> pinned, List<String> order, Set<String> hidden) {
  /// As the grouping has them.
  public static final LaneArrangement NONE = new LaneArrangement(List.of(), List.of(), Set.of());

  public LaneArrangement {
    pinned = List.copyOf(new LinkedHashSet<>(pinned));
    order = List.copyOf(new LinkedHashSet<>(order));
    hidden = Set.copyOf(hidden);
  }

  public boolean isNone() {
    return pinned.isEmpty() && order.isEmpty() && hidden.isEmpty();
  }

  public boolean pins(String lane) {
    return pinned.contains(lane);
  }

  public boolean hides(String lane) {
    return hidden.contains(lane);
  }

  /// Where a lane comes, compared with others: those of the same place stay as they were.
  int place(String lane) {
    int pin = pinned.indexOf(lane);
    if (pin >= 0) {
      return pin;
    }
    int at = order.indexOf(lane);
    return at >= 0 ? pinned.size() + at : Integer.MAX_VALUE;
  }

  public LaneArrangement pin(String lane) {
    List<String> more = new ArrayList<>(pinned);
    more.add(lane);
    return new LaneArrangement(more, order, hidden);
  }

  public LaneArrangement unpin(String lane) {
    return new LaneArrangement(
        pinned.stream().filter(key -> !key.equals(lane)).toList(), order, hidden);
  }

  public LaneArrangement hide(String lane) {
    Set<String> more = new TreeSet<>(hidden);
    more.add(lane);
    return new LaneArrangement(pinned, order, more);
  }

  public LaneArrangement showAll() {
    return new LaneArrangement(pinned, order, Set.of());
  }

  /// Lets a lane change places with the one shown before or after it. One that is pinned stays
  /// among those that are, and one that is not among the others.
  ///
  /// @param shown the lanes as they are shown, that of the others left out
  /// @param step -1 or 1
  /// @return the same where there is no such lane
  public LaneArrangement moved(String lane, List<String> shown, int step) {
    List<String> mates = shown.stream().filter(key -> pins(key) == pins(lane)).toList();
    int at = mates.indexOf(lane);
    int to = at + step;
    if (at < 0 || to < 0 || to >= mates.size()) {
      return this;
    }
    List<String> moved = new ArrayList<>(mates);
    moved.set(at, mates.get(to));
    moved.set(to, lane);
    // Those that are not shown at present keep their place behind.
    (pins(lane) ? pinned : order).stream().filter(key -> !moved.contains(key)).forEach(moved::add);
    return pins(lane)
        ? new LaneArrangement(moved, order, hidden)
        : new LaneArrangement(pinned, moved, hidden);
  }
}
