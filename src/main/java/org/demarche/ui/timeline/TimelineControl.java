package org.demarche.ui.timeline;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.demarche.dataset.Dataset;
import org.demarche.font.TextMetrics;
import org.demarche.layer.Frame;
import org.demarche.layer.Legend;
import org.demarche.layout.LaneBox;
import org.demarche.layout.TimelineLayout;
import org.demarche.model.EventId;
import org.demarche.model.Kind;
import org.demarche.query.EventSet;
import org.demarche.query.FacetCounts;
import org.demarche.query.Filter;
import org.demarche.query.Kinds;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.demarche.scene.Size;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.session.State;
import org.demarche.task.TaskRunner;
import org.demarche.text.Spoken;
import org.demarche.time.TimeLabels;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;
import org.demarche.words.Words;

/// The timeline on the screen.
///
/// It draws the session's view, at most once in a pulse, on [Sheets]. All input ends in the
/// [Navigator].
public final class TimelineControl extends Region {
  private static final double PREFERRED_WIDTH = 900;
  private static final double PREFERRED_HEIGHT = 560;

  /// At least this long between two descriptions of the view.
  private static final long TELLING_NANOS = 100_000_000;

  private final Words words;
  private final Session session;
  private final RowGlide glide;
  private final Picture picture;
  private final Navigator navigator;
  private final HoverTracker hover;
  private final HoverCard card;
  private final Region ring = new Region();
  private final Sheets sheets;
  private final LaneScrollBar laneBar;
  private final LaneMenu laneMenu;
  private final Session.Subscription subscription;
  private Viewport first;
  private final PauseTransition pause = new PauseTransition();
  private boolean telling;
  private long told;
  private Consumer<String> viewListener = text -> {};

  /// @param motion plays the movements
  public TimelineControl(
      Words words,
      Session session,
      TextMetrics metrics,
      FxFonts fonts,
      TaskRunner runner,
      Motion motion) {
    this.words = words;
    this.session = session;
    first = session.view().viewport();
    LayoutSource source = new LayoutSource(words, runner);
    glide = new RowGlide(motion);
    picture = new Picture(words, session, metrics, source, glide);
    navigator = new Navigator(session, picture, motion);
    hover = new HoverTracker(picture, () -> motion.isPlaying() || glide.isPlaying());
    card = new HoverCard(words, session);
    sheets = new Sheets(session, picture, hover, card, fonts, ring);
    laneBar = new LaneScrollBar(words, navigator.panning()::scrollTo);
    laneMenu = new LaneMenu(words, navigator.laneWishes());
    sheets.onPicture(this::painted);
    glide.onStep(sheets::paintPicture);
    source.onArrival(sheets::paintPicture);
    getStyleClass().add("timeline");
    setId("timeline");
    // Time runs from left to right in every language.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleRoleDescription(words.say("timeline.role"));
    setAccessibleHelp(words.say("timeline.help"));
    navigator.addRestListener(this::lookAgain);
    pause.setOnFinished(event -> tellNow());
    ring.getStyleClass().add("focus-ring");
    ring.setMouseTransparent(true);
    ring.setManaged(false);
    ring.visibleProperty().bind(focusVisibleProperty());
    getChildren().addAll(sheets, laneBar.node());
    laneBar.node().setOnMouseEntered(event -> pointerLeft());
    setOnContextMenuRequested(this::menuRequested);
    AxisZoom axis = new AxisZoom(picture, sheets::showDragged);
    new PointerGestures(this, navigator, picture, axis, this::pointerMoved, this::pointerLeft)
        .install();
    subscription = session.addListener(this::changed);
    setAccessibleText(spoken());
  }

  public Navigator navigator() {
    return navigator;
  }

  /// The stretch of time that the timeline shows.
  public TimeRange timeInView() {
    return session.view().viewport().range(picture.bounds().width());
  }

  /// In pixels, axis and lane names included.
  public Size size() {
    return picture.size();
  }

  Picture picture() {
    return picture;
  }

  /// What the signs mean that are in view.
  public Legend legend() {
    Frame shown = picture.frame();
    Set<Integer> ordinals = new TreeSet<>();
    shown.layout().forEachItem(timeInView(), item -> ordinals.add(item.ordinal()));
    return Legend.of(
        words,
        shown.table(),
        ordinals.stream().mapToInt(Integer::intValue).toArray(),
        shown.layout());
  }

