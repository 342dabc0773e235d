package org.demarche.ui.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.demarche.layout.CollapsedLanes;
import org.demarche.layout.LaneBox;
import org.demarche.layout.Recent;
import org.demarche.layout.TimelineLayout;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;
import org.jspecify.annotations.Nullable;

/// Which lanes are one line high, as nothing of theirs is in view: found where the picture rests,
/// and kept while it moves.
///
/// Where somebody has come to rest after a movement, what they hold on to stays where it is on the
/// screen: lanes are scrolled so far, and room is left below them where there are too few to be
/// scrolled. A lane above that could only give up its height by moving what is held keeps it.
final class IdleLanes {
  /// Less than this moves nothing, in pixels.
  private static final double STILL = 0.5;

  private static final int KEPT = 16;

  private CollapsedLanes now = CollapsedLanes.NONE;
  private @Nullable TimelineLayout of;
  private @Nullable Viewport at;

  /// Whether lanes are as high as they are only for the sake of what is held.
  private boolean waiting;

  private final Map<TimelineLayout, TimelineLayout> applied = new Recent<>(KEPT);

  /// The layout with the lanes as they are now. Of one layout it is one until they change.
  TimelineLayout applied(TimelineLayout layout) {
    return applied.computeIfAbsent(layout, now::applied);
  }

  /// Whether lanes would be otherwise if nothing were held.
  boolean isWaiting() {
    return waiting;
  }

  /// A layout where it rests.
  ///
  /// @param time in view at the viewport
  record Resting(TimelineLayout layout, TimeRange time, Viewport viewport) {}

  /// What of the lanes is on the screen.
  ///
  /// @param scroll pixels of them above it
  record Screen(double scroll, double height) {}

  /// Finds the lanes of what rests, unless they are known.
  @SuppressWarnings("ReferenceEquality") // one layout is kept for each filter, grouping and level
  void rest(Resting resting) {
    if (resting.layout != of || !resting.viewport.equals(at)) {
      CollapsedLanes found = CollapsedLanes.of(resting.layout, resting.time);
      take(found.keys().equals(now.keys()) ? found.withFoot(now.foot()) : found, resting);
    }
  }

  /// Whether a picture that has come to rest may have other lanes.
  boolean mayChange(Viewport viewport) {
    return waiting || !viewport.equals(at);
  }

  /// What is held on the screen while lanes change.
  interface Held {
    /// Its distance from the top of all lanes; empty where a layout lacks it.
    OptionalDouble in(TimelineLayout layout);
  }

  /// Finds the lanes of a picture that has come to rest.
  ///
  /// @return how far they are to be scrolled now
  double settle(Resting resting, Screen screen, Held held) {
    TimelineLayout layout = resting.layout;
    CollapsedLanes wanted = CollapsedLanes.of(layout, resting.time);
    OptionalDouble place = held.in(now.applied(layout));
    if (place.isEmpty()) {
      take(wanted, resting);
      return screen.scroll;
    }
    CollapsedLanes found = holding(layout, wanted, held, place.getAsDouble(), screen.scroll);
    double to = Math.max(0, screen.scroll - rise(layout, found, held, place.getAsDouble()));
    double foot = to + screen.height - found.applied(layout).contentHeight();
    boolean needed = foot > STILL && to > STILL;
    take(found.withFoot(needed ? foot : 0), resting);
    waiting = needed || !found.keys().equals(wanted.keys());
    return to;
  }

  private CollapsedLanes holding(
      TimelineLayout layout, CollapsedLanes wanted, Held held, double place, double scroll) {
    double room = scroll - rise(layout, wanted, held, place);
    if (room >= -STILL) {
      return wanted;
    }
    List<LaneBox> before = now.applied(layout).lanes();
    List<LaneBox> above =
        before.stream()
            .filter(lane -> lane.top() <= place)
            .filter(lane -> wanted.has(lane) && !now.has(lane))
            .toList();
    Set<String> keys = new HashSet<>(wanted.keys());
    above.forEach(lane -> keys.remove(lane.key()));
    room = scroll - rise(layout, with(wanted, keys), held, place);
    for (LaneBox lane : above.reversed()) {
      double given = lane.height() - LaneBox.ONE_LINE;
      if (lane.bottom() <= place && given <= room + STILL) {
        keys.add(lane.key());
        room -= given;
      }
    }
    return with(wanted, keys);
  }

  private static CollapsedLanes with(CollapsedLanes lanes, Set<String> keys) {
    return new CollapsedLanes(lanes.grouping(), keys, 0);
  }

  /// How far what is held would rise among the lanes.
  private static double rise(TimelineLayout layout, CollapsedLanes lanes, Held held, double place) {
    OptionalDouble there = held.in(lanes.applied(layout));
    return there.isPresent() ? place - there.getAsDouble() : 0;
  }

  private void take(CollapsedLanes found, Resting resting) {
    TimelineLayout before = of;
    boolean other = before != null && !before.table().equals(resting.layout.table());
    if (other || !found.equals(now)) {
      applied.clear();
    }
    now = found;
    of = resting.layout;
    at = resting.viewport;
    waiting = false;
  }
}
