package org.demarche.layout;

import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.font.TextMetrics;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.WantedLanes;
import org.demarche.time.TimeRange;

/// Makes the layouts of one table, keeping what they have in common: titles are measured once, not
/// once for each level, and what takes time that grows with the number of events is done once for
/// each match and grouping. Any thread may use it.
///
/// Up to [#WHOLE] events are all placed at once. More are laid out where somebody looks; see
/// [WindowedLayout].
public final class Layouts {
  /// Placing this many events takes less than a frame.
  public static final int WHOLE = 2_000;

  /// Giving this many events their rows takes less than a frame.
  private static final int AT_ONCE = 10_000;

  private final EventTable table;
  private final Titles titles;
  private final TextMetrics metrics;
  private final TitleWidths widths;
  private final int whole;
  private final int atOnce;
  private final long contentEnd;
  private final RowPlans plans;
  private final Home home;

  /// How many rows a lane of a few events may have.
  private final int mostRows;

  public Layouts(EventTable table, TextMetrics metrics) {
    this(table, Titles.of(table), metrics);
  }

  /// @param titles that the events get in the picture
  public Layouts(EventTable table, Titles titles, TextMetrics metrics) {
    this(table, titles, metrics, WHOLE, AT_ONCE);
  }

  /// @param whole how many events are placed all at once at the most
  /// @param atOnce how many get their rows without being asked to [#prepare]
  public Layouts(EventTable table, TextMetrics metrics, int whole, int atOnce) {
    this(table, Titles.of(table), metrics, whole, atOnce);
  }

  private Layouts(EventTable table, Titles titles, TextMetrics metrics, int whole, int atOnce) {
    this(
        table,
        titles,
        metrics,
        whole,
        atOnce,
        new TitleWidths(table, titles, metrics),
        new RowPlans(table),
        Home.ANYWHERE,
        Integer.MAX_VALUE);
  }

  private Layouts(
      EventTable table,
      Titles titles,
      TextMetrics metrics,
      int whole,
      int atOnce,
      TitleWidths widths,
      RowPlans plans,
      Home home,
      int mostRows) {
    this.table = table;
    this.titles = titles;
    this.metrics = metrics;
    this.whole = whole;
    this.atOnce = atOnce;
    this.widths = widths;
    this.plans = plans;
    this.home = home;
    this.mostRows = mostRows;
    contentEnd = IntStream.range(0, table.size()).mapToLong(table::outerEnd).max().orElse(0);
  }

  /// The layouts of the table after this one's, with the titles as the dataset has them: these
  /// where it is the same, else others that know how wide the titles are that have stayed as they
  /// were, and have the lanes and rows that would be the same.
  public Layouts next(EventTable later) {
    Titles written = Titles.of(later);
    return written.equals(titles)
        ? this
        : new Layouts(
            later,
            written,
            metrics,
            whole,
            atOnce,
            widths.of(later, written),
            plans.next(later),
            home,
            mostRows);
  }

  /// These, of a dataset of which a time is shown first.
  public Layouts showing(TimeRange first) {
    return at(new Home(first, false));
  }

  /// These, for pictures that show a time and no other.
  public Layouts within(TimeRange picture) {
    return at(new Home(picture, true));
  }

  /// These, with no more than so many rows of events in a lane, of matches that are placed all at
  /// once; what has no room in them is counted.
  public Layouts inRows(int most) {
    return new Layouts(table, titles, metrics, whole, atOnce, widths, plans, home, most);
  }

  private Layouts at(Home other) {
    return other.equals(home)
        ? this
        : new Layouts(table, titles, metrics, whole, atOnce, widths, plans, other, mostRows);
  }

  /// Lays out the events that match, however long it takes.
  public TimelineLayout layout(EventSet match, WantedLanes lanes, int level) {
    return match.count() <= whole
        ? whole(match, lanes, level)
        : new WindowedLayout(this, plans.plan(match, lanes), level);
  }

  /// As [#layout(EventSet, WantedLanes, int)] with as many lanes as there are at first.
  public TimelineLayout layout(EventSet match, Grouping grouping, int level) {
    return layout(match, WantedLanes.of(grouping), level);
  }

  WholeLayout whole(EventSet match, WantedLanes lanes, int level) {
    return new LayoutBuilder(this, match, lanes, level).build();
  }

  /// Lays out the events that match, if that takes less than a frame; [#prepare] sees to it.
  public Optional<TimelineLayout> soon(EventSet match, WantedLanes lanes, int level) {
    boolean quick = match.count() <= (plans.hasLanes(lanes.grouping()) ? atOnce : whole);
    return quick || plans.has(match, lanes)
        ? Optional.of(layout(match, lanes, level))
        : Optional.empty();
  }

  /// A layout to be shown until the right one is prepared: it has the same lanes, of the same
  /// heights, but its rows are those that the events have among all there are.
  public Optional<TimelineLayout> standIn(EventSet match, WantedLanes lanes, int level) {
    return plans.standIn(match, lanes).map(plan -> new WindowedLayout(this, plan, level));
  }

  /// The layout where few events match or their rows are known; makes no others, and leaves what is
  /// kept for those who show layouts as it is.
  public Optional<TimelineLayout> known(EventSet match, WantedLanes lanes, int level) {
    return match.count() <= whole
        ? Optional.of(whole(match, lanes, level))
        : plans.known(match, lanes).map(plan -> new WindowedLayout(this, plan, level));
  }

  /// As [#standIn], but nothing is kept of it.
  public Optional<TimelineLayout> fleetingStandIn(EventSet match, WantedLanes lanes, int level) {
    return plans.fleetingStandIn(match, lanes).map(plan -> new WindowedLayout(this, plan, level));
  }

  /// Does what the layouts of a match need at every level.
  public void prepare(EventSet match, WantedLanes lanes) {
    if (match.count() > whole) {
      plans.plan(match, lanes);
    }
  }

  EventTable table() {
    return table;
  }

  Titles titles() {
    return titles;
  }

  TextMetrics metrics() {
    return metrics;
  }

  TitleWidths widths() {
    return widths;
  }

  Importance importance() {
    return plans.importance();
  }

  int mostRows() {
    return mostRows;
  }

  Home home() {
    return home;
  }

  /// Where the last event ends, by axis second.
  long contentEnd() {
    return contentEnd;
  }
}
