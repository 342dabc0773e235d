package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;
import org.demarche.model.EventId;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Path;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.time.TickLabels;
import org.demarche.time.TickUnit;
import org.demarche.time.Ticks;
import org.demarche.time.TimeLabels;
import org.demarche.time.TimeRange;
import org.demarche.viewport.TimeScale;
import org.demarche.words.Words;

/// Draws an overview: bars of how many events start when, in ink those that the filter keeps, in
/// grey the others; above them the eras behind, what a search found and what is selected; below the
/// years. For one thread at a time.
public final class OverviewPicture {
  private static final long DAY = 86_400;

  private static final double TOP = 1;

  /// Where the bars stand.
  public static final double BASE = 33;

  /// The bars' room, below what a search found.
  private static final double BARS_TOP = 8;

  private static final double LABELS = 44;
  private static final double LABEL_GAP = 96;
  private static final double INSET = 14;
  private static final double ERA = 0.9;

  /// A bar of one event is so high, so that it is seen beside one of thousands.
  private static final double LEAST = 6;

  /// The highest bar stands for so many events at the least: one event is no crowd.
  private static final int FEWEST = 5;

  private final Words words;
  private final TickLabels ticks;
  private final OverviewBars bars = new OverviewBars();

  public OverviewPicture(Words words) {
    this.words = words;
    ticks = new TickLabels(words);
  }

  public Scene of(Overview overview) {
    List<Mark> marks = new ArrayList<>();
    Rect whole = new Rect(0, 0, overview.size().width(), overview.size().height());
    marks.add(Styles.fill(whole, Ink.of(ColourRole.BACKGROUND)));
    eras(overview, marks);
    grid(overview, marks);
    crowd(overview, marks);
    selection(overview, marks);
    marks.add(
        Styles.horizontal(Styles.crisp(0), 0, whole.right(), ColourRole.LANE_LINE, Styles.HAIR));
    facts(overview, marks);
    Locale language = words.locale();
    return new Scene(overview.size(), words.say("picture.overview"), language, marks);
  }

  /// How many events start where the pointer is, and how many of them the filter keeps.
  ///
  /// @param kept never more than all
  public record Here(int all, int kept) {}

  public Here at(Overview overview, double x) {
    int bar = OverviewBars.at(overview, x);
    int[] all = bars.all(overview);
    return bar < 0 || bar >= all.length
        ? new Here(0, 0)
        : new Here(all[bar], bars.kept(overview)[bar]);
  }

  private static void eras(Overview overview, List<Mark> out) {
    TimeScale scale = overview.scale();
    double right = scale.left() + scale.width();
    for (EraLines.Placed era : EraLines.placed(overview.dataset())) {
      double from = Math.max(scale.left(), scale.x(era.start()));
      double to = Math.min(right, scale.x(era.end()));
      if (to > from) {
        Rect band = new Rect(from, TOP, Math.max(1, to - from), BASE - TOP);
        out.add(Styles.fill(band, new Ink(ColourRole.ERA, ERA)));
      }
    }
  }

  /// Few years, each with a line up through the bars.
  private void grid(Overview overview, List<Mark> out) {
    TimeScale scale = overview.scale();
    double right = scale.left() + scale.width();
    Ticks found = Ticks.of(ticks, overview.time(), scale.secondsPerPixel(), LABEL_GAP);
    double taken = scale.left();
    for (Ticks.Tick tick : found.minor()) {
      double x = scale.x(tick.second());
      if (x < scale.left() || x > right) {
        continue;
      }
      out.add(Styles.vertical(Styles.crisp(x), TOP, BASE + 4, ColourRole.GRID_MAJOR, Styles.HAIR));
      String label = label(found, tick);
      double width = overview.metrics().width(label, Styles.SMALL);
      if (x + 4 >= taken && x + 4 + width <= right) {
        out.add(Styles.text(label, x + 4, LABELS, Styles.SMALL, ColourRole.TEXT_MUTED));
        taken = x + width + 12;
      }
    }
  }

  /// Where a larger unit than years begins that one names: 'May 2007' instead of '1'.
  private static String label(Ticks ticks, Ticks.Tick tick) {
    return ticks.minorUnit().field() == TickUnit.Field.YEAR
        ? tick.label()
        : ticks.major().stream()
            .filter(major -> major.second() == tick.second())
            .map(Ticks.Tick::label)
            .findFirst()
            .orElse(tick.label());
  }

  private void crowd(Overview overview, List<Mark> out) {
    int[] all = bars.all(overview);
    int most = Math.max(FEWEST, IntStream.of(all).max().orElse(0));
    double left = overview.scale().left();
    double right = left + overview.scale().width();
    int[] kept = bars.kept(overview);
    boolean filtered = overview.match().count() < overview.table().size();
    if (filtered) {
      area(all, most, left, right, Ink.of(ColourRole.HIDDEN), out);
    }
    // Few that are kept stand out from many that are not.
    ColourRole ink = filtered ? ColourRole.TEXT : ColourRole.CLUSTER;
    area(kept, most, left, right, Ink.of(ink), out);
    out.add(Styles.horizontal(Styles.crisp(BASE), left, right, ColourRole.AXIS, Styles.HAIR));
    if (!overview.hits().isEmpty()) {
      int[] found = bars.found(overview);
      for (int bar = 0; bar < found.length; bar++) {
        if (found[bar] > 0) {
          Rect tick = new Rect(left + bar * OverviewBars.WIDTH, 2, OverviewBars.WIDTH, 5);
          out.add(Styles.fill(tick, Ink.of(ColourRole.FOUND)));
        }
      }
    }
  }

