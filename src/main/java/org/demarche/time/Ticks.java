package org.demarche.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/// The ticks of an axis: a row of small units (the minor row) and, for their context, a row of
/// larger ones (the major row), such as hours below days or decades below centuries.
///
/// Both rows begin with the tick at or before the start of the range, so that a label can be shown
/// for a unit that began out of view. Labels of the minor row stand at a moment ('2007', '10:30'),
/// those of the major row name a stretch ('1960s', 'May 2007').
///
/// @param minorUnit what lies between two ticks of the minor row
/// @param minor in order of time
/// @param majorUnit what lies between two ticks of the major row
/// @param major in order of time
public record Ticks(TickUnit minorUnit, List<Tick> minor, TickUnit majorUnit, List<Tick> major) {
  public Ticks {
    minor = List.copyOf(minor);
    major = List.copyOf(major);
  }

  /// One tick.
  ///
  /// @param second axis second at which the unit starts
  public record Tick(long second, String label) {}

  /// The ticks for a stretch of the axis, minor ones at least `minGap` pixels apart.
  ///
  /// @param labels what they say
  /// @param range what is in view; what lies beyond the dates that `java.time` has gets no ticks
  /// @param secondsPerPixel above 0
  public static Ticks of(
      TickLabels labels, TimeRange range, double secondsPerPixel, double minGap) {
    TickUnit unit = TickUnit.lasting(secondsPerPixel * minGap);
    TickUnit context = unit.context();
    return new Ticks(
        unit,
        row(range, unit, start -> labels.moment(start, unit)),
        context,
        row(range, context, start -> labels.stretch(start, context)));
  }

  private static List<Tick> row(TimeRange range, TickUnit unit, LongFunction<String> label) {
    List<Tick> ticks = new ArrayList<>();
    if (range.end() <= DatedSeconds.FIRST || range.start() > DatedSeconds.LAST) {
      return ticks;
    }
    Optional<Long> start = Optional.of(unit.floor(Math.max(DatedSeconds.FIRST, range.start())));
    while (start.isPresent() && start.get() < range.end() && start.get() <= DatedSeconds.LAST) {
      ticks.add(new Tick(start.get(), label.apply(start.get())));
      start = unit.next(start.get());
    }
    return ticks;
  }
}
