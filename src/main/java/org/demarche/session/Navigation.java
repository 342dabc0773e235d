package org.demarche.session;

import java.util.OptionalInt;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.MainTime;
import org.demarche.query.TimeOrder;
import org.demarche.query.Within;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;
import org.demarche.viewport.ZoomLimits;

/// Where commands lead: the viewport that shows everything, the matches or one event, and the event
/// that comes before or after another.
///
/// Events follow each other by the start of the time that their dates may mean; of several that
/// start together the most significant comes first, then by id.
public final class Navigation {
  /// Pixels left free on both sides of what is fitted into the window.
  public static final double MARGIN = 48;

  private static final long HOUR = 3600;
  private static final long DAY = 24 * HOUR;

  /// The part of the matches' time that is left free on both sides of it in a picture.
  private static final int MARGIN_PART = 40;

  /// How much of the time about an event is shown with it, as a multiple of its own.
  private static final double SURROUNDINGS = 2.5;

  private static final double SHORTEST = 12.0 * HOUR;

  /// What is shown of a dataset without events: the years 1900 to 2099.
  private static final TimeRange NOTHING = new TimeRange(-2_208_988_800L, 4_102_444_800L);

  private final EventTable table;
  private final TimeOrder order;
  private final TimeRange content;
  private final ZoomLimits limits;

  private Navigation(EventTable table) {
    this.table = table;
    this.order = table.order();
    this.content = range(EventSet.all(table.size()), NOTHING);
    this.limits = ZoomLimits.of(content);
  }

  public static Navigation of(EventTable table) {
    return new Navigation(table);
  }

  boolean isOf(EventTable other) {
    return table.equals(other);
  }

  /// All the time that the dates of all events may mean.
  public TimeRange content() {
    return content;
  }

  /// How far one may zoom and move about this content.
  public ZoomLimits limits() {
    return limits;
  }

  /// The time that a picture of a match shows: all that the dates of its events may mean, with a
  /// fortieth of that on both sides of it, an hour at the least; [#content] where nothing matches.
  public TimeRange around(EventSet match) {
    if (match.isEmpty()) {
      return content;
    }
    return withMargin(range(match, content));
  }

  private static TimeRange withMargin(TimeRange all) {
    long margin = Math.max(HOUR, all.length() / MARGIN_PART);
    return new TimeRange(all.start() - margin, all.end() + margin);
  }

  /// The time in which nearly all events of a match lie ([MainTime]), with the margin that
  /// [#around] leaves; [#content] where nothing matches.
  public TimeRange opening(EventSet match) {
    return match.isEmpty() ? content : withMargin(MainTime.of(order, match));
  }

  /// A time that somebody wants to see, where a side without a limit ends as [#around] does, a day
  /// from the other at the least.
  public TimeRange bounded(TimeRange wanted, EventSet match) {
    TimeRange events = around(match);
    long start = wanted.hasStart() ? wanted.start() : Math.min(events.start(), wanted.end() - DAY);
    return new TimeRange(
        start, wanted.hasEnd() ? wanted.end() : Math.max(events.end(), start + DAY));
  }

  /// The viewport that shows every event.
  public Viewport fitAll(double width) {
    return limits.clamp(Viewport.fitting(content, width, MARGIN), width);
  }

  /// The viewport that shows every event of a match; every event there is when it is empty.
  public Viewport fit(EventSet match, double width) {
    return limits.clamp(
        Viewport.fitting(atLeastHours(range(match, content)), width, MARGIN), width);
  }

  /// The viewport that shows an event with some of the time about it, half a day at the least.
  public Viewport zoomTo(int ordinal, double width) {
    TimeRange outer = outer(ordinal);
    double span = Math.max(SHORTEST, outer.length() * SURROUNDINGS);
    return limits.clamp(
        new Viewport(outer.start(), 0, span / Math.max(1, width))
            .reveal(outer, width, 0, Viewport.Reveal.CENTRE),
        width);
  }

  /// The event's time on the axis, as [EventTable] has it.
  public TimeRange outer(int ordinal) {
    return new TimeRange(table.outerStart(ordinal), table.outerEnd(ordinal));
  }

  /// The matching event after another in time, whether or not that one matches.
  public OptionalInt next(EventSet match, int ordinal) {
    return event(match.next(ordinal + 1));
  }

  /// The matching event before another in time, whether or not that one matches.
  public OptionalInt previous(EventSet match, int ordinal) {
    return event(match.previous(ordinal - 1));
  }

  /// The first matching event that starts at `second` or later; the last one where none does.
  public OptionalInt from(EventSet match, long second) {
    OptionalInt found = event(match.next(order.from(second)));
    return found.isPresent() ? found : last(match);
  }

  /// Of the matching events that lie wholly before a window ([Within]) the one that starts last, or
  /// of those after it the one that starts first; empty where there is none.
  public OptionalInt beyond(EventSet match, TimeRange window, boolean earlier) {
    return event(
        earlier
            ? Within.lastBefore(table, match, window.start())
            : match.next(order.from(window.end())));
  }

  public OptionalInt first(EventSet match) {
    return event(match.next(0));
  }

  public OptionalInt last(EventSet match) {
    return event(match.previous(order.size() - 1));
  }

  /// @param ordinal or -1
  private static OptionalInt event(int ordinal) {
    return ordinal < 0 ? OptionalInt.empty() : OptionalInt.of(ordinal);
  }

  private TimeRange range(EventSet match, TimeRange none) {
    if (match.isEmpty()) {
      return none;
    }
    return new TimeRange(order.start(match.next(0)), order.latestEnd(match));
  }

  private static TimeRange atLeastHours(TimeRange range) {
    long missing = (long) SHORTEST - range.length();
    return missing <= 0
        ? range
        : new TimeRange(range.start() - missing / 2, range.end() + missing / 2);
  }
}
