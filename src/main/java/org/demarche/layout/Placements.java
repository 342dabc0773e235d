package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.demarche.font.TextStyle;
import org.demarche.query.EventTable;
import org.demarche.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// Where every event went, as columns, and which of them reach into a window.
final class Placements {
  private static final int NOWHERE = -1;

  /// The ordinals of all that match, ascending.
  private final int[] matching;

  /// For each of them: the position of its item, [#NOWHERE], or below that -2 minus its cluster.
  private final int[] placeOf;

  private final int[] ordinals;
  private final int[] laneOf;
  private final int[] rowOf;
  private final LabelForm[] forms;
  private final Side[] sides;
  private final float[] rooms;
  private final long[] drawnEnds;
  private final List<Cluster> clusters;

  /// Those that are not part of a ridge.
  private final List<Cluster> loose;

  private final List<Ridge> ridges;
  private final List<UnderWay> passing;
  private final Layouts layouts;

  /// What is written beside each item, found when it is first drawn. Threads that meet here at most
  /// find it twice.
  private final @Nullable Text[] texts;

  private final IntervalIndex items;
  private final IntervalIndex buckets;
  private final int counted;

  private record Text(String text, double width) {}

  private Placements(Builder builder) {
    layouts = builder.layouts;
    passing = List.copyOf(builder.passing);
    texts = new @Nullable Text[builder.size];
    matching = builder.matching;
    placeOf = builder.placeOf;
    ordinals = Arrays.copyOf(builder.ordinals, builder.size);
    laneOf = Arrays.copyOf(builder.laneOf, builder.size);
    rowOf = Arrays.copyOf(builder.rowOf, builder.size);
    forms = Arrays.copyOf(builder.forms, builder.size);
    sides = Arrays.copyOf(builder.sides, builder.size);
    rooms = Arrays.copyOf(builder.rooms, builder.size);
    drawnEnds = Arrays.copyOf(builder.drawnEnds, builder.size);
    clusters = List.copyOf(builder.clusters);
    loose = List.copyOf(builder.loose);
    ridges = List.copyOf(builder.ridges);
    items =
        IntervalIndex.of(
            Arrays.copyOf(builder.lefts, builder.size),
            Arrays.copyOf(builder.rights, builder.size));
    buckets =
        IntervalIndex.of(
            loose.stream().mapToLong(cluster -> cluster.bucket().start()).toArray(),
            loose.stream().mapToLong(cluster -> cluster.bucket().end()).toArray());
    counted = clusters.stream().mapToInt(Cluster::count).sum();
  }

  Optional<Item> item(int ordinal, List<LaneBox> lanes) {
    int place = place(ordinal);
    return place < 0 ? Optional.empty() : Optional.of(itemAt(place, lanes));
  }

  private int place(int ordinal) {
    int index = Arrays.binarySearch(matching, ordinal);
    return index < 0 ? NOWHERE : placeOf[index];
  }

  private Item itemAt(int place, List<LaneBox> lanes) {
    LaneBox lane = lanes.get(laneOf[place]);
    LabelForm form = forms[place];
    Text text = text(place);
    return new Item(
        ordinals[place],
        laneOf[place],
        lane.rowTop(rowOf[place]),
        form.units() * Anatomy.UNIT,
        form,
        sides[place],
        text.text(),
        text.width(),
        drawnEnds[place]);
  }

  private Text text(int place) {
    Text known = texts[place];
    if (known == null) {
      EventTable table = layouts.table();
      TextStyle style = Anatomy.titleStyle(table.significance(ordinals[place]));
      String text = Captions.text(layouts, ordinals[place], forms[place], rooms[place]);
      known = new Text(text, text.isEmpty() ? 0 : layouts.metrics().width(text, style));
      texts[place] = known;
    }
    return known;
  }

  /// All that match, drawn or counted, ascending.
  IntStream ordinals() {
    return IntStream.of(matching);
  }

