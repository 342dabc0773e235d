package org.demarche.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.demarche.layout.Anatomy;
import org.demarche.layout.Cluster;
import org.demarche.layout.Item;
import org.demarche.layout.LaneBox;
import org.demarche.layout.Ridge;
import org.demarche.layout.TimelineLayout;
import org.demarche.layout.Window;
import org.demarche.model.Event;
import org.demarche.scene.Rect;
import org.demarche.time.TimeRange;
import org.demarche.viewport.TimeScale;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// A frame and where the events and clusters stand that its layout draws in view. A [Stage] adds
/// what is selected.
class Ground {
  /// Pixels beyond the plot that still matter: what sticks out of an event.
  private static final double MARGIN = 64;

  /// How far a cluster keeps from the ring of an event beside it.
  private static final double CLEAR = 3;

  /// Lifts the glyph of a hidden event off the first row, onto the rail.
  private static final double ABOVE = 4;

  private final Words words;
  private final Frame frame;
  private final Rect plot;
  private final TimeScale scale;
  private final TimeRange window;
  private final List<DrawnEvent> events = new ArrayList<>();
  private final List<DrawnCluster> clusters = new ArrayList<>();
  private final List<Ridge> ridges = new ArrayList<>();
  private final int selected;

  /// From where on the events are drawn alone on a ridge.
  private final int onRidges;

  /// The cluster that counts the selected event, or null.
  private final @Nullable Cluster selectedCluster;

  Ground(Words words, Frame frame) {
    this.words = words;
    this.frame = frame;
    plot = frame.plot();
    scale = frame.scale();
    window = scale.range();
    selected = selected(frame);
    selectedCluster = selected < 0 ? null : frame.layout().clusterOf(selected).orElse(null);
    EventPlacer placer = new EventPlacer(frame, scale, plot);
    Window looked = looked();
    frame.layout().forEachItem(looked, item -> events.add(placer.place(item, y(item.top()))));
    frame
        .layout()
        .forEachCluster(
            looked,
            cluster -> {
              TimelineLayout.Band band = frame.layout().bandOf(cluster);
              // On the ground of the ridges beside it.
              double top = y(band.bottom()) - Anatomy.UNIT;
              if (!drewAlone(placer, cluster, top)) {
                clusters.add(DrawnCluster.of(words, cluster, top, apart(cluster), scale));
              }
            });
    if (selectedCluster != null) {
      standing(selected).ifPresent(this::makeWay);
    }
    frame.layout().forEachRidge(looked, ridges::add);
    onRidges = events.size();
    for (Ridge ridge : ridges) {
      for (Cluster cluster : ridge.clusters()) {
        if (cluster.bucket().overlaps(window)) {
          drewAlone(placer, cluster, y(frame.layout().bandOf(cluster).bottom()) - Anatomy.UNIT);
        }
      }
    }
  }

  /// Draws the event that a cluster counts, if it is but one: nobody opens a number to find one.
  private boolean drewAlone(EventPlacer placer, Cluster cluster, double top) {
    if (count(cluster) != 1) {
      return false;
    }
    OptionalInt only = frame.layout().only(cluster, apart(cluster) > 0 ? selected : -1);
    only.ifPresent(
        ordinal -> {
          // Its time may run on where others are counted.
          long end = Math.min(frame.table().outerEnd(ordinal), cluster.bucket().end());
          events.add(placer.place(Item.bare(ordinal, top, end), top));
        });
    return only.isPresent();
  }

  final Words words() {
    return words;
  }

  /// The cluster that counts the selected event stands beside it.
  private void makeWay(DrawnEvent event) {
    double clear = SelectionRing.radius(frame.table().significance(event.ordinal())) + CLEAR;
    clusters.replaceAll(
        drawn ->
            drawn.cluster().equals(selectedCluster)
                ? drawn.beside(event.glyphX(), clear, scale)
                : drawn);
  }

  /// What is in view, with what sticks out into it from above and below.
  private Window looked() {
    double top = frame.view().laneScroll();
    double margin = frame.isPage() ? 0 : MARGIN;
    return new Window(window, top - margin, top + plot.height() + margin);
  }

  /// How many of a cluster's events are drawn all the same: the selected event is drawn beside the
  /// cluster it is counted in, and not counted twice.
  private int apart(Cluster cluster) {
    return cluster.equals(selectedCluster) ? 1 : 0;
  }

  /// How many events a cluster stands for in this picture.
  final int count(Cluster cluster) {
    return cluster.count() - apart(cluster);
  }

  /// The events that stand in rows, where texts have their places, and not on a ridge.
  final List<DrawnEvent> inRows() {
    return events.subList(0, onRidges);
  }

  /// The stretches in view whose density is drawn.
  final List<Ridge> ridges() {
    return ridges;
  }

  final Frame frame() {
    return frame;
  }

  final Rect plot() {
    return plot;
  }

  final TimeScale scale() {
    return scale;
  }

