package org.demarche.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// How many seconds the clocks of the axis are ahead of those of a place, by the place's civil
/// time. Immutable.
///
/// The rules of the tz database make objects for each question; here the stretches between changes
/// of either clock lie side by side, up to [#UNTIL].
final class ClockShift {
  /// Where the shift is not one number: the place's clocks are being changed.
  static final long NONE = Long.MIN_VALUE;

  private static final Instant UNTIL = Instant.parse("2100-01-01T00:00:00Z");

  private final ZoneRules there;
  private final ZoneRules here;

  /// By stretch, the seconds of the place's civil time that are in it alone, the last exclusive;
  /// between two of them clocks were being changed.
  private final long[] starts;

  private final long[] ends;
  private final int[] shifts;

  ClockShift(ZoneId place, ZoneId axis) {
    there = place.getRules();
    here = axis.getRules();
    TreeSet<Instant> changes = new TreeSet<>();
    addChanges(there, changes);
    addChanges(here, changes);
    long[] instants = changes.stream().mapToLong(Instant::getEpochSecond).toArray();
    int size = instants.length;
    starts = new long[size];
    ends = new long[size];
    shifts = new int[size];
    // Stretch i comes before change i; before the first change it has no beginning.
    for (int i = 0; i < size; i++) {
      Instant inside = Instant.ofEpochSecond(instants[i] - 1);
      int offset = there.getOffset(inside).getTotalSeconds();
      shifts[i] = here.getOffset(inside).getTotalSeconds() - offset;
      starts[i] = i == 0 ? Long.MIN_VALUE : instants[i - 1] + offset;
      ends[i] = instants[i] + offset;
      if (i > 0) {
        // What lies in both is either; what lies in none never was.
        long end = ends[i - 1];
        ends[i - 1] = Math.min(end, starts[i]);
        starts[i] = Math.max(end, starts[i]);
      }
    }
  }

  private static void addChanges(ZoneRules rules, Set<Instant> changes) {
    Instant last = Instant.EPOCH;
    for (ZoneOffsetTransition change : rules.getTransitions()) {
      last = change.getInstant();
      changes.add(last);
    }
    for (ZoneOffsetTransition next = rules.nextTransition(last);
        next != null && next.getInstant().isBefore(UNTIL);
        next = rules.nextTransition(next.getInstant())) {
      changes.add(next.getInstant());
    }
    changes.add(UNTIL);
  }

  /// The shift at a second of the place's civil time, or [#NONE].
  long at(long second) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= second) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return second >= starts[low] && second < ends[low] ? shifts[low] : ofRules(second);
  }

  private long ofRules(long second) {
    LocalDateTime local = DatedSeconds.at(second);
    List<ZoneOffset> offsets = there.getValidOffsets(local);
    if (offsets.size() != 1) {
      return NONE;
    }
    ZoneOffset offset = offsets.getFirst();
    ZoneOffset axis = here.getOffset(local.toInstant(offset));
    return (long) axis.getTotalSeconds() - offset.getTotalSeconds();
  }
}
