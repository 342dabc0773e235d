package org.demarche.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.layout.Cluster;
import org.demarche.layout.LaneBox;
import org.demarche.scene.Rect;
import org.demarche.time.Ticks;
import org.demarche.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// The ground of a frame with what is selected on it, and what else several layers need, worked out
/// once.
final class Stage extends Ground {
  private static final double MINOR_GAP = 64;

  private static final double COLUMN = 32;

  /// How far lines keep from text.
  private static final double CLEAR = 3;

  private final KeptFacts memory;
  private final Ticks ticks;
  private final Companions companions;

  private final Optional<Spotlight> spotlight;
  private @Nullable List<RelationArcs.Related> related;
  private @Nullable LaneFoot laneFoot;

  /// Events with text by the upright stripes of the plot that their text reaches into; filled when
  /// it is first needed.
  private final List<List<DrawnEvent>> captionColumns = new ArrayList<>();

  /// @param memory of facts found for earlier frames
  Stage(Frame frame, KeptFacts memory) {
    super(memory.words(), frame);
    this.memory = memory;
    memory.restTexts(this).ifPresent(texts -> change(texts::applied));
    ticks = Ticks.of(memory.ticks(), window(), scale().secondsPerPixel(), MINOR_GAP);
    spotlight = Spotlight.of(this, selectedOrdinal());
    companions = Companions.of(this, spotlight);
    spotlight
        .filter(spot -> spot.state() == Spotlight.State.AFLOAT)
        .ifPresent(spot -> change(event -> makeWay(event, spot)));
  }

  /// Text under the selected event's plate goes, so that no text covers another.
  private static DrawnEvent makeWay(DrawnEvent event, Spotlight spot) {
    boolean covered =
        event.ordinal() != spot.event().ordinal()
            && !event.caption().isEmpty()
            && event.captionArea().intersects(spot.plate());
    return covered ? event.withCaption(event.caption().without()) : event;
  }

  Ticks ticks() {
    return ticks;
  }

  /// What is told at the foot of the lanes' names.
  LaneFoot laneFoot() {
    LaneFoot known = laneFoot;
    if (known == null) {
      known = LaneFoot.of(this);
      laneFoot = known;
    }
    return known;
  }

  /// The selected event, of several the one chosen last, if it is in view.
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
      int columns = (int) (plot().width() / COLUMN) + 1;
      for (int i = 0; i < columns; i++) {
        captionColumns.add(new ArrayList<>());
      }
      events().stream()
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
    return Math.clamp((int) ((x - plot().x()) / COLUMN), 0, captionColumns.size() - 1);
  }

  /// How many counted events of a lane began before the window, beyond every cluster in view, and
  /// last into it.
  int passing(LaneBox lane) {
    return lane.counted() ? frame().layout().passing(lane, window().start()) : 0;
  }

  /// The main time of the matching events, of which there are any.
  TimeRange mainTime() {
    return memory.mainTime(frame().table().order(), frame().match());
  }

  /// What a search found, by lane.
  FoundLanes found() {
    return memory.found(frame());
  }

  EventFacts facts(int ordinal) {
    return memory.facts(frame().dataset(), ordinal);
  }

  /// How the selected event and others bear on each other.
  List<RelationArcs.Related> related() {
    List<RelationArcs.Related> known = related;
    if (known == null) {
      known = spotlight.map(spot -> RelationArcs.of(this, spot)).orElse(List.of());
      related = known;
    }
    return known;
  }

  /// How many events a lane has, in words.
  String events(int count) {
    return memory.events(count);
  }

  /// How many events of those that belong to a lane are drawn in it, in words.
  String eventsHere(int here, int all) {
    return memory.eventsHere(here, all);
  }

  /// How many more of a lane's events are under way, in words.
  String passing(int count) {
    return memory.passing(count);
  }

  /// A cluster of this picture in words.
  String spoken(Cluster cluster) {
    return memory.spoken(cluster, count(cluster));
  }
}
