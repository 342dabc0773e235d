package org.demarche.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.layout.Anatomy;
import org.demarche.layout.Cluster;
import org.demarche.layout.LaneBox;
import org.demarche.layout.Ridge;
import org.demarche.layout.TimelineLayout;
import org.demarche.layout.Window;
import org.demarche.model.Event;
import org.demarche.scene.Rect;
import org.demarche.time.Ticks;
import org.demarche.time.TimeRange;
import org.demarche.viewport.TimeScale;
import org.jspecify.annotations.Nullable;

/// A frame and what several layers need of it, worked out once.
final class Stage {
  private static final double MINOR_GAP = 64;

  /// Pixels beyond the plot that still matter: what sticks out of an event.
  private static final double MARGIN = 64;

  private static final double COLUMN = 32;

  /// How far lines keep from text.
  private static final double CLEAR = 3;

  private final Frame frame;
  private final KeptFacts memory;
  private final Rect plot;
  private final TimeScale scale;
  private final TimeRange window;
  private final Ticks ticks;
  private final List<DrawnEvent> events = new ArrayList<>();
  private final List<DrawnCluster> clusters = new ArrayList<>();
  private final List<Ridge> ridges = new ArrayList<>();
  private final int selected;
  private final Companions companions;

  /// The cluster that counts the selected event, or null.
  private final @Nullable Cluster selectedCluster;

  private final Optional<Spotlight> spotlight;
  private @Nullable List<RelationArcs.Related> related;

  /// Events with text by the upright stripes of the plot that their text reaches into; filled when
  /// it is first needed.
  private final List<List<DrawnEvent>> captionColumns = new ArrayList<>();

