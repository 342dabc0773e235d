package org.demarche.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Puts values on an axis: civil days as they are, times of day converted by the zones' rules.
///
/// The axis ends before the last day of the year 999,999,999 and begins with the first of the year
/// -999,999,999; what lies beyond is moved to the nearest day on it.
///
/// @param place zone of a time that states no offset
/// @param axis zone whose civil time the axis shows
record AxisExtent(ZoneId place, ZoneId axis) {
  private static final LocalDate LAST_DAY = LocalDate.MAX.minusDays(1);

  /// Where an interval lies that has a date at neither end.
  private static final TimeRange WHOLE =
      new TimeRange(second(LocalDate.MIN), second(LAST_DAY.plusDays(1)));

  Extent of(Value value) {
    return switch (value) {
      case Point point -> when(outer(point), false, false, value.doubts());
      case Interval(Limit start, Limit end) -> lasting(start, end, value.doubts());
      case DateSet set ->
          set.everyDateOf()
              .map(range -> lasting(range.from(), range.to(), value.doubts()))
              .orElseGet(() -> when(outer(set), set.openStart(), set.openEnd(), value.doubts()));
    };
  }

  /// The extent of what happened at some time within `outer`.
  private static Extent when(
      TimeRange outer, boolean openStart, boolean openEnd, Set<Doubt> doubts) {
    return new Extent(outer, startOf(outer), false, openStart, openEnd, doubts);
  }

  /// The extent of what lasted from one date to another.
  private Extent lasting(Limit from, Limit to, Set<Doubt> doubts) {
    Optional<Ends> start = ends(from);
    Optional<Ends> end = ends(to);
    TimeRange outer =
        Stream.of(start, end)
            .flatMap(Optional::stream)
            .map(Ends::outer)
            .reduce(TimeRange::span)
            .orElse(WHOLE);
    long coreStart = start.map(Ends::latestStart).orElse(outer.start());
    long coreEnd = end.map(Ends::earliestEnd).orElse(outer.end());
    boolean dated = start.isPresent() || end.isPresent();
    boolean certain = coreStart < coreEnd && (dated || from.equals(to));
    TimeRange core = certain ? new TimeRange(coreStart, coreEnd) : startOf(outer);
    return new Extent(outer, core, true, start.isEmpty(), end.isEmpty(), doubts);
  }

  private static TimeRange startOf(TimeRange range) {
    return new TimeRange(range.start(), range.start());
  }

  private TimeRange outer(DateSet set) {
    return set.points().map(this::outer).reduce(TimeRange::span).orElseThrow();
  }

  private Optional<Ends> ends(Limit limit) {
    return limit instanceof Point point ? Optional.of(ends(point)) : Optional.empty();
  }

  private TimeRange outer(Point point) {
    return ends(point).outer();
  }

  /// A date as an end of an interval. A day, or the second of a time, is as exact as an end gets:
  /// an interval covers the whole of it.
  ///
  /// @param outer all that the date may mean
  /// @param latestStart start of the last day or second that it may mean
  /// @param earliestEnd end of the first day or second that it may mean
  private record Ends(TimeRange outer, long latestStart, long earliestEnd) {}

  private Ends ends(Point point) {
    if (point instanceof DateTime time) {
      List<Long> seconds = seconds(time);
      TimeRange outer = new TimeRange(seconds.getFirst(), seconds.getLast() + 1);
      return new Ends(outer, seconds.getLast(), seconds.getFirst() + 1);
    }
    ApproximateBand band = ApproximateBand.of(point);
    LocalDate first = onAxis(band.before(day(point.earliest())));
    LocalDate afterLast = band.after(onAxis(day(point.latest())).plusDays(1));
    LocalDate last = onAxis(afterLast.minusDays(1));
    TimeRange outer = new TimeRange(second(first), second(last.plusDays(1)));
    return new Ends(outer, second(last), second(first.plusDays(1)));
  }

  private static LocalDate day(Bound bound) {
    return switch (bound) {
      case Bound.Day day -> day.date();
      case Bound.Time time -> time.time().toLocalDate();
      case Bound.Distant far -> far.year().signum() < 0 ? LocalDate.MIN : LocalDate.MAX;
      case Bound.Open open -> throw new IllegalArgumentException(open.text());
      case Bound.Unknown unknown -> throw new IllegalArgumentException(unknown.text());
    };
  }

  private static LocalDate onAxis(LocalDate day) {
    return day.isAfter(LAST_DAY) ? LAST_DAY : day;
  }

  private static long second(LocalDate day) {
    return day.toEpochDay() * ChronoUnit.DAYS.getDuration().toSeconds();
  }

  /// The axis second of a time, or the two it may be when the place's clocks went back over it. A
  /// time that the clocks left out lies as far behind the gap as it lay in it.
  private List<Long> seconds(DateTime time) {
    LocalDateTime local = time.time();
    ZoneOffset offset = time.offset();
    if (offset != null) {
      return List.of(axisSecond(local, offset));
    }
    if (place.equals(axis)) {
      return List.of(local.toEpochSecond(ZoneOffset.UTC));
    }
    List<ZoneOffset> offsets = place.getRules().getValidOffsets(local);
    return offsets.isEmpty()
        ? List.of(
            axisSecond(local.atZone(place).toLocalDateTime(), local.atZone(place).getOffset()))
        : offsets.stream().map(valid -> axisSecond(local, valid)).sorted().toList();
  }

  private long axisSecond(LocalDateTime time, ZoneOffset offset) {
    return time.toInstant(offset).atZone(axis).toLocalDateTime().toEpochSecond(ZoneOffset.UTC);
  }
}
