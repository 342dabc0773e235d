package org.demarche.ui.timeline;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.demarche.model.EventId;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.LaneChoice;
import org.demarche.query.WantedLanes;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.demarche.session.Navigation;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.session.State;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;
import org.demarche.viewport.ZoomLimits;
import org.jspecify.annotations.Nullable;

/// Moves about in time and among the events: what wheel, drag, keys and buttons come down to.
///
/// Every movement changes the session's view and nothing else. A view at rest goes into the
/// session's history: at once after a jump, after a moment without movement otherwise.
public final class Navigator {
  private static final double BUTTON_ZOOM = 0.5;
  private static final double LANE_STEP = 60;

  private final Session session;
  private final Plot plot;
  private final Motion motion;
  private final Lanes lanes;
  private final Chooser chooser;
  private final Journey journey;
  private final Zooming zooming;
  private final Panning panning;
  private final LaneWishes laneWishes;
  private @Nullable Walk walk;

  // The walk belongs to one match of one table; both change rarely, keys come often.
  private record Walk(EventTable table, EventSet match, EventWalk steps) {}

  Navigator(Session session, Plot plot, Motion motion) {
    this.session = session;
    this.plot = plot;
    this.motion = motion;
    lanes = new Lanes(plot);
    journey = new Journey(session, plot, motion, lanes);
    chooser = new Chooser(session, plot, lanes, journey);
    zooming = new Zooming(session, plot, motion, lanes, journey);
    panning = new Panning(session, plot, motion, lanes, journey);
    laneWishes = new LaneWishes(session, plot, journey);
    session.addListener(this::changed);
  }

  private void changed(State before, State after) {
    if (!before.snapshot().equals(after.snapshot())) {
      walk = null;
    }
  }

  private Navigation navigation() {
    return session.snapshot().navigation();
  }

  private ZoomLimits limits() {
    return navigation().limits();
  }

  /// Calls whenever the view has come to rest and back or forward may have become possible.
  public void addRestListener(Runnable listener) {
    journey.addRestListener(listener);
  }

  Lanes lanes() {
    return lanes;
  }

  Journey journey() {
    return journey;
  }

  // ---- zooming

  public void zoomIn() {
    zoomAboutMiddle(BUTTON_ZOOM);
  }

  public void zoomOut() {
    zoomAboutMiddle(1 / BUTTON_ZOOM);
  }

  private void zoomAboutMiddle(double ratio) {
    Rect plot = this.plot.bounds();
    zoomBy(ratio, plot.width() / 2, plot.height() / 2);
  }

  /// Zooms by a ratio of scales about a place of the plot, below 1 in.
  void zoomBy(double ratio, double x, double y) {
    zooming.by(ratio, x, y);
  }

  /// Zooms by a wheel step about a place of the plot.
  void wheel(double pixels, double x, double y) {
    zooming.wheel(pixels, x, y);
  }

  /// Shows everything there is.
  public void fitAll() {
    journey.jump(view -> view.withViewport(navigation().fitAll(plot.bounds().width())));
  }

  /// Shows what the filter keeps.
  public void fitMatches() {
    journey.jump(
        view -> view.withViewport(navigation().fit(session.match(), plot.bounds().width())));
  }

  /// Shows the selected event with what lies about it, all the selected events, or the selected
  /// cluster's stretch of time; does nothing where nothing is selected.
  public void fitSelection() {
    switch (session.view().selection()) {
      case Selection.Cluster cluster -> openCluster(cluster.range());
      case Selection.Several _ ->
          journey.jump(
              view ->
                  view.withViewport(
                      navigation().fit(chooser.selectedEvents(), plot.bounds().width())));
      case Selection.OneEvent _, Selection.None _ -> chooser.selected().ifPresent(this::zoomTo);
    }
  }

  /// A cluster that came apart is none any more: nothing stays selected.
  private void openCluster(TimeRange range) {
    journey.jump(view -> view.withViewport(fitting(range)).withSelection(new Selection.None()));
  }