  /// @param memory of facts found for earlier frames
  Stage(Frame frame, KeptFacts memory) {
    this.memory = memory;
    this.frame = frame;
    plot = frame.plot();
    scale = frame.scale();
    window = scale.range();
    ticks = Ticks.of(window, scale.secondsPerPixel(), MINOR_GAP);
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
              clusters.add(DrawnCluster.of(cluster, top, apart(cluster), scale));
            });
    if (selectedCluster != null) {
      Spotlight.standing(this, selected).ifPresent(this::makeWay);
    }
    frame.layout().forEachRidge(looked, ridges::add);
    spotlight = Spotlight.of(this, selected);
    companions = Companions.of(this);
    Stream.concat(spotlight.stream(), companions.hidden().stream())
        .filter(spot -> spot.state() != Spotlight.State.IN_ROW)
        .forEach(spot -> events.replaceAll(event -> makeWay(event, spot)));
  }

  /// The cluster that counts the selected event stands beside it.
  private void makeWay(DrawnEvent event) {
    double clear = SelectionLayer.ring(frame.table().significance(event.ordinal())) + CLEAR;
    clusters.replaceAll(
        drawn ->
            drawn.cluster().equals(selectedCluster)
                ? drawn.beside(event.glyphX(), clear, scale)
                : drawn);
  }

  /// Text under the selected event's plate goes, so that no text covers another.
  private static DrawnEvent makeWay(DrawnEvent event, Spotlight spot) {
    boolean covered =
        event.ordinal() != spot.event().ordinal()
            && !event.caption().isEmpty()
            && event.captionArea().intersects(spot.plate());
    return covered ? event.withCaption(event.caption().without()) : event;
  }

  /// What is in view, with what sticks out into it from above and below.
  private Window looked() {
    double top = frame.view().laneScroll();
    return new Window(window, top - MARGIN, top + plot.height() + MARGIN);
  }

  /// How many of a cluster's events are drawn all the same: the selected event is drawn beside the
  /// cluster it is counted in, and not counted twice.
  private int apart(Cluster cluster) {
    return cluster.equals(selectedCluster) ? 1 : 0;
  }

  /// How many events a cluster stands for in this picture.
  int count(Cluster cluster) {
    return cluster.count() - apart(cluster);
  }

  /// The stretches in view whose density is drawn.
  List<Ridge> ridges() {
    return ridges;
  }

  Frame frame() {
    return frame;
  }

  Rect plot() {
    return plot;
  }

  TimeScale scale() {
    return scale;
  }

  /// The seconds in view.
  TimeRange window() {
    return window;
  }

  Ticks ticks() {
    return ticks;
  }

  /// The events in view that are drawn on their own, by start.
  List<DrawnEvent> events() {
    return events;
  }

  List<DrawnCluster> clusters() {
    return clusters;
  }

  /// From a height among the lanes to one in the picture.
  double y(double contentY) {
    return plot.y() + contentY - frame.view().laneScroll();
  }

  Rect laneRect(LaneBox lane) {
    return new Rect(plot.x(), y(lane.top()), plot.width(), lane.height());
  }

  private static int selected(Frame frame) {
    return frame.view().selection().lead().map(frame.dataset()::ordinal).orElse(-1);
  }

  /// The ordinal of the selected event, of several the one chosen last, or -1.
  int selectedOrdinal() {
    return selected;
  }

  /// That event, if it is in view.
  Optional<Spotlight> spotlight() {
    return spotlight;
  }

  /// The other selected events.
  Companions companions() {
    return companions;
  }

  /// The captions that a vertical line at an x would cross, from the top down.
  List<Rect> captionsAcross(double x) {
    if (captionColumns.isEmpty()) {
      int columns = (int) (plot.width() / COLUMN) + 1;
      for (int i = 0; i < columns; i++) {
        captionColumns.add(new ArrayList<>());
      }
      events.stream()
          .filter(event -> !event.caption().isEmpty())
          .sorted(Comparator.comparingDouble(DrawnEvent::top))
          .forEach(this::addToColumns);
    }
    return captionColumns.get(column(x)).stream()
        .filter(event -> event.caption().x() - CLEAR < x)
        .filter(event -> x < event.caption().right() + CLEAR)
        .map(DrawnEvent::captionArea)
        .toList();
  }

  private void addToColumns(DrawnEvent event) {
    int last = column(event.caption().right() + CLEAR);
    for (int i = column(event.caption().x() - CLEAR); i <= last; i++) {
      captionColumns.get(i).add(event);
    }
  }

  private int column(double x) {
    return Math.clamp((int) ((x - plot.x()) / COLUMN), 0, captionColumns.size() - 1);
  }

  /// What free labels should not cover: the captions of events, and clusters.
  ///
  /// @param except ordinal of an event that is no obstacle, or -1
  List<Rect> obstacles(int except) {
    List<Rect> obstacles = new ArrayList<>();
    events.stream()
        .filter(event -> event.ordinal() != except)
        .forEach(event -> obstacles.add(event.captionArea()));
    clusters.forEach(cluster -> obstacles.add(cluster.pill()));
    return obstacles;
  }

  /// What can be clicked of events without their text, and clusters.
  ///
  /// @param except ordinal of an event that is left out, or -1
  List<Rect> targets(int except) {
    List<Rect> targets = new ArrayList<>();
    events.stream()
        .filter(event -> event.ordinal() != except)
        .forEach(event -> targets.add(event.withCaption(event.caption().without()).captionArea()));
    clusters.forEach(cluster -> targets.add(cluster.pill()));
    return targets;
  }

  /// How many counted events of a lane began before the window, beyond every cluster in view, and
  /// last into it.
  int passing(LaneBox lane) {
    return lane.counted() ? frame.layout().passing(lane, window.start()) : 0;
  }

  /// The point of an event at which arcs start and end.
  record Anchor(double x, double y) {}

  Anchor anchor(DrawnEvent event) {
    return new Anchor(event.glyphX(), event.glyphY());
  }

  /// Where an event stands, in view or not, on its own or in a cluster; empty for one that does not
  /// match.
  Optional<Anchor> anchor(int ordinal) {
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

  Optional<DrawnEvent> drawn(int ordinal) {
    return events.stream().filter(event -> event.ordinal() == ordinal).findFirst();
  }

  EventFacts facts(int ordinal) {
    return memory.facts(frame.dataset(), ordinal);
  }

  /// How the selected event and others bear on each other.
  List<RelationArcs.Related> related() {
    List<RelationArcs.Related> known = related;
    if (known == null) {
      known = RelationArcs.of(this);
      related = known;
    }
    return known;
  }

  /// A cluster of this picture in words.
  String spoken(Cluster cluster) {
    return memory.spoken(cluster, count(cluster));
  }

  Event event(int ordinal) {
    return frame.dataset().events().get(ordinal);
  }
}
