package org.demarche.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.demarche.model.EventId;
import org.demarche.query.EventSet;
import org.demarche.scene.MarkRef;
import org.demarche.session.Selecting;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;

/// What clicks and keys select, on the timeline and in its list alike.
///
/// An event that is pointed at in the picture is selected where it stands; one that is named
/// elsewhere or reached by a key comes into view.
final class Chooser {
  /// Pixels between an event that is brought into view and the plot's edge.
  private static final double REVEAL_MARGIN = 120;

  private final Session session;
  private final Plot plot;

  /// Between a mark and what would lie over it.
  private static final double CLEAR = 48;

  /// Between a text and what would lie over it.
  private static final double BESIDE = 12;

  private final Clusters clusters;
  private final Journey journey;
  private DoubleSupplier covered = () -> 0;

  /// How a click changes what is selected.
  enum Way {
    /// It alone is selected.
    ALONE,
    /// It is selected too, or no longer.
    ALSO,
    /// All from the anchor to it are selected.
    UP_TO,
    /// All from the anchor to it are selected too.
    ALSO_UP_TO;

    /// @param shortcut whether Ctrl is held, or the key that stands for it
    static Way of(boolean shortcut, boolean shift) {
      return shift ? shortcut ? ALSO_UP_TO : UP_TO : shortcut ? ALSO : ALONE;
    }
  }

  Chooser(Session session, Plot plot, Lanes lanes, Journey journey) {
    this.session = session;
    this.plot = plot;
    this.journey = journey;
    clusters = new Clusters(session, plot, lanes);
  }

  /// The ordinal of the event that was selected last.
  Optional<Integer> selected() {
    return lead().map(session.dataset()::ordinal);
  }

  /// That event, where the dataset holds it.
  Optional<EventId> lead() {
    return session.view().selection().lead().filter(event -> session.dataset().ordinal(event) >= 0);
  }

  /// Those of the selected events that the dataset holds.
  EventSet selectedEvents() {
    return EventSet.of(
        session.view().selection().events().stream()
            .mapToInt(session.dataset()::ordinal)
            .filter(ordinal -> ordinal >= 0)
            .toArray());
  }

  /// Selects what a mark of the picture stands for.
  void click(MarkRef ref, Way way) {
    switch (ref) {
      case MarkRef.OfEvent one -> choose(changed(List.of(one.event()), 0, way));
      case MarkRef.OfCluster cluster when way == Way.ALONE ->
          clusters.find(session.view(), cluster).ifPresent(this::choose);
      case MarkRef.OfCluster cluster ->
          clusters
              .members(session.view(), cluster)
              .ifPresent(members -> choose(changed(members.events(), members.more(), way)));
      case MarkRef.OfRelation one -> pick(one.other(), way);
      default -> {}
    }
  }

  /// Selects an event that is named in a list, and brings it into view unless that deselects it.
  void pick(EventId event, Way way) {
    Selection next = changed(List.of(event), 0, way);
    if (next.lead().filter(event::equals).isPresent()) {
      reveal(next, this::opened);
    } else {
      choose(next);
    }
  }

  private Selection changed(List<EventId> events, int more, Way way) {
    return switch (way) {
      case ALONE -> Selection.of(events);
      case ALSO -> Selecting.toggled(base(), events, more);
      case UP_TO -> selecting().extended(base(), events, isCluster());
      case ALSO_UP_TO -> selecting().extended(base(), events, true);
    };
  }

  /// What is selected, as events: those of a cluster stay selected when others come to it.
  private Selection base() {
    Selection now = session.view().selection();
    if (now instanceof Selection.Cluster cluster) {
      Clusters.Members members = clusters.members(session.view(), cluster);
      return Selecting.toggled(new Selection.None(), members.events(), members.more());
    }
    return now;
  }

  private boolean isCluster() {
    return session.view().selection() instanceof Selection.Cluster;
  }

  private Selecting selecting() {
    return new Selecting(session.dataset(), session.table(), session.match());
  }

