package org.demarche.ui.timeline;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.demarche.layer.Overview;
import org.demarche.layer.OverviewPicture;
import org.demarche.scene.Rect;
import org.demarche.session.Session;
import org.demarche.viewport.Viewport;
import org.demarche.viewport.WindowHandle;
import org.demarche.viewport.WindowHandle.Part;
import org.demarche.viewport.ZoomLimits;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// What the pointer does on the overview: drags the handle, pulls at its edges, and sends it where
/// one clicks beside it.
final class OverviewGestures {
  /// Movement below this, in pixels, is an unsteady hand.
  private static final double THRESHOLD = 3;

  private final Region strip;
  private final OverviewFace face;
  private final OverviewSubject subject;
  private final Navigator navigator;
  private final Session session;
  private final Words words;
  private final OverviewPicture picture;
  private @Nullable Hold hold;

  /// A press of the button.
  ///
  /// @param handle as it was when the button went down
  /// @param x where it went down
  private record Hold(WindowHandle handle, Part part, double x, boolean moved) {
    Hold moving() {
      return new Hold(handle, part, x, true);
    }
  }

  OverviewGestures(
      Words words,
      Region strip,
      OverviewFace face,
      OverviewSubject subject,
      Navigator navigator,
      Session session,
      OverviewPicture picture) {
    this.strip = strip;
    this.face = face;
    this.subject = subject;
    this.navigator = navigator;
    this.session = session;
    this.words = words;
    this.picture = picture;
  }

  void install() {
    strip.setOnMousePressed(this::pressed);
    strip.setOnMouseDragged(this::dragged);
    strip.setOnMouseReleased(this::released);
    strip.setOnMouseMoved(event -> point(x(event), y(event)));
    strip.setOnMouseExited(event -> left());
    strip.setOnScroll(this::scrolled);
  }

  /// From the left in every language.
  private double x(MouseEvent event) {
    return face.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
  }

  private double y(MouseEvent event) {
    return face.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
  }

  private ZoomLimits limits() {
    return session.snapshot().navigation().limits();
  }

  private void pressed(MouseEvent event) {
    strip.requestFocus();
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    navigator.stop();
    double x = x(event);
    Optional<Boolean> beyond = beyond(x, y(event));
    if (beyond.isPresent()) {
      navigator.toBeyond(subject.time(), beyond.get());
    } else if (isOnTime(x)) {
      WindowHandle handle = subject.handle();
      hold = new Hold(handle, handle.at(x), x, false);
      face.hold(true);
      navigator.journey().hold();
    }
    event.consume();
  }

  private boolean isOnTime(double x) {
    Rect time = subject.overview().strip();
    return time.x() <= x && x <= time.right();
  }

  /// The side whose strays are told at a place.
  private Optional<Boolean> beyond(double x, double y) {
    Overview overview = subject.overview();
    return Stream.of(true, false)
        .filter(earlier -> overview.strays(earlier) > 0)
        .filter(earlier -> OverviewPicture.strays(overview, earlier).contains(x, y))
        .findFirst();
  }

  private void dragged(MouseEvent event) {
    Hold held = hold;
    double x = x(event);
    if (held == null || (!held.moved && Math.abs(x - held.x) < THRESHOLD)) {
      return;
    }
    hold = held.moving();
    navigator.panning().follow(pulled(held, x));
    tell(x);
    event.consume();
  }

  private Viewport pulled(Hold held, double x) {
    return switch (held.part) {
      case START, END -> held.handle.resized(held.part, x - held.x, limits());
      case MIDDLE -> held.handle.moved(x - held.x, limits());
      case BEFORE, AFTER -> held.handle.centred(x, limits());
    };
  }

  private void released(MouseEvent event) {
    Hold held = hold;
    hold = null;
    face.hold(false);
    navigator.journey().release();
    if (held != null && !held.moved && (held.part == Part.BEFORE || held.part == Part.AFTER)) {
      navigator.panning().glideTo(held.handle.centred(held.x, limits()));
    }
    point(x(event), y(event));
  }

  private void scrolled(ScrollEvent event) {
    double across = event.getDeltaX();
    double along = event.getDeltaY();
    if (Math.abs(across) > Math.abs(along) || event.isShiftDown()) {
      navigator.panBy(across == 0 ? along : across, 0);
    } else if (along != 0) {
      Rect plot = subject.plot();
      navigator.wheel(along, plot.width() / 2, plot.height() / 2);
    }
    event.consume();
  }

  private void point(double x, double y) {
    boolean beyond = beyond(x, y).isPresent();
    if (beyond || !isOnTime(x)) {
      strip.setCursor(beyond ? Cursor.HAND : null);
      face.tellNothing();
      return;
    }
    strip.setCursor(
        switch (subject.handle().at(x)) {
          case START, END -> Cursor.H_RESIZE;
          case MIDDLE -> Cursor.OPEN_HAND;
          case BEFORE, AFTER -> Cursor.HAND;
        });
    tell(x);
  }

  private void tell(double x) {
    Overview overview = subject.overview();
    OverviewPicture.Here here = picture.at(overview, x);
    String moment = picture.time(overview, x);
    face.tell(
        x,
        here.all() == here.kept()
            ? words.say("timeline.overview.tip", moment, here.all())
            : words.say("timeline.overview.tip-kept", moment, here.kept(), here.all()));
  }

  private void left() {
    if (hold == null) {
      strip.setCursor(null);
      face.tellNothing();
    }
  }
}
