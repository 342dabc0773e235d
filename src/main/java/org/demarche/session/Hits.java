package org.demarche.session;

import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Within;
import org.demarche.time.TimeRange;

/// What a search found beside a filter, in the order of time. Immutable; nothing here looks at one
/// event after another.
public final class Hits {
  private final EventTable table;
  private final EventSet found;
  private final EventSet match;
  private final EventSet kept;

  private Hits(EventTable table, EventSet found, EventSet match) {
    this.table = table;
    this.found = found;
    this.match = match;
    kept = found.and(match);
  }

  /// @param found what the search found
  /// @param match what the filter keeps
  public static Hits of(EventTable table, EventSet found, EventSet match) {
    return new Hits(table, found, match);
  }

  boolean isOf(EventTable table, EventSet found, EventSet match) {
    return table.equals(this.table) && found.equals(this.found) && match.equals(this.match);
  }

  /// Those that the filter keeps.
  public EventSet kept() {
    return kept;
  }

  /// How many the filter hides.
  public int hidden() {
    return found.count() - kept.count();
  }

  /// How many of those that the filter keeps have some of their time in a window.
  public int inView(TimeRange window) {
    return Within.count(table, kept, window);
  }

  /// The one after another event, or after the last the first; -1 where there is none.
  ///
  /// @param ordinal of any event, or -1
  public int after(int ordinal) {
    int next = kept.next(ordinal + 1);
    return next < 0 ? kept.next(0) : next;
  }

  /// The one before another event, or before the first the last; -1 where there is none.
  ///
  /// @param ordinal of any event, or -1
  public int before(int ordinal) {
    int previous = kept.previous(ordinal - 1);
    return previous < 0 ? kept.previous(table.size() - 1) : previous;
  }

  /// The place of an event among those kept, from 1; 0 for any other.
  public int place(int ordinal) {
    return ordinal >= 0 && kept.contains(ordinal) ? kept.before(ordinal) + 1 : 0;
  }
}