  void fit(TimeRange range) {
    journey.jump(view -> view.withViewport(fitting(range)));
  }

  /// Shows exactly a stretch of time.
  void zoomTo(TimeRange range) {
    panning.glideTo(Viewport.fitting(range, plot.bounds().width()));
  }

  private Viewport fitting(TimeRange range) {
    double width = plot.bounds().width();
    return limits()
        .clamp(Viewport.fitting(range, width, Math.min(Navigation.MARGIN, width / 8)), width);
  }

  /// Selects an event and zooms until it is seen with what lies about it.
  void zoomTo(int ordinal) {
    journey.jump(
        view ->
            view.withViewport(navigation().zoomTo(ordinal, plot.bounds().width()))
                .withSelection(new Selection.OneEvent(session.table().id(ordinal))));
  }

  // ---- panning

  /// Moves the picture with the pointer: positive to the right and down.
  void panBy(double right, double down) {
    panning.by(right, down);
  }

  /// Moves half a window towards earlier time.
  public void panBack() {
    panning.windows(-0.5);
  }

  /// Moves half a window towards later time.
  public void panForward() {
    panning.windows(0.5);
  }

  /// Moves the window along time, and to stretches of time.
  public Panning panning() {
    return panning;
  }

  void stop() {
    motion.stop();
  }

  // ---- from event to event

  /// Selects the next event in time order, or the first one in view where none is selected.
  public void next() {
    walkTo(
        chooser
            .selected()
            .map(from -> navigation().next(session.shown(), from))
            .orElseGet(this::firstInView));
  }

  public void previous() {
    walkTo(
        chooser
            .selected()
            .map(from -> navigation().previous(session.shown(), from))
            .orElseGet(this::firstInView));
  }

  public void first() {
    walkTo(navigation().first(session.shown()));
  }

  public void last() {
    walkTo(navigation().last(session.shown()));
  }

  /// Selects the event nearest in time in the lane above; scrolls the lanes where none is selected.
  public void laneUp() {
    toLane(-1);
  }

  public void laneDown() {
    toLane(1);
  }

  private void toLane(int step) {
    Optional<Integer> from = chooser.selected();
    if (from.isPresent()) {
      walkTo(walk().inNextLane(from.get(), plot.layout(session.view()), step));
    } else {
      panBy(0, -step * LANE_STEP);
    }
  }

  private OptionalInt firstInView() {
    return navigation().from(session.shown(), session.view().viewport().startSecond());
  }

  private void walkTo(OptionalInt ordinal) {
    ordinal.ifPresent(chooser::walkTo);
  }

  /// The matching events in time order.
  EventWalk walk() {
    EventTable table = session.table();
    EventSet match = session.shown();
    Walk known = walk;
    if (known == null || !known.table.equals(table) || !known.match.equals(match)) {
      known = new Walk(table, match, new EventWalk(table, match));
      walk = known;
    }
    return known.steps;
  }

  // ---- selecting

  /// What clicks and keys select.
  Chooser chooser() {
    return chooser;
  }

  /// Selects the next event in time too; on the way back to where the stretch began, leaves events
  /// out again.
  public void extendForward() {
    extend(1);
  }

  public void extendBack() {
    extend(-1);
  }

  private void extend(int step) {
    if (chooser.selected().isPresent()) {
      chooser.step(step);
    } else {
      walkTo(firstInView());
    }
  }

  /// Selects every matching event whose time is in view.
  public void selectInView() {
    chooser.selectWithin(session.view().viewport().range(plot.bounds().width()));
  }

  /// Selects the next cluster in view: in its lane, then in the lanes below, then from the top.
  public void nextCluster() {
    chooser.nextCluster();
  }

  public void clearSelection() {
    chooser.choose(new Selection.None());
  }

