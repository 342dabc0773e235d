package org.demarche.publication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.demarche.dataset.Dataset;
import org.demarche.font.TextMetrics;
import org.demarche.layer.PlotArea;
import org.demarche.layout.LaneBox;
import org.demarche.layout.Layouts;
import org.demarche.layout.LevelOfDetail;
import org.demarche.layout.TimelineLayout;
import org.demarche.layout.Titles;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.LaneChoice;
import org.demarche.query.ShownLanes;
import org.demarche.query.WantedLanes;
import org.demarche.query.Within;
import org.demarche.scene.Rect;
import org.demarche.scene.Size;
import org.demarche.viewport.Viewport;

/// Which events a publication shows, which of them it draws, and how they are laid out.
final class Shown {
  /// A timeline is not mostly blank where something is going on in so much of its width.
  private static final double WELL_USED = 0.3;

  /// The rows of a lane were something going on everywhere, and the least.
  private static final double ROWS_OF_ALL = 20;

  private static final int LEAST_ROWS = 3;

  /// No lane has more, where it is not asked for less.
  private static final int MOST_ROWS = 18;

  /// In pixels.
  private static final double COLUMN = 24;

  private final Brief brief;
  private final EventTable table;
  private final Dataset dataset;
  private final EventSet match;
  private final EventSet inLanes;
  private final int[] ordinals;
  private final int[] cited;
  private final int named;
  private final SourceList sources;
  private final double width;
  private final TextMetrics kept;

  /// Makes layouts of the shown events under their numbered titles.
  private Layouts layouts;

  private TimelineLayout layout;
  private int[] drawn;

  /// @param width of the whole timeline
  Shown(Brief brief, double width) {
    this.brief = brief;
    this.width = width;
    table = brief.snapshot().table();
    dataset = brief.snapshot().dataset();
    match = match(brief);
    WantedLanes wanted = brief.view().wantedLanes();
    inLanes = ShownLanes.of(table, match, wanted);
    ordinals =
        IntStream.of(inLanes.toArray())
            .filter(ordinal -> Within.isIn(table, ordinal, brief.range()))
            .toArray();
    Parts parts = brief.edition().parts();
    int[] some = parts.sources() || parts.events() || parts.doubts() ? ofInterest() : new int[0];
    named = some.length;
    cited = SourceList.withinLimit(table, dataset, some);
    sources = new SourceList(brief.words(), dataset, parts.sources() ? cited : new int[0]);
    kept = new TitlesFirst(brief.metrics());
    layouts =
        new Layouts(table, new NumberedTitles(Titles.of(table), sources), kept)
            .within(brief.range());
    layout = layout(ordinals);
    drawn = ordinals;
    if (ordinals.length <= Layouts.WHOLE) {
      spareRows();
    }
  }

  /// Takes rows from the lanes where they would be blank nearly everywhere, as in a picture of many
  /// decades in which nearly all happened in a year: what has no room then is counted and listed.
  private void spareRows() {
    double used = columnsUsed();
    if (used < WELL_USED) {
      layouts = layouts.inRows(Math.max(LEAST_ROWS, (int) Math.round(ROWS_OF_ALL * used)));
      layout = layout(ordinals);
    }
  }

  /// In how much of the width of the higher lanes' rows anything is going on, from 0 to 1; 1 where
  /// no lane is high.
  private double columnsUsed() {
    int columns = Math.max(1, (int) (plot().width() / COLUMN));
    Map<Integer, BitSet> used = new HashMap<>();
    layout.forEachItem(
        brief.range(),
        item ->
            used.computeIfAbsent(item.lane(), lane -> new BitSet(columns))
                .set(
                    column(table.outerStart(item.ordinal()), columns),
                    column(item.drawnEnd(), columns) + 1));
    double all = 0;
    double filled = 0;
    for (LaneBox lane : layout.lanes()) {
      if (lane.rows() > LEAST_ROWS) {
        all += lane.rows();
        filled +=
            lane.rows()
                * used.getOrDefault(lane.index(), new BitSet()).cardinality()
                / (double) columns;
      }
    }
    return all == 0 ? 1 : filled / all;
  }