  int passing(int lane, long second) {
    return passing.get(lane).at(second);
  }

  Optional<Cluster> clusterOf(int ordinal) {
    int place = place(ordinal);
    return place < NOWHERE ? Optional.of(clusters.get(-2 - place)) : Optional.empty();
  }

  OptionalInt only(Cluster cluster, int except) {
    int[] members =
        ordinals()
            .filter(ordinal -> ordinal != except)
            .filter(ordinal -> clusterOf(ordinal).filter(cluster::equals).isPresent())
            .limit(2)
            .toArray();
    return members.length == 1 ? OptionalInt.of(members[0]) : OptionalInt.empty();
  }

  void forEachItem(TimeRange window, List<LaneBox> lanes, Consumer<Item> action) {
    items.forEachOverlapping(
        window.start(), window.end(), place -> action.accept(itemAt(place, lanes)));
  }

  void forEachCluster(TimeRange window, Consumer<Cluster> action) {
    buckets.forEachOverlapping(window.start(), window.end(), i -> action.accept(loose.get(i)));
  }

  /// From lane to lane, each by time.
  List<Ridge> ridges() {
    return ridges;
  }

  int drawn() {
    return ordinals.length;
  }

  int counted() {
    return counted;
  }

  /// Collects placements lane by lane.
  static final class Builder {
    private final int[] matching;
    private final int[] placeOf;
    private final int[] ordinals;
    private final int[] laneOf;
    private final int[] rowOf;
    private final LabelForm[] forms;
    private final Side[] sides;
    private final float[] rooms;
    private final long[] drawnEnds;
    private final long[] lefts;
    private final long[] rights;
    private final List<Cluster> clusters = new ArrayList<>();
    private final List<Cluster> loose = new ArrayList<>();
    private final List<Ridge> ridges = new ArrayList<>();
    private final List<UnderWay> passing = new ArrayList<>();
    private final Layouts layouts;
    private int size;

    /// @param ordinals of the events that are to be placed, ascending
    Builder(Layouts layouts, int[] ordinals) {
      this.layouts = layouts;
      this.matching = ordinals;
      int matching = ordinals.length;
      placeOf = new int[matching];
      Arrays.fill(placeOf, NOWHERE);
      this.ordinals = new int[matching];
      laneOf = new int[matching];
      rowOf = new int[matching];
      forms = new LabelForm[matching];
      sides = new Side[matching];
      rooms = new float[matching];
      drawnEnds = new long[matching];
      lefts = new long[matching];
      rights = new long[matching];
    }

    /// @param left where its drawing begins, by axis second
    /// @param right where it ends
    void draw(
        int ordinal, int lane, int row, Caption caption, long drawnEnd, double left, double right) {
      placeOf[Arrays.binarySearch(matching, ordinal)] = size;
      ordinals[size] = ordinal;
      laneOf[size] = lane;
      rowOf[size] = row;
      forms[size] = caption.form();
      sides[size] = caption.side();
      rooms[size] = (float) caption.room();
      drawnEnds[size] = drawnEnd;
      lefts[size] = (long) Math.floor(left);
      rights[size] = (long) Math.ceil(right);
      size++;
    }

    /// @param crowd whether it is part of a ridge
    void count(Cluster cluster, int[] members, boolean crowd) {
      for (int member : members) {
        placeOf[Arrays.binarySearch(matching, member)] = -2 - clusters.size();
      }
      clusters.add(cluster);
      if (!crowd) {
        loose.add(cluster);
      }
    }

    void ridge(Ridge ridge) {
      ridges.add(ridge);
    }

    /// Whether a lane has a density to draw.
    boolean hasRidges(int lane) {
      return !ridges.isEmpty() && ridges.getLast().lane() == lane;
    }

    /// Says which counted events of the lane placed last go on beyond their clusters.
    void passing(UnderWay lane) {
      passing.add(lane);
    }

    Placements build() {
      return new Placements(this);
    }
  }
}
