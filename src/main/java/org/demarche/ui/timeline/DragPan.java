package org.demarche.ui.timeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A press of the button that may become a drag: how far it moved, and how fast at the end.
///
/// Times are nanoseconds of any one clock, places pixels.
final class DragPan {
  /// Movement below this is an unsteady hand, not a drag.
  private static final double THRESHOLD = 4;

  /// The stretch before the release that counts for the speed.
  private static final long RECENT_NANOS = 80_000_000;

  private final Deque<Sample> recent = new ArrayDeque<>();
  private @Nullable Sample start;
  private boolean dragging;

  private record Sample(double x, double y, long nanos) {}

  /// Pixels, or pixels a second; positive is right and down.
  record Vector(double x, double y) {
    double length() {
      return Math.hypot(x, y);
    }

    Vector times(double factor) {
      return new Vector(x * factor, y * factor);
    }
  }

  void press(double x, double y, long nanos) {
    start = new Sample(x, y, nanos);
    dragging = false;
    recent.clear();
    recent.add(start);
  }

  /// Follows the pointer; gives the movement since the last call once it has become a drag.
  Optional<Vector> drag(double x, double y, long nanos) {
    Sample from = start;
    if (from == null) {
      return Optional.empty();
    }
    if (!dragging && Math.hypot(x - from.x, y - from.y) < THRESHOLD) {
      return Optional.empty();
    }
    Sample before = dragging ? recent.getLast() : from;
    dragging = true;
    recent.add(new Sample(x, y, nanos));
    while (recent.size() > 2 && nanos - recent.getFirst().nanos > RECENT_NANOS) {
      recent.removeFirst();
    }
    return Optional.of(new Vector(x - before.x, y - before.y));
  }

  /// Ends the press; gives the speed at the release, or nothing where it was no drag or the pointer
  /// rested before.
  Optional<Vector> release(long nanos) {
    boolean wasDragging = dragging;
    start = null;
    dragging = false;
    if (!wasDragging) {
      return Optional.empty();
    }
    recent.removeIf(sample -> nanos - sample.nanos > RECENT_NANOS);
    if (recent.size() < 2) {
      return Optional.empty();
    }
    Sample first = recent.getFirst();
    Sample last = recent.getLast();
    double seconds = (last.nanos - first.nanos) / 1e9;
    return seconds <= 0
        ? Optional.empty()
        : Optional.of(new Vector((last.x - first.x) / seconds, (last.y - first.y) / seconds));
  }
}
