package org.demarche.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.demarche.Snapshots;
import org.demarche.dataset.Dataset;
import org.demarche.font.Fonts;
import org.demarche.messages.English;
import org.demarche.model.EventId;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.session.ViewState;
import org.demarche.ui.TestFonts;
import org.demarche.ui.WindowTest;
import org.demarche.ui.task.Followers;
import org.demarche.ui.task.FxTaskRunner;
import org.demarche.viewport.Viewport;

/// Base of the tests that show a timeline alone in a window.
@SuppressWarnings("NullAway.Init") // set when the window is shown
abstract class TimelineWindow extends WindowTest {
  static final double WIDTH = 900;
  static final double HEIGHT = 700;

  Session session;
  Followers followers;
  TimelineControl timeline;
  Motion motion;

  abstract Dataset dataset();

  boolean isMotionReduced() {
    return true;
  }

  @Override
  public void start(Stage stage) {
    session = new Session(Snapshots.of(dataset()), Snapshots.view(new Viewport(0, 0, 1)));
    motion = new Motion(isMotionReduced());
    FxTaskRunner runner = new FxTaskRunner((key, title) -> {}, key -> {});
    timeline =
        new TimelineControl(
            English.WORDS,
            session,
            Fonts.metrics(),
            new FxFonts(TestFonts.files()),
            runner,
            motion);
    followers = new Followers(session);
    busyWhile(
        () ->
            !runner.isIdle()
                || motion.isPlaying()
                || timeline.isSettling()
                || followers.isPending());
    show(stage, new BorderPane(timeline), WIDTH, HEIGHT);
    timeline.requestFocus();
  }

  ViewState view() {
    return onFx(() -> session.view());
  }

  Rect plot() {
    return onFx(() -> timeline.picture().bounds());
  }

  /// From a place in the control to one on the screen.
  Point2D onScreen(double x, double y) {
    return onFx(() -> timeline.localToScreen(x, y));
  }

  /// The second shown at an x of the control.
  long secondAt(double x) {
    return onFx(() -> timeline.picture().frame().scale().secondAt(x));
  }

  double xOf(long second) {
    return onFx(() -> timeline.picture().frame().scale().x(second));
  }

  Optional<EventId> selected() {
    return view().selection() instanceof Selection.OneEvent one
        ? Optional.of(one.event())
        : Optional.empty();
  }

  /// Every group of the picture that stands for something.
  List<Mark.Group> groups() {
    return onFx(() -> Drawn.groups(timeline));
  }

  Mark.Group groupOf(EventId event) {
    return onFx(() -> Drawn.group(timeline, event));
  }

  /// A place on the screen at which the pointer finds a group.
  Point2D placeOf(Mark.Group group) {
    return onFx(() -> Drawn.place(timeline, group));
  }
}