  /// Goes on from the event selected last to the next one in time, which is selected too.
  void step(int step) {
    reveal(selecting().stepped(session.view().selection(), step), this::revealed);
  }

  /// Selects every matching event that may lie in a stretch of time.
  void selectWithin(TimeRange range) {
    choose(selecting().within(range));
  }

  /// Selects an event on the way from one to the next, and brings it into view at the present
  /// scale.
  void walkTo(int ordinal) {
    reveal(new Selection.OneEvent(session.table().id(ordinal)), this::revealed);
  }

  /// Selects an event that somebody wants to see, and brings it into view: at the present scale
  /// where the whole of it fits, else at one at which it is seen with what lies about it.
  void show(int ordinal) {
    reveal(new Selection.OneEvent(session.table().id(ordinal)), this::opened);
  }

  /// Selects an event and puts it in the middle.
  void centre(int ordinal) {
    TimeRange outer = session.snapshot().navigation().outer(ordinal);
    double width = plot.bounds().width();
    journey.jump(
        view ->
            view.withViewport(view.viewport().reveal(outer, width, 0, Viewport.Reveal.CENTRE))
                .withSelection(new Selection.OneEvent(session.table().id(ordinal))));
  }

  void nextCluster() {
    clusters.next(session.view()).ifPresent(this::choose);
  }

  /// Selects something where it stands.
  void choose(Selection selection) {
    journey.change(view -> view.withSelection(selection));
  }

  /// From where to look at an event, coming from elsewhere.
  private interface Aim {
    Viewport at(int ordinal, Viewport from, double width);
  }

  /// Selects events and brings the last of them into view.
  private void reveal(Selection selection, Aim aim) {
    double width = free();
    int ordinal = selection.lead().map(session.dataset()::ordinal).orElse(-1);
    if (ordinal < 0) {
      choose(selection);
      return;
    }
    journey.jump(
        view ->
            view.withViewport(aim.at(ordinal, view.viewport(), width)).withSelection(selection));
  }

  /// Is told how many pixels at the right of the plot something lies over as soon as an event is
  /// selected.
  void coveredAtRight(DoubleSupplier covered) {
    this.covered = covered;
  }

  /// The part of the plot over which nothing lies.
  private double free() {
    double width = plot.bounds().width();
    return Math.max(width / 3, width - covered.getAsDouble());
  }

  /// Moves the mark of the event selected last, and the text beside it as far as there is room,
  /// from under what lies over the plot, gliding and no further than to its side; does nothing
  /// where they are not there.
  void keepClear() {
    int ordinal = selected().orElse(-1);
    if (ordinal < 0 || covered.getAsDouble() <= 0) {
      return;
    }
    Viewport viewport = session.view().viewport();
    double x = viewport.x(session.table().outerStart(ordinal));
    double free = free();
    double text = plot.textEnd(session.table().id(ordinal)).orElse(x) - (free - BESIDE);
    double hidden = Math.max(x - (free - CLEAR), Math.min(text, x - CLEAR));
    if (hidden > 0 && x <= plot.bounds().width()) {
      journey.jump(view -> view.withViewport(viewport.pan(hidden)));
    }
  }

  private Viewport opened(int ordinal, Viewport viewport, double width) {
    TimeRange outer = session.snapshot().navigation().outer(ordinal);
    double length = viewport.x(outer.end()) - viewport.x(outer.start());
    return length > width - 2 * margin(width)
        ? session.snapshot().navigation().zoomTo(ordinal, width)
        : revealed(ordinal, viewport, width);
  }

  private static double margin(double width) {
    return Math.min(REVEAL_MARGIN, width / 5);
  }

  private Viewport revealed(int ordinal, Viewport viewport, double width) {
    TimeRange outer = session.snapshot().navigation().outer(ordinal);
    double left = viewport.x(outer.start());
    double right = viewport.x(outer.end());
    boolean far = right < -width || left > 2 * width;
    return viewport.reveal(
        outer, width, margin(width), far ? Viewport.Reveal.CENTRE : Viewport.Reveal.NEAREST);
  }
}