  /// One shape of upright and level lines, which is painted as few rectangles.
  private static void area(
      int[] counts, int most, double left, double right, Ink ink, List<Mark> out) {
    if (IntStream.of(counts).allMatch(count -> count == 0)) {
      return;
    }
    Path.Pen pen = Path.pen().move(left, BASE);
    double at = BASE;
    for (int bar = 0; bar < counts.length; bar++) {
      double top = BASE - height(counts[bar], most);
      if (top != at) {
        double x = left + bar * OverviewBars.WIDTH;
        pen.line(x, at).line(x, top);
        at = top;
      }
    }
    pen.line(right, at).line(right, BASE).close();
    out.add(new Mark.Shape(pen.path(), ink, null, Styles.HAIR));
  }

  /// By the square root, so that few events are seen beside many.
  static double height(int count, int most) {
    double room = BASE - BARS_TOP - LEAST;
    return count == 0 ? 0 : LEAST + room * Math.sqrt((count - 1.0) / Math.max(1, most - 1));
  }

  private static void selection(Overview overview, List<Mark> out) {
    TimeScale scale = overview.scale();
    TimeRange time = overview.time();
    overview.selected().stream()
        .mapToInt(event -> ordinal(overview, event))
        .filter(ordinal -> ordinal >= 0)
        .mapToLong(overview.table()::outerStart)
        .filter(second -> second >= time.start() && second < time.end())
        .mapToDouble(second -> Styles.crisp(scale.x(second)))
        .distinct()
        .forEach(
            x -> {
              Path head =
                  Path.pen().move(x - 4, TOP).line(x + 4, TOP).line(x, TOP + 6).close().path();
              out.add(new Mark.Shape(head, Ink.of(ColourRole.ACCENT), null, Styles.HAIR));
              out.add(Styles.vertical(x, TOP, BASE, ColourRole.ACCENT, Styles.THIN));
            });
  }

  private static int ordinal(Overview overview, EventId event) {
    return overview.dataset().ordinal(event);
  }

  /// Beside the strip: the time that it shows, how many events, and how many lie beyond it.
  private void facts(Overview overview, List<Mark> out) {
    Rect strip = overview.strip();
    double room = strip.x() - 2 * INSET;
    if (room > 60) {
      line(
          overview,
          ShownTime.roughly(words, overview.time()),
          15,
          Styles.ERA,
          ColourRole.TEXT,
          out);
      int all = overview.table().size();
      int kept = overview.match().count();
      String counted =
          kept == all
              ? words.say("picture.events", all)
              : words.say("picture.overview.kept", kept, all);
      line(overview, counted, 29, Styles.LANE_COUNT, ColourRole.TEXT_MUTED, out);
    }
    strays(overview, true, out);
    strays(overview, false, out);
  }

  private static void line(
      Overview overview,
      String text,
      double baseline,
      TextStyle style,
      ColourRole role,
      List<Mark> out) {
    double room = overview.strip().x() - INSET - 8;
    out.add(Styles.text(overview.metrics().fit(text, style, room), INSET, baseline, style, role));
  }

  private void strays(Overview overview, boolean earlier, List<Mark> out) {
    int count = overview.strays(earlier);
    if (count == 0) {
      return;
    }
    TextMetrics metrics = overview.metrics();
    Rect place = strays(overview, earlier);
    String text =
        metrics.fit(
            earlier
                ? words.say("picture.overview.earlier", count)
                : words.say("picture.overview.later", count),
            Styles.SMALL,
            place.width() - 14);
    double tip = earlier ? place.x() + 2 : place.right() - 2;
    double base = earlier ? tip + 5 : tip - 5;
    double middle = LABELS - 4;
    Path arrow =
        Path.pen().move(tip, middle).line(base, middle - 4).line(base, middle + 4).close().path();
    out.add(new Mark.Shape(arrow, Ink.of(ColourRole.TEXT_MUTED), null, Styles.HAIR));
    double x = earlier ? base + 4 : base - 4 - metrics.width(text, Styles.SMALL);
    out.add(Styles.text(text, x, LABELS, Styles.SMALL, ColourRole.TEXT_MUTED));
  }

  /// Where the strays of a side are told, and can be clicked, while there are any.
  public static Rect strays(Overview overview, boolean earlier) {
    Rect strip = overview.strip();
    double left = earlier ? Math.max(4, strip.x() - 96) : strip.right() + 4;
    double right = earlier ? strip.x() - 4 : overview.size().width() - 4;
    double top = BASE + 1;
    return new Rect(left, top, Math.max(0, right - left), overview.size().height() - top);
  }

  /// The time that the bar at a place counts: in whole days, unless it is shorter than one.
  public String time(Overview overview, double x) {
    TimeScale scale = overview.scale();
    double left = overview.strip().x();
    double bar = left + Math.floor((x - left) / OverviewBars.WIDTH) * OverviewBars.WIDTH;
    long start = scale.secondAt(bar);
    long end = Math.max(start + 1, scale.secondAt(bar + OverviewBars.WIDTH));
    return TimeLabels.range(
        words,
        end - start < DAY
            ? new TimeRange(start, end)
            : new TimeRange(Math.floorDiv(start, DAY) * DAY, Math.floorDiv(end, DAY) * DAY));
  }
}
