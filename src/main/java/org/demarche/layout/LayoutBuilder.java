package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.LaneChoice;
import org.demarche.query.WantedLanes;

/// Makes a [WholeLayout]: sorts events into lanes, thins them, packs them, counts the rest.
final class LayoutBuilder {
  /// Rows of a lane at levels at which zooming in may no longer take events apart, where the rows
  /// of [LaneRule] would leave nothing to be done but to count.
  private static final int CLOSE_ROWS = 40;

  /// More glyphs than this do not fit side by side into a bucket's row.
  private static final int GLYPHS_IN_BUCKET = 10;

  private final EventTable table;
  private final EventSet match;
  private final Grouping grouping;
  private final LaneChoice choice;
  private final int level;
  private final Layouts layouts;
  private final Footprint footprint;
  private final Aggregator aggregator;
  private final Placements.Builder placements;

  LayoutBuilder(Layouts layouts, EventSet match, WantedLanes wanted, int level) {
    this.layouts = layouts;
    this.table = layouts.table();
    this.match = match;
    this.grouping = wanted.grouping();
    this.choice = LaneChoice.of(table, match, wanted);
    this.level = level;
    this.footprint = new Footprint(table, level, layouts.contentEnd());
    this.aggregator = new Aggregator(table, level);
    this.placements = new Placements.Builder(layouts, match.toArray());
  }

  WholeLayout build() {
    List<Members> members = membersByLane();
    double weight = members.stream().mapToDouble(lane -> LaneRule.weight(lane.size)).sum();
    List<LaneBox> lanes = new ArrayList<>();
    double top = 0;
    for (Members lane : members) {
      LaneBox box =
          place(
              lane,
              lanes.size(),
              top,
              Math.min(layouts.mostRows(), LaneRule.rows(lane.size, weight)));
      lanes.add(box);
      top = box.bottom();
    }
    return new WholeLayout(layouts, grouping, choice, level, lanes, placements.build());
  }

  /// The events of a lane.
  private static final class Members {
    private final EventTable.Lane lane;
    private int[] ordinals = new int[16];
    private int size;
    private int elsewhere;

    private Members(EventTable.Lane lane) {
      this.lane = lane;
    }

    private void add(int ordinal) {
      if (size == ordinals.length) {
        ordinals = Arrays.copyOf(ordinals, 2 * size);
      }
      ordinals[size++] = ordinal;
    }
  }

  private List<Members> membersByLane() {
    List<Members> all = choice.lanes().stream().map(Members::new).toList();
    match.forEach(
        ordinal -> {
          int home = choice.home(ordinal);
          int own = choice.index(home);
          all.get(own).add(ordinal);
          for (int i = 0; i < table.laneCount(ordinal, grouping); i++) {
            int index = choice.index(table.lane(ordinal, grouping, i));
            if (index >= 0 && index != own && !choice.isOthers(index)) {
              all.get(index).elsewhere++;
            }
          }
        });
    return all;
  }

  private LaneBox place(Members lane, int index, double top, int few) {
    boolean close = LevelOfDetail.hasCards(level);
    int most = close ? Math.min(layouts.mostRows(), CLOSE_ROWS) : few;
    int[] ordinals = Arrays.copyOf(lane.ordinals, lane.size);
    Set<Integer> goingOn = goingOn(ordinals, few);
    Aggregator.Split split = aggregator.thin(ordinals, most * GLYPHS_IN_BUCKET);
    Candidates candidates =
        Candidates.of(table, split.kept(), goingOn::contains, footprint, layouts.widths());
    LanePacker packing =
        LanePacker.pack(
            candidates,
            new LanePacker.Rows(few, most, close),
            LevelOfDetail.reference(level),
            layouts.home());
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (packing.row(i) < 0) {
        rest.add(candidates.ordinal(i));
      } else {
        draw(candidates, packing, i, index);
      }
    }
    IntStream uncounted =
        IntStream.concat(IntStream.of(split.rest()), rest.stream().mapToInt(Integer::intValue));
    Crowds crowds = Crowds.of(table, ordinals, Grid.of(level));
    boolean counted = count(index, packing.height(), uncounted.toArray(), crowds);
    double height =
        placements.hasRidges(index)
            ? LaneBox.height(packing.height(), false) + LaneRule.band(packing.height())
            : LaneBox.height(packing.height(), counted);
    return new LaneBox(
        lane.lane.key(),
        lane.lane.name(),
        index,
        top,
        height,
        packing.height(),
        counted,
        ordinals.length,
        lane.elsewhere);
  }

  /// The ranges still going on that are drawn to the end of content, each keeping a row to itself:
  /// at most a third of the rows, the most important ones; others fade out where their known part
  /// ends.
  private Set<Integer> goingOn(int[] ordinals, int cap) {
    return IntStream.of(ordinals)
        .filter(ordinal -> Footprint.goesOn(table, ordinal))
        .boxed()
        .sorted((a, b) -> Long.compare(Candidates.rank(table, b), Candidates.rank(table, a)))
        .limit(Math.max(1, cap / 3))
        .collect(Collectors.toSet());
  }

  private void draw(Candidates candidates, LanePacker packing, int i, int lane) {
    int ordinal = candidates.ordinal(i);
    placements.draw(
        ordinal,
        lane,
        packing.row(i),
        packing.caption(i),
        footprint.drawnEnd(ordinal, candidates.extended(i)),
        candidates.left(i),
        packing.right(i));
  }

  /// Counts what is left; an event alone in its bucket is drawn all the same, in the clusters' row,
  /// where its time does not run into that of the one before and no density is drawn.
  private boolean count(int lane, int row, int[] ordinals, Crowds crowds) {
    double taken = Double.NEGATIVE_INFINITY;
    List<Aggregator.Counted> clusters = new ArrayList<>();
    for (Aggregator.Counted counted : aggregator.count(lane, ordinals)) {
      int first = counted.members()[0];
      double left = footprint.left(first);
      boolean crowd = crowds.has(counted.cluster().bucket().start());
      if (!crowd && counted.members().length == 1 && left >= taken) {
        double right = footprint.right(first, false, 0);
        Caption bare = new Caption(LabelForm.DOT, Side.AFTER, 0);
        placements.draw(first, lane, row, bare, table.outerEnd(first), left, right);
        taken = right;
      } else {
        placements.count(counted.cluster(), counted.members(), crowd);
        clusters.add(counted);
      }
    }
    crowds
        .ridges(lane, clusters.stream().map(Aggregator.Counted::cluster).toList())
        .forEach(placements::ridge);
    placements.passing(passing(clusters));
    return ordinals.length > 0;
  }

  private UnderWay passing(List<Aggregator.Counted> clusters) {
    long[] starts = new long[clusters.stream().mapToInt(one -> one.members().length).sum()];
    long[] ends = new long[starts.length];
    int size = 0;
    for (Aggregator.Counted counted : clusters) {
      long past = counted.cluster().bucket().end();
      for (int member : counted.members()) {
        if (table.outerEnd(member) > past) {
          starts[size] = past;
          ends[size++] = table.outerEnd(member);
        }
      }
    }
    return new UnderWay(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }
}