  /// The seconds in view.
  final TimeRange window() {
    return window;
  }

  /// The events of the time in view that other pages draw; empty where there are none.
  final List<DrawnEvent> onOtherPages() {
    List<DrawnEvent> others = new ArrayList<>();
    if (frame.isPage()) {
      EventPlacer placer = new EventPlacer(frame, scale, plot);
      Set<Integer> here = new HashSet<>();
      events.forEach(event -> here.add(event.ordinal()));
      frame
          .layout()
          .forEachItem(
              window,
              item -> {
                if (!here.contains(item.ordinal())) {
                  others.add(placer.place(item, y(item.top())));
                }
              });
    }
    return others;
  }

  /// The events in view that are drawn on their own, by start.
  final List<DrawnEvent> events() {
    return events;
  }

  final List<DrawnCluster> clusters() {
    return clusters;
  }

  /// From a height among the lanes to one in the picture.
  final double y(double contentY) {
    return plot.y() + contentY - frame.view().laneScroll();
  }

  final Rect laneRect(LaneBox lane) {
    return new Rect(plot.x(), y(lane.top()), plot.width(), lane.height());
  }

  private static int selected(Frame frame) {
    return frame.view().selection().lead().map(frame.dataset()::ordinal).orElse(-1);
  }

  /// The ordinal of the selected event, of several the one chosen last, or -1.
  final int selectedOrdinal() {
    return selected;
  }

  /// What free labels should not cover: the captions of events, and clusters.
  ///
  /// @param except ordinal of an event that is no obstacle, or -1
  final List<Rect> obstacles(int except) {
    List<Rect> obstacles = new ArrayList<>();
    events.stream()
        .filter(event -> event.ordinal() != except)
        .forEach(event -> obstacles.add(event.captionArea()));
    clusters.forEach(cluster -> obstacles.add(cluster.pill()));
    return obstacles;
  }

  /// The lines between lanes, which would strike through free labels.
  final List<Rect> laneLines() {
    double scroll = frame.view().laneScroll();
    return frame.layout().lanes(scroll, scroll + plot.height()).stream()
        .map(lane -> new Rect(plot.x(), y(lane.bottom()) - 2, plot.width(), 3))
        .toList();
  }

  /// What can be clicked of events without their text, and clusters.
  ///
  /// @param except ordinal of an event that is left out, or -1
  final List<Rect> targets(int except) {
    List<Rect> targets = new ArrayList<>();
    events.stream()
        .filter(event -> event.ordinal() != except)
        .forEach(event -> targets.add(event.withCaption(event.caption().without()).captionArea()));
    clusters.forEach(cluster -> targets.add(cluster.pill()));
    return targets;
  }

  final Anchor anchor(DrawnEvent event) {
    return new Anchor(event.glyphX(), event.glyphY());
  }

  /// Where an event stands, in view or not, on its own or in a cluster; empty for one that does not
  /// match.
  final Optional<Anchor> anchor(int ordinal) {
    return drawn(ordinal)
        .map(this::anchor)
        .or(
            () ->
                clusters.stream()
                    .filter(
                        drawn ->
                            frame
                                .layout()
                                .clusterOf(ordinal)
                                .filter(drawn.cluster()::equals)
                                .isPresent())
                    .map(
                        drawn ->
                            new Anchor(
                                drawn.pill().x() + drawn.pill().width() / 2,
                                drawn.pill().y() + drawn.pill().height() / 2))
                    .findFirst())
        .or(
            () ->
                frame
                    .layout()
                    .boundsOf(ordinal)
                    .map(
                        band ->
                            new Anchor(
                                scale.x(frame.table().outerStart(ordinal)),
                                y(band.top()) + Anatomy.CAPTION_MIDDLE)));
  }

  final Optional<DrawnEvent> drawn(int ordinal) {
    return events.stream().filter(event -> event.ordinal() == ordinal).findFirst();
  }

  final Event event(int ordinal) {
    return frame.dataset().events().get(ordinal);
  }

  /// Where an event stands that the layout does not draw: in the row of its cluster, else above the
  /// rows of its own lane, else at the top of the plot.
  final Optional<DrawnEvent> standing(int ordinal) {
    if (frame.layout().item(ordinal).isPresent()) {
      return Optional.empty();
    }
    double top =
        frame
            .layout()
            .clusterOf(ordinal)
            .map(cluster -> y(frame.layout().bandOf(cluster).top()))
            .or(() -> ownLane(ordinal).map(lane -> y(lane.top()) - ABOVE))
            .orElse(plot.y());
    Item item = Item.bare(ordinal, top, frame.table().outerEnd(ordinal));
    return Optional.of(new EventPlacer(frame, scale, plot).place(item, top));
  }

  private Optional<LaneBox> ownLane(int ordinal) {
    return frame.layout().homeOf(ordinal);
  }

  /// Draws each event otherwise.
  final void change(UnaryOperator<DrawnEvent> change) {
    events.replaceAll(change);
  }
}