  /// What all signs mean that the dataset may use.
  public Legend wholeLegend() {
    TimelineLayout layout = picture.frame().layout();
    FacetCounts all = session.snapshot().index().counts(Filter.ALL);
    List<Kind> used =
        session.dataset().description().kinds().stream()
            .filter(kind -> all.count(Kinds.SORT, kind.id()) > 0)
            .toList();
    return Legend.whole(words, used, Math.max(100, layout.ridgeTop()));
  }

  /// Is told that the control is shown so many times as large as it is, so that it is painted as
  /// sharp as if it were.
  public void magnified(double times) {
    sheets.magnified(times);
    card.magnified(times);
  }

  HoverCard card() {
    return card;
  }

  /// Gives keys pressed here to `keys`.
  public void onKeys(Consumer<KeyEvent> keys) {
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!event.getCode().isModifierKey()) {
            // The card would lie over what the keys go to.
            pointerLeft();
          }
          keys.accept(event);
        });
  }

  /// Asks `menus` for the menu of the event under the pointer, or, by the keyboard, of the one that
  /// was selected last.
  public void onMenu(MenuListener menus) {
    addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        request -> {
          Optional<EventId> meant =
              request.isKeyboardTrigger()
                  ? navigator.chooser().lead()
                  : picture.eventAt(request.getX(), request.getY());
          meant.ifPresent(
              event -> {
                pointerLeft();
                menus.menu(event, this, request);
                request.consume();
              });
        });
  }

  /// Selects an event and puts it in the middle.
  public void centre(EventId event) {
    int ordinal = session.dataset().ordinal(event);
    if (ordinal >= 0) {
      navigator.chooser().centre(ordinal);
    }
  }

  /// Selects an event and zooms until it is seen with what lies about it.
  public void zoomTo(EventId event) {
    int ordinal = session.dataset().ordinal(event);
    if (ordinal >= 0) {
      navigator.zoomTo(ordinal);
    }
  }

  /// Tells in words what is in view, whenever it changes.
  public void onView(Consumer<String> listener) {
    viewListener = listener;
    told = 0;
    sheets.paintPicture();
  }

  /// Whether the layout asked for last, which is the picture's while nobody navigates, is of the
  /// events that the filter keeps.
  public boolean isOfMatch() {
    return picture.isOfMatch();
  }

  /// Whether rows are still on their way, or the view has changed and nobody has been told yet.
  public boolean isSettling() {
    return telling || glide.isPlaying();
  }

  /// Ends the control's part in the session.
  public void close() {
    pause.stop();
    laneMenu.hide();
    navigator.stop();
    glide.stop();
    subscription.remove();
  }

  private void changed(State before, State after) {
    if (!before.view().selection().equals(after.view().selection())
        || before.showsOtherEvents(after)) {
      setAccessibleText(spoken());
    }
    sheets.paintPicture();
  }

  private String spoken() {
    return switch (session.view().selection()) {
      case Selection.OneEvent one -> spoken(one.event());
      case Selection.Several several ->
          words.say(
              "timeline.spoken.several",
              several.events().size(),
              spoken(several.events().getLast()));
      case Selection.Cluster cluster ->
          words.say(
              "timeline.spoken.cluster", cluster.count(), TimeLabels.range(words, cluster.range()));
      case Selection.None _ ->
          words.say(
              "timeline.spoken.none",
              session.dataset().description().title(),
              session.match().count(),
              session.table().size());
    };
  }

  private String spoken(EventId selected) {
    Dataset dataset = session.dataset();
    return dataset
        .event(selected)
        .map(event -> Spoken.event(words, event, dataset))
        .orElse(words.say("timeline.spoken.unknown"));
  }

  private void painted() {
    tellView();
    Platform.runLater(
        () -> {
          Frame shown = picture.painted();
          laneBar.follow(
              picture.bounds(), shown.layout().contentHeight(), shown.view().laneScroll());
        });
  }

  private void menuRequested(ContextMenuEvent event) {
    if (event.isKeyboardTrigger()) {
      openLaneMenu();
    } else {
      picture
          .at(event.getX(), event.getY(), 0)
          .map(Mark.Group::ref)
          .filter(MarkRef.OfLane.class::isInstance)
          .map(MarkRef.OfLane.class::cast)
          .flatMap(lane -> picture.frame().layout().lane(lane.lane()))
          .ifPresent(lane -> openMenu(lane, event.getScreenX(), event.getScreenY()));
    }
    event.consume();
  }

  /// Opens the menu of the lane of the event selected last, or else of the first lane in view.
  public void openLaneMenu() {
    Frame shown = picture.frame();
    TimelineLayout layout = shown.layout();
    double scroll = shown.view().laneScroll();
    Rect plot = picture.bounds();
    List<LaneBox> inView = layout.lanes(scroll + 1, scroll + plot.height());
    navigator
        .chooser()
        .selected()
        .flatMap(ordinal -> layout.laneOf(shown.table().lane(ordinal, layout.grouping(), 0)))
        .or(() -> inView.stream().findFirst())
        .ifPresent(
            lane -> {
              double y = Math.clamp(plot.y() + lane.top() - scroll, plot.y(), plot.bottom() - 40);
              Point2D at = localToScreen(24, y + 30);
              openMenu(lane, at.getX(), at.getY());
            });
  }

  private void openMenu(LaneBox lane, double x, double y) {
    laneMenu.hide();
    if (navigator.laneWishes().isLane(lane.key())) {
      pointerLeft();
      laneMenu.of(lane.key(), lane.name()).show(this, x, y);
    }
  }

  /// After the layout pass, because what changes elsewhere in the window during it may not be laid
  /// out; and while the view moves not with every frame, which nobody could read.
  private void tellView() {
    if (!telling) {
      telling = true;
      long since = System.nanoTime() - told;
      if (since >= TELLING_NANOS || told == 0) {
        Platform.runLater(this::tellNow);
      } else {
        pause.setDuration(Duration.millis((TELLING_NANOS - since) / 1e6));
        pause.playFromStart();
      }
    }
  }

  private void tellNow() {
    telling = false;
    told = System.nanoTime();
    viewListener.accept(inView());
  }

  private String inView() {
    // The picture's own, so that it is not measured against a match that is yet to be drawn.
    Frame shown = picture.frame();
    EventSet match = shown.match();
    TimeRange range = timeInView();
    String counts =
        InView.of(
                picture.scene(),
                picture.bounds(),
                event -> match.contains(shown.dataset().ordinal(event)))
            .words(words, match.count(), shown.table().size());
    int hidden = match.count() - session.shown().count();
    return words.say(
        "timeline.in-view",
        hidden == 0 ? counts : words.say("timeline.in-view.hidden", counts, hidden),
        InView.range(words, range, session.view().viewport().secondsPerPixel()),
        zone());
  }

  /// As people know it: 'Asia/Baghdad', 'UTC'.
  private String zone() {
    ZoneId zone = session.dataset().chronology().axis();
    return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }

  private void pointerMoved(double x, double y) {
    hover.moveTo(x, y);
    sheets.paintOverlay();
  }

  /// What the pointer is on once nothing moves under it any more.
  private void lookAgain() {
    hover.lookAgain();
    sheets.paintOverlay();
  }

  private void pointerLeft() {
    hover.leave();
    sheets.paintOverlay();
  }

  @Override
  protected void layoutChildren() {
    resizeTo(getWidth(), getHeight());
    sheets.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private void resizeTo(double width, double height) {
    Size size = new Size(Math.max(1, Math.floor(width)), Math.max(1, Math.floor(height)));
    if (size.equals(picture.size())) {
      return;
    }
    double before = picture.bounds().width();
    boolean untouched = session.view().viewport().equals(first);
    boolean sighted = navigator.isSelectionInSight();
    picture.resize(size);
    double after = picture.bounds().width();
    if (untouched) {
      // Nobody has moved yet: fit the first view into the window's new width.
      first = navigator.startingView();
      session.update(view -> view.withViewport(first));
    } else if (after != before) {
      // The window shows the same time, wider or narrower.
      session.update(view -> view.withViewport(view.viewport().zoom(before / after, 0)));
    }
    if (sighted) {
      navigator.keepSelectionInSight();
    }
    sheets.resize(size);
  }

  @Override
  protected double computePrefWidth(double height) {
    return PREFERRED_WIDTH;
  }

  @Override
  protected double computePrefHeight(double width) {
    return PREFERRED_HEIGHT;
  }
}
