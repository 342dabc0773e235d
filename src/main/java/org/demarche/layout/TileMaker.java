package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.font.TextStyle;
import org.demarche.query.EventTable;
import org.demarche.query.TimeOrder;
import org.demarche.time.TimeRange;

/// Works out a lane's tile: which events are drawn, with how much text, and what is counted.
///
/// Text may run on beyond the tile's end. How far is decided by the events that are drawn after it,
/// which are known without their tile; so tiles come out the same whichever is made first.
final class TileMaker {
  private final Layouts layouts;
  private final EventTable table;
  private final TimeOrder order;
  private final LaneEvents events;
  private final Grid grid;
  private final double reference;
  private final boolean cards;
  private final Footprint footprint;
  private final long start;

  /// From where on events are in [#drawn].
  private final long from;

  private final long end;

  /// Drawn events in the tile and so far on both sides of it that they may meet something in it.
  private final int[] drawn;

  private final LabelForm[] forms;
  private final Side[] sides;
  private final double[] rooms;
  private final double[] lefts;
  private final double[] rights;

  private TileMaker(Layouts layouts, LaneEvents events, int level, long start) {
    this.layouts = layouts;
    table = layouts.table();
    order = table.order();
    this.events = events;
    grid = Grid.of(level);
    reference = LevelOfDetail.reference(level);
    cards = LevelOfDetail.hasCards(level);
    footprint = new Footprint(table, level, Long.MIN_VALUE);
    this.start = start;
    end = start + grid.tile();
    // What is written beside an event hangs on what is that far off, a card on what is written in
    // the row below it besides.
    long labels = (long) Math.ceil(RowLabels.REACH * reference / grid.label());
    long around = (cards ? labels + 1 : labels) * grid.label();
    from = start - around;
    drawn = Thinning.in(events, order, layouts.importance(), grid, from, end + around);
    forms = new LabelForm[drawn.length];
    sides = new Side[drawn.length];
    rooms = new double[drawn.length];
    lefts = new double[drawn.length];
    rights = new double[drawn.length];
  }

  /// @param start of the tile, a multiple of the tile length of the level
  static Tile make(Layouts layouts, LaneEvents events, int level, long start) {
    return new TileMaker(layouts, events, level, start).tile();
  }

