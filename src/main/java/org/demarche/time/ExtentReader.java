package org.demarche.time;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/// Reads EDTF texts to the numbers of their [Extent], without an object for each where the text is
/// plain: a year, a month, a day or a local time of day, an interval of these, or all before or
/// after one of them (`[..2007]`). Every other text goes through [FuzzyDate]; the outcome is the
/// same. Used by one thread.
public final class ExtentReader {
  private final ZoneId axis;

  /// By the place's zone.
  private final Map<ZoneId, ClockShift> shifts = new HashMap<>();

  private final QuickLimit start = new QuickLimit();
  private final QuickLimit end = new QuickLimit();
  private long outerStart;
  private long outerEnd;
  private long coreStart;
  private long coreEnd;
  private boolean range;
  private boolean openStart;
  private boolean openEnd;
  private boolean timed;
  private int doubts;

  /// @param axis zone whose civil time the axis shows
  public ExtentReader(ZoneId axis) {
    this.axis = axis;
  }

  /// Reads the text in a part of some bytes of UTF-8; false where it is no date, or one that the
  /// axis does not hold.
  ///
  /// @param place zone of a time of day that states no offset
  public boolean read(byte[] bytes, int from, int to, ZoneId place) {
    if (quick(bytes, from, to, place)) {
      return true;
    }
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    if (FuzzyDate.parse(text) instanceof EdtfResult.Valid valid && valid.date().isOnAxis()) {
      take(valid.date(), place);
      return true;
    }
    return false;
  }

  /// Takes a date that is known already.
  public void take(FuzzyDate date, ZoneId place) {
    Extent extent = date.extent(place, axis);
    outerStart = extent.outer().start();
    outerEnd = extent.outer().end();
    coreStart = extent.core().start();
    coreEnd = extent.core().end();
    range = extent.range();
    openStart = extent.openStart();
    openEnd = extent.openEnd();
    timed = date.text().indexOf('T') >= 0;
    doubts = 0;
    for (Doubt doubt : extent.doubts()) {
      doubts |= doubt.bit();
    }
  }

  /// Reads a plain text; false for every other, be it a date or not.
  boolean quick(byte[] bytes, int from, int to, ZoneId place) {
    if (from < to && bytes[from] == '[') {
      return quickSet(bytes, from + 1, to - 1, place);
    }
    int at = start.read(bytes, from, to);
    if (at < 0 || !put(start, place)) {
      return false;
    }
    if (at == to) {
      if (start.isNone()) {
        return false;
      }
      point();
      return true;
    }
    return bytes[at] == '/'
        && end.read(bytes, at + 1, to) == to
        && !(start.isNone() && end.isNone())
        && put(end, place)
        && interval();
  }

  /// Reads what stands in brackets: a date with `..` before or behind it.
  private boolean quickSet(byte[] bytes, int from, int to, ZoneId place) {
    if (to < from || bytes[to] != ']') {
      return false;
    }
    boolean before = isOpen(bytes, from, to);
    boolean after = isOpen(bytes, to - 2, to);
    int dateFrom = before ? from + 2 : from;
    int dateTo = after ? to - 2 : to;
    if (before == after
        || start.read(bytes, dateFrom, dateTo) != dateTo
        || start.isNone()
        || !put(start, place)) {
      return false;
    }
    point();
    openStart = before;
    openEnd = after;
    doubts |= Doubt.OPEN.bit();
    return true;
  }

  private static boolean isOpen(byte[] bytes, int at, int to) {
    return at >= 0 && at + 2 <= to && bytes[at] == '.' && bytes[at + 1] == '.';
  }

  private void point() {
    outerStart = start.axisFirst;
    outerEnd = start.axisEnd;
    coreStart = outerStart;
    coreEnd = outerStart;
    range = false;
    openStart = false;
    openEnd = false;
    timed = start.timed;
    doubts = start.doubts;
  }

  /// False where the end lies before the start; what is wrong is for the parser to say.
  private boolean interval() {
    boolean first = !start.isNone();
    boolean last = !end.isNone();
    // What `~` adds does not count for the order: leave that to the parser.
    boolean approximate = first && last && (start.approximate || end.approximate);
    if (approximate || (first && last && start.firstSecond > end.lastSecond)) {
      return false;
    }
    outerStart =
        !first ? end.axisFirst : last ? Math.min(start.axisFirst, end.axisFirst) : start.axisFirst;
    outerEnd = !last ? start.axisEnd : first ? Math.max(start.axisEnd, end.axisEnd) : end.axisEnd;
    coreStart = first ? start.latestStart() : outerStart;
    coreEnd = last ? end.earliestEnd() : outerEnd;
    if (coreStart >= coreEnd) {
      coreStart = outerStart;
      coreEnd = outerStart;
    }
    range = true;
    openStart = !first;
    openEnd = !last;
    timed = start.timed || end.timed;
    doubts = start.doubts | end.doubts;
    return true;
  }

  /// Puts a limit on the axis; false where the place's clocks were being changed.
  private boolean put(QuickLimit limit, ZoneId place) {
    long shift = 0;
    if (limit.timed && !place.equals(axis)) {
      shift =
          shifts.computeIfAbsent(place, zone -> new ClockShift(zone, axis)).at(limit.firstSecond);
      if (shift == ClockShift.NONE) {
        return false;
      }
    }
    limit.axisFirst = limit.firstSecond + shift;
    limit.axisEnd = limit.lastSecond + 1 + shift;
    return true;
  }

  /// See [Extent#outer].
  public long outerStart() {
    return outerStart;
  }

  /// Exclusive.
  public long outerEnd() {
    return outerEnd;
  }

  /// See [Extent#core].
  public long coreStart() {
    return coreStart;
  }

  /// Exclusive.
  public long coreEnd() {
    return coreEnd;
  }

  public boolean isRange() {
    return range;
  }

  public boolean isOpenStart() {
    return openStart;
  }

  public boolean isOpenEnd() {
    return openEnd;
  }

  /// Whether there is a time of day in it, so that the numbers depend on the zones.
  public boolean isTimed() {
    return timed;
  }

  /// The doubts, each as its [Doubt#bit].
  public int doubts() {
    return doubts;
  }
}
