package org.demarche.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lanes of a layout, one below the other. Immutable.
final class LaneStack {
  private final List<LaneBox> lanes;
  private final Map<String, LaneBox> byKey = new HashMap<>();

  LaneStack(List<LaneBox> lanes) {
    this.lanes = List.copyOf(lanes);
    this.lanes.forEach(lane -> byKey.put(lane.key(), lane));
  }

  List<LaneBox> lanes() {
    return lanes;
  }

  Optional<LaneBox> lane(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  double height() {
    return lanes.isEmpty() ? 0 : lanes.getLast().bottom();
  }

  Optional<LaneBox> at(double y) {
    int index = firstBelow(y);
    return index < lanes.size() && lanes.get(index).top() <= y
        ? Optional.of(lanes.get(index))
        : Optional.empty();
  }

  /// The lanes that reach into a band, from the top down.
  List<LaneBox> between(double top, double bottom) {
    int from = firstBelow(top);
    int to = from;
    while (to < lanes.size() && lanes.get(to).top() < bottom) {
      to++;
    }
    return lanes.subList(from, to);
  }

  /// The index of the first lane that ends below a height.
  private int firstBelow(double y) {
    int low = 0;
    int high = lanes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lanes.get(middle).bottom() <= y) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