  private Tile tile() {
    write();
    if (cards) {
      makeCards();
    }
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < drawn.length; i++) {
      long at = order.start(drawn[i]);
      if (at >= start && at < end) {
        items.add(item(i));
      }
    }
    Counting counting = new Counting(items);
    return new Tile(items, counting.clusters, counting.ridges);
  }

  /// Decides row by row what is written.
  private void write() {
    int[][] byRow = byRow();
    double[] since = barEnds();
    for (int row = 0; row < byRow.length; row++) {
      int[] members = byRow[row];
      RowLabels labels = RowLabels.of(new Row(members), reference, since[row], layouts.home());
      for (int at = 0; at < members.length; at++) {
        int i = members[at];
        forms[i] = labels.form(at);
        sides[i] = labels.side(at);
        rooms[i] = labels.room(at);
        lefts[i] = labels.left(at);
        rights[i] = labels.end(at);
      }
    }
  }

  /// The events of each row, from left to right.
  private int[][] byRow() {
    int[] sizes = new int[events.box().rows()];
    for (int ordinal : drawn) {
      sizes[events.row(ordinal)]++;
    }
    int[][] members = new int[sizes.length][];
    Arrays.setAll(members, row -> new int[sizes[row]]);
    Arrays.fill(sizes, 0);
    for (int i = 0; i < drawn.length; i++) {
      int row = events.row(drawn[i]);
      members[row][sizes[row]++] = i;
    }
    return members;
  }

  /// Where in each row the bars end that began before all that is drawn here.
  private double[] barEnds() {
    double[] ends = new double[events.box().rows()];
    Arrays.fill(ends, Double.NEGATIVE_INFINITY);
    WindowedLayout.forEachBarAcross(
        events,
        order,
        grid,
        from,
        from,
        ordinal -> {
          int row = events.row(ordinal);
          ends[row] = Math.max(ends[row], footprint.right(ordinal, false, 0));
        });
    return ends;
  }

  private final class Row implements RowLabels.Row {
    private final int[] members;

    private Row(int[] members) {
      this.members = members;
    }

    private int ordinal(int at) {
      return drawn[members[at]];
    }

    @Override
    public int size() {
      return members.length;
    }

    @Override
    public boolean isFixed(int at) {
      return false;
    }

    @Override
    public double left(int at) {
      return footprint.left(ordinal(at));
    }

    @Override
    public double right(int at, LabelForm form) {
      return footprint.right(ordinal(at), false, width(at, form));
    }

    @Override
    public double glyph(int at) {
      return footprint.glyph(ordinal(at));
    }

    @Override
    public double width(int at, LabelForm form) {
      return layouts.widths().room(ordinal(at), form);
    }

    @Override
    public int significance(int at) {
      return table.significance(ordinal(at));
    }

    @Override
    public double leastCut(int at) {
      return layouts.widths().leastCut(ordinal(at));
    }
  }

  private double barEnd(int i) {
    return (double) order.end(drawn[i]);
  }

  private double textEnd(int ordinal, LabelForm form) {
    double room = layouts.widths().room(ordinal, form) + Anatomy.AFTER;
    return footprint.textStart(ordinal) + room * reference;
  }

  /// A title becomes a card where nothing stands below it.
  private void makeCards() {
    double[] taken = new double[events.box().rows()];
    for (int i = 0; i < drawn.length; i++) {
      int below = events.row(drawn[i]) + 1;
      int ordinal = drawn[i];
      double right = Math.max(textEnd(ordinal, LabelForm.CARD), barEnd(i));
      if (forms[i] == LabelForm.TITLE
          && below < taken.length
          && sides[i] == Side.AFTER
          && right <= end + grid.label()
          && right - footprint.left(ordinal) <= grid.label()
          && isFree(i, below, footprint.left(ordinal), right)) {
        forms[i] = LabelForm.CARD;
      }
    }
  }

  private boolean isFree(int card, int row, double left, double right) {
    for (int i = 0; i < drawn.length; i++) {
      if (i != card && events.row(drawn[i]) == row) {
        double from = lefts[i];
        if (from < right && rights[i] > left) {
          return false;
        }
      }
    }
    return !isUnderBar(row, (long) left);
  }

  /// Whether a bar that began before everything in [#drawn] lies in a row at a moment.
  private boolean isUnderBar(int row, long second) {
    boolean[] found = new boolean[1];
    WindowedLayout.forEachBarAcross(
        events, order, grid, from, second, ordinal -> found[0] |= events.row(ordinal) == row);
    return found[0];
  }

  private Item item(int i) {
    return item(layouts, events, drawn[i], new Caption(forms[i], sides[i], rooms[i]));
  }

  static Item item(Layouts layouts, LaneEvents events, int ordinal, Caption caption) {
    EventTable table = layouts.table();
    LabelForm form = caption.form();
    double width = form.compareTo(LabelForm.TITLE) > 0 ? 0 : titleWidth(layouts, ordinal);
    boolean whole = width > 0 && width < Captions.TITLE_MAX_WIDTH;
    String text =
        whole
            ? layouts.titles().title(ordinal)
            : Captions.text(layouts, ordinal, form, caption.room());
    if (!whole && !text.isEmpty()) {
      TextStyle style = Anatomy.titleStyle(table.significance(ordinal));
      width = layouts.metrics().width(text, style);
    }
    return new Item(
        ordinal,
        events.box().index(),
        events.box().rowTop(events.row(ordinal)),
        form.units() * Anatomy.UNIT,
        form,
        caption.side(),
        text,
        text.isEmpty() ? 0 : width,
        table.outerEnd(ordinal));
  }

  /// The width of a title, measured once for all levels.
  private static double titleWidth(Layouts layouts, int ordinal) {
    return layouts.widths().room(ordinal, LabelForm.TITLE);
  }

  /// Counts what of each bucket is not drawn.
  private final class Counting {
    private final List<Cluster> clusters = new ArrayList<>();
    private final List<Ridge> ridges = new ArrayList<>();

    /// The clusters of the ridge that goes on.
    private final List<Cluster> crowd = new ArrayList<>();

    Counting(List<Item> items) {
      int next = 0;
      int ordinal = order.from(start);
      long ridge = start;
      for (long bucket = start; bucket < end; bucket += grid.bucket()) {
        int to = order.from(bucket + grid.bucket());
        int shown = next;
        while (next < items.size()
            && table.outerStart(items.get(next).ordinal()) < bucket + grid.bucket()) {
          next++;
        }
        int all = events.count(ordinal, to);
        boolean many = LaneRule.isCrowd(all);
        if (!many) {
          finish(ridge, bucket);
          ridge = bucket + grid.bucket();
        }
        if (all > next - shown) {
          (many ? crowd : clusters).add(cluster(bucket, ordinal, to, all - (next - shown)));
        }
        ordinal = to;
      }
      finish(ridge, end);
    }

    private Cluster cluster(long bucket, int from, int to, int count) {
      long bucketEnd = bucket + grid.bucket();
      int last = events.previous(to - 1);
      long lastEnd = Math.min(bucketEnd, order.end(last));
      TimeRange range =
          new TimeRange(order.start(events.next(from)), Math.max(order.start(last) + 1, lastEnd));
      return new Cluster(events.box().index(), new TimeRange(bucket, bucketEnd), range, count);
    }

    private void finish(long from, long to) {
      if (from < to && !crowd.isEmpty()) {
        int[] counts = new int[(int) ((to - from) / grid.bin())];
        int ordinal = order.from(from);
        for (int i = 0; i < counts.length; i++) {
          int next = order.from(from + (i + 1) * grid.bin());
          counts[i] = events.count(ordinal, next);
          ordinal = next;
        }
        ridges.add(new Ridge(events.box().index(), from, grid.bin(), counts, crowd));
      }
      crowd.clear();
    }
  }
}
