package org.demarche.layout;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.font.TextMetrics;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.jspecify.annotations.Nullable;

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

  private static final int PLANS = 8;
  private static final int HEIGHTS = 2;

  private final EventTable table;
  private final Titles titles;
  private final TextMetrics metrics;
  private final TitleWidths widths;
  private final int whole;
  private final int atOnce;
  private final long contentEnd;
  private @Nullable Importance importance;
  private final Map<Grouping, LaneSets> sets =
      Collections.synchronizedMap(new EnumMap<>(Grouping.class));

  /// The rows of all events, which stand in for those of some of them.
  private final Map<Grouping, Rows> ofAll =
      Collections.synchronizedMap(new EnumMap<>(Grouping.class));

  private final Map<Key, LaneHeights> heights = Collections.synchronizedMap(new Recent<>(HEIGHTS));

  private final Map<Key, Plan> plans = Collections.synchronizedMap(new Recent<>(PLANS));

  private record Key(EventSet match, Grouping grouping) {}

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
    this(table, titles, metrics, whole, atOnce, new TitleWidths(table, titles, metrics));
  }

  private Layouts(
      EventTable table,
      Titles titles,
      TextMetrics metrics,
      int whole,
      int atOnce,
      TitleWidths widths) {
    this.table = table;
    this.titles = titles;
    this.metrics = metrics;
    this.whole = whole;
    this.atOnce = atOnce;
    this.widths = widths;
    contentEnd = IntStream.range(0, table.size()).mapToLong(table::outerEnd).max().orElse(0);
  }

  /// The layouts of the table after this one's, with the titles as the dataset has them: these
  /// where it is the same, else others that know how wide the titles are that have stayed as they
  /// were.
  public Layouts next(EventTable later) {
    Titles written = Titles.of(later);
    return written.equals(titles)
        ? this
        : new Layouts(later, written, metrics, whole, atOnce, widths.of(later, written));
  }

  /// Lays out the events that match, however long it takes.
  public TimelineLayout layout(EventSet match, Grouping grouping, int level) {
    return match.count() <= whole
        ? whole(match, grouping, level)
        : new WindowedLayout(this, plan(match, grouping), level);
  }

  WholeLayout whole(EventSet match, Grouping grouping, int level) {
    return new LayoutBuilder(this, match, grouping, level).build();
  }

  /// Lays out the events that match, if that takes less than a frame; [#prepare] sees to it.
  public Optional<TimelineLayout> soon(EventSet match, Grouping grouping, int level) {
    boolean quick = match.count() <= (sets.containsKey(grouping) ? atOnce : whole);
    return quick || plans.containsKey(new Key(match, grouping))
        ? Optional.of(layout(match, grouping, level))
        : Optional.empty();
  }

  /// A layout to be shown until the right one is prepared: it has the same lanes, of the same
  /// heights, but its rows are those that the events have among all there are.
  public Optional<TimelineLayout> standIn(EventSet match, Grouping grouping, int level) {
    LaneSets lanes = sets.get(grouping);
    Rows rows = ofAll.get(grouping);
    return lanes == null || rows == null
        ? Optional.empty()
        : Optional.of(
            new WindowedLayout(
                this,
                new Plan(grouping, heights(grouping, lanes, match), rows, false, importance()),
                level));
  }

  /// Does what the layouts of a match need at every level.
  public void prepare(EventSet match, Grouping grouping) {
    if (match.count() > whole) {
      plan(match, grouping);
    }
  }

  private Plan plan(EventSet match, Grouping grouping) {
    Key key = new Key(match, grouping);
    Plan known = plans.get(key);
    if (known == null) {
      LaneSets lanes = lanes(grouping);
      Rows fallback = rowsOfAll(grouping, lanes);
      LaneHeights heights = heights(grouping, lanes, match);
      Rows rows = match.count() == table.size() ? fallback : rows(heights);
      known = new Plan(grouping, heights, rows, true, importance());
      plans.put(key, known);
    }
    return known;
  }

  // No lock is held while something large is made: the window's thread may ask meanwhile.

  private LaneSets lanes(Grouping grouping) {
    LaneSets known = sets.get(grouping);
    if (known == null) {
      known = LaneSets.of(table, grouping);
      sets.put(grouping, known);
    }
    return known;
  }

  private Rows rowsOfAll(Grouping grouping, LaneSets lanes) {
    Rows known = ofAll.get(grouping);
    if (known == null) {
      known = rows(heights(grouping, lanes, EventSet.all(table.size())));
      ofAll.put(grouping, known);
    }
    return known;
  }

  /// Made where it is first asked for, which may be the window's thread: a few nanoseconds an
  /// event.
  private LaneHeights heights(Grouping grouping, LaneSets lanes, EventSet match) {
    Key key = new Key(match, grouping);
    LaneHeights known = heights.get(key);
    if (known == null) {
      known = new LaneHeights(lanes, match);
      heights.put(key, known);
    }
    return known;
  }

  private Rows rows(LaneHeights heights) {
    return Rows.of(table.order(), importance(), heights.members(), heights.match(), heights.rows());
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

  synchronized Importance importance() {
    Importance known = importance;
    if (known == null) {
      known = Importance.of(table);
      importance = known;
    }
    return known;
  }

  /// Where the last event ends, by axis second.
  long contentEnd() {
    return contentEnd;
  }
}