  private int column(long second, int columns) {
    double pixels = (second - brief.range().start()) / viewport().secondsPerPixel();
    return Math.clamp((long) (pixels / COLUMN), 0, columns - 1);
  }

  private static EventSet match(Brief brief) {
    EventSet match = brief.snapshot().match(brief.view().filter());
    if (!brief.edition().selectedOnly()) {
      return match;
    }
    return brief.snapshot().selected(match, brief.view().selection());
  }

  /// The events whose sources are of interest: all that are shown, or of a crowd, most of which is
  /// but counted, those drawn on their own.
  private int[] ofInterest() {
    if (ordinals.length <= Layouts.WHOLE) {
      return ordinals;
    }
    List<Integer> alone = new ArrayList<>();
    TimelineLayout.of(
            table, Titles.of(table), EventSet.of(ordinals), lanes(), level(), brief.metrics())
        .forEachItem(brief.range(), item -> alone.add(item.ordinal()));
    return alone.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /// The lanes that the view has, whatever part of its time is shown.
  private WantedLanes lanes() {
    WantedLanes wanted = brief.view().wantedLanes();
    return new WantedLanes(
        wanted.grouping(),
        wanted.most(),
        LaneChoice.of(table, inLanes, wanted).named(),
        wanted.arrangement());
  }

  private TimelineLayout layout(int[] of) {
    return layouts.layout(EventSet.of(of), lanes(), level());
  }

  private int level() {
    return LevelOfDetail.levelOf(viewport().secondsPerPixel());
  }

  /// Makes do with a height: with fewer rows in each lane, what has no room in them being counted,
  /// and where that does not help with as many of the more significant events, the earlier ones
  /// first, as there is room for; at least one.
  void drawWithin(double height) {
    for (int rows = MOST_ROWS;
        rows > 0 && ordinals.length <= Layouts.WHOLE && layout.contentHeight() > height;
        rows--) {
      layouts = layouts.inRows(rows);
      layout = layout(ordinals);
    }
    if (layout.contentHeight() <= height || ordinals.length <= 1) {
      return;
    }
    layouts = layouts.inRows(LEAST_ROWS);
    int[] ranked =
        IntStream.of(ordinals)
            .boxed()
            .sorted(Comparator.comparingInt(ordinal -> -table.significance(ordinal)))
            .limit(Layouts.WHOLE)
            .mapToInt(Integer::intValue)
            .toArray();
    int fit = 1;
    int beyond = ranked.length;
    while (fit + 1 < beyond) {
      int middle = (fit + beyond) >>> 1;
      if (layout(first(ranked, middle)).contentHeight() <= height) {
        fit = middle;
      } else {
        beyond = middle;
      }
    }
    drawn = first(ranked, fit);
    layout = layout(drawn);
  }

  private static int[] first(int[] ranked, int count) {
    return IntStream.of(ranked).limit(count).sorted().toArray();
  }

  /// Where the plot lies in a timeline one pixel high.
  Rect plot() {
    return PlotArea.of(dataset, brief.view().grouping(), new Size(width, 1));
  }

  Viewport viewport() {
    return Viewport.fitting(brief.range(), plot().width());
  }

  /// What is measured and cut as the layout does.
  TextMetrics kept() {
    return kept;
  }

  TimelineLayout layout() {
    return layout;
  }

  /// The matching events, whatever their time.
  EventSet match() {
    return match;
  }

  /// The ordinals of the matching events in the time and the lanes shown, in order of time; never
  /// to be changed.
  int[] ordinals() {
    return ordinals;
  }

  /// Those of them that the timeline draws, or counts in clusters.
  int[] drawn() {
    return drawn;
  }

  /// Those whose sources are listed, and which are listed where the timeline does not tell them:
  /// the most significant where there are very many sources.
  int[] cited() {
    return cited;
  }

  /// Of how many events [#cited] are the most significant.
  int named() {
    return named;
  }

  SourceList sources() {
    return sources;
  }
}
