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
  private final long end;

  /// Drawn events in the tile and so far on both sides of it that they may meet something in it.
  private final int[] drawn;

  private final LabelForm[] forms;
  private final double[] rooms;
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
    long before = cards ? 2 * grid.label() : 0;
    drawn =
        Thinning.in(events, order, layouts.importance(), grid, start - before, end + grid.label());
    forms = new LabelForm[drawn.length];
    rooms = new double[drawn.length];
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

  /// Gives each event the fullest text that ends before the next one in its row.
  private void write() {
    double[] limits = new double[events.box().rows()];
    Arrays.fill(limits, (double) end + grid.label());
    for (int i = drawn.length - 1; i >= 0; i--) {
      int row = events.row(drawn[i]);
      int ordinal = drawn[i];
      write(i, ordinal, limits[row]);
      limits[row] = footprint.glyph(ordinal) - Anatomy.DOT_HALF * reference;
    }
  }

  private void write(int i, int ordinal, double limit) {
    for (LabelForm form : List.of(LabelForm.TITLE, LabelForm.BRIEF)) {
      double right = textEnd(ordinal, form);
      if (right <= Math.max(limit, barEnd(i))) {
        forms[i] = form;
        rights[i] = Math.max(right, barEnd(i));
        return;
      }
    }
    double room = (limit - footprint.textStart(ordinal)) / reference - Anatomy.AFTER_CUT;
    forms[i] = room >= Anatomy.LEAST_CUT ? LabelForm.CUT : LabelForm.DOT;
    rooms[i] = room;
    rights[i] = forms[i] == LabelForm.CUT ? limit : footprint.right(ordinal, false, 0);
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
        double from = footprint.left(drawn[i]);
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
    long since = start - 2 * grid.label();
    WindowedLayout.forEachBarAcross(
        events, order, grid, since, second, ordinal -> found[0] |= events.row(ordinal) == row);
    return found[0];
  }

  private Item item(int i) {
    return item(layouts, events, drawn[i], forms[i], rooms[i]);
  }

  /// @param room for text that is cut off
  static Item item(Layouts layouts, LaneEvents events, int ordinal, LabelForm form, double room) {
    EventTable table = layouts.table();
    double width = form.compareTo(LabelForm.TITLE) > 0 ? 0 : titleWidth(layouts, ordinal);
    boolean whole = width > 0 && width < Captions.TITLE_MAX_WIDTH;
    String text =
        whole ? layouts.titles().title(ordinal) : Captions.text(layouts, ordinal, form, room);
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
