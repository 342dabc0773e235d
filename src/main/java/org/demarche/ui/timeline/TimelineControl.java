package org.demarche.ui.timeline;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.demarche.font.TextMetrics;
import org.demarche.layer.Frame;
import org.demarche.layer.Legend;
import org.demarche.layout.TimelineLayout;
import org.demarche.model.EventId;
import org.demarche.model.Kind;
import org.demarche.query.FacetCounts;
import org.demarche.query.Filter;
import org.demarche.query.Kinds;
import org.demarche.scene.Mark;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.session.Session;
import org.demarche.session.State;
import org.demarche.task.TaskRunner;
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
  private final TimelineMenus menus;
  private final ViewTeller teller;
  private final SpokenTimeline spoken;
  private final Session.Subscription subscription;
  private Viewport first;
  private Runnable rested = () -> {};

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
    card =
        new HoverCard(
            words,
            session,
            picture,
            sign -> SignDrawing.of(words, sign, session.view().theme(), fonts, card().times()));
    sheets = new Sheets(session, picture, hover, card, fonts, ring);
    laneBar = new LaneScrollBar(words, navigator.panning()::scrollTo);
    menus = new TimelineMenus(words, this, picture, navigator, this::pointerLeft);
    teller = new ViewTeller(words, session, picture);
    spoken = new SpokenTimeline(words, session);
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
    ring.getStyleClass().add("focus-ring");
    ring.setMouseTransparent(true);
    ring.setManaged(false);
    ring.visibleProperty().bind(focusVisibleProperty());
    getChildren().addAll(sheets, laneBar.node());
    laneBar.node().setOnMouseEntered(event -> pointerLeft());
    menus.install();
    AxisZoom axis = new AxisZoom(picture, sheets::showDragged);
    new PointerGestures(this, navigator, picture, axis, this::pointerMoved, this::pointerLeft)
        .install();
    new LaneRest(session, picture, navigator, hover, sheets::paintPicture).install(this);
    subscription = session.addListener(this::changed);
    setAccessibleText(spoken.text());
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

  /// What is drawn now.
  public Scene drawn() {
    return picture.scene();
  }

  Picture picture() {
    return picture;
  }

  /// What the signs mean that are in view.
  public Legend legend() {
    return picture.legend();
  }

  /// What all signs mean that the dataset may use.
  public Legend wholeLegend() {
    TimelineLayout layout = picture.frame().layout();
    FacetCounts all = session.snapshot().index().counts(Filter.ALL);
    List<Kind> used =
        session.dataset().description().kinds().stream()
            .filter(kind -> all.count(Kinds.SORT, kind.id()) > 0)
            .toList();
    return Legend.whole(words, used, Math.max(100, layout.ridgeTop()), picture.frame().metrics());
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

  /// Asks `listener` for the menu of the event under the pointer, or, by the keyboard, of the one
  /// that was selected last.
  public void onMenu(MenuListener listener) {
    menus.onMenu(listener);
  }

  /// Opens the menu of the lane of the event selected last, or else of the first lane in view.
  public void openLaneMenu() {
    menus.openLaneMenu();
  }

  /// Is told how many pixels at its right something lies over as soon as an event is selected, as
  /// large as on a timeline that is not magnified.
  public void coveredAtRight(DoubleSupplier covered) {
    navigator.chooser().coveredAtRight(covered);
  }

  /// Moves the event selected last from under what lies over the timeline, unless the timeline is
  /// on its way already.
  public void keepSelectionClear() {
    if (navigator.isSettled()) {
      navigator.chooser().keepClear();
    }
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
  public void onView(Consumer<ViewWords> listener) {
    teller.onView(listener);
    sheets.paintPicture();
  }

  /// Whether the layout asked for last, which is the picture's while nobody navigates, is of the
  /// events that the filter keeps.
  public boolean isOfMatch() {
    return picture.isOfMatch();
  }

  /// Whether rows are still on their way, or the view has changed and nobody has been told yet.
  public boolean isSettling() {
    return teller.isTelling() || glide.isPlaying();
  }

  /// Ends the control's part in the session.
  public void close() {
    teller.stop();
    menus.hide();
    navigator.stop();
    glide.stop();
    subscription.remove();
  }

  private void changed(State before, State after) {
    if (!before.view().selection().equals(after.view().selection())
        || before.showsOtherEvents(after)) {
      setAccessibleText(spoken.text());
    }
    sheets.paintPicture();
  }

  private void painted() {
    teller.tell();
    Platform.runLater(
        () -> {
          Frame shown = picture.painted();
          laneBar.follow(
              picture.bounds(), shown.layout().contentHeight(), shown.view().laneScroll());
          if (navigator.isSettled() && !glide.isPlaying()) {
            rested.run();
          }
        });
  }

  private void pointerMoved(double x, double y) {
    hover.moveTo(x, y);
    paintPointed();
  }

  /// The picture only where what the pointer is on makes it another.
  private void paintPointed() {
    if (picture.pointAt(hover.hover().flatMap(Hover::group).map(Mark.Group::ref).orElse(null))) {
      sheets.paintPicture();
    } else {
      sheets.paintOverlay();
    }
  }

  /// What the pointer is on once nothing moves under it any more.
  private void lookAgain() {
    if (navigator.isSettled()) {
      picture.rest();
      sheets.paintPicture();
    }
    hover.lookAgain();
    paintPointed();
  }

  /// Calls when the picture has come to rest and is painted, and when what a search found has
  /// become another.
  public void onRest(Runnable listener) {
    rested = listener;
  }

  private void pointerLeft() {
    hover.leave();
    paintPointed();
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
    picture.rest();
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