  /// Selects an event and brings it into view, at another scale where it would not fit.
  public void show(EventId event) {
    int ordinal = session.dataset().ordinal(event);
    if (ordinal >= 0) {
      chooser.show(ordinal);
    }
  }

  /// Whether the row of the event selected last is inside the plot.
  boolean isSelectionInSight() {
    return chooser
        .lead()
        .map(Lanes.Anchor.OfEvent::new)
        .map(anchor -> lanes.height(anchor, session.view()))
        .filter(OptionalDouble::isPresent)
        .filter(y -> 0 <= y.getAsDouble() && y.getAsDouble() <= plot.bounds().height())
        .isPresent();
  }

  /// Scrolls to the row of the event selected last, after the plot has changed its height.
  void keepSelectionInSight() {
    chooser.lead().ifPresent(event -> session.update(view -> lanes.revealing(view, event)));
  }

  /// Shows what a mark stands for: an event with what lies about it, a cluster large enough to come
  /// apart.
  void open(MarkRef ref) {
    switch (ref) {
      case MarkRef.OfEvent one -> zoomTo(session.dataset().ordinal(one.event()));
      case MarkRef.OfCluster cluster -> openCluster(cluster.range());
      default -> {}
    }
  }

  /// Does what a click on a mark means: shows more lanes, goes to what lies beyond the picture, or
  /// else selects what the mark stands for.
  void click(MarkRef ref, Chooser.Way way) {
    switch (ref) {
      case MarkRef.OfLane(String lane) when lane.equals(LaneChoice.OTHERS) -> laneWishes.more();
      case MarkRef.OfOutside(boolean earlier) -> toOutside(earlier);
      case MarkRef.OfMoreLanes(MarkRef.OfMoreLanes.Where where) -> toLanes(where);
      default -> chooser.click(ref, way);
    }
  }

  private void toLanes(MarkRef.OfMoreLanes.Where where) {
    switch (where) {
      case ABOVE -> panning.pages(-1);
      case BELOW -> panning.pages(1);
      case HIDDEN -> laneWishes.showHidden();
    }
  }

  /// Goes to the matching events before or after what is in view: selects the nearest one, or where
  /// all the main time lies on that side shows that.
  public void toOutside(boolean earlier) {
    TimeRange window = session.view().viewport().range(plot.bounds().width());
    TimeRange main = navigation().opening(session.match());
    if (earlier ? window.start() >= main.end() : window.end() <= main.start()) {
      fit(main);
    } else {
      toBeyond(window, earlier);
    }
  }

  /// Selects the matching event nearest to a stretch of time, before or after it; one of a hidden
  /// lane where there is no other.
  void toBeyond(TimeRange time, boolean earlier) {
    OptionalInt shown = navigation().beyond(session.shown(), time, earlier);
    walkTo(shown.isPresent() ? shown : navigation().beyond(session.match(), time, earlier));
  }

  /// Which lanes the user wants to see.
  public LaneWishes laneWishes() {
    return laneWishes;
  }

  // ---- back and forward

  /// Whether the view has come to rest.
  boolean isSettled() {
    return journey.isAtRest();
  }

  public boolean canGoBack() {
    return session.history().canGoBack() || !journey.isSettled();
  }

  public boolean canGoForward() {
    return session.history().canGoForward();
  }

  public void back() {
    journey.travel(session::back);
  }

  public void forward() {
    journey.travel(session::forward);
  }

  /// Shows what is shown first: the same time, and lanes of the same grouping from the top.
  public void toOpeningView() {
    journey.jumpTo(
        session
            .view()
            .withViewport(startingView())
            .withGrouping(session.snapshot().grouping())
            .withLanes(WantedLanes.STEP)
            .withLaneScroll(0));
  }

  /// What is shown first, whatever the filter keeps.
  Viewport startingView() {
    EventSet all = EventSet.all(session.table().size());
    return fitting(session.snapshot().firstRange(all));
  }
}
