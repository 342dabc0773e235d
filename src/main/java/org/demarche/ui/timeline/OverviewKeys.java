package org.demarche.ui.timeline;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.demarche.session.Session;
import org.demarche.viewport.Viewport;

/// The keys of the overview: left and right move the handle by a tenth of it, with Shift or Ctrl by
/// the whole, plus and minus zoom as everywhere, Home and End send it to the ends.
final class OverviewKeys {
  private static final double STEP = 0.1;

  private final Region strip;
  private final OverviewSubject subject;
  private final Navigator navigator;
  private final Session session;

  OverviewKeys(Region strip, OverviewSubject subject, Navigator navigator, Session session) {
    this.strip = strip;
    this.subject = subject;
    this.navigator = navigator;
    this.session = session;
  }

  void install() {
    strip.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown() || event.isMetaDown()) {
      return;
    }
    boolean whole = event.isShiftDown() || event.isControlDown();
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> move(-1, whole);
      case RIGHT, KP_RIGHT -> move(1, whole);
      case PLUS, ADD, EQUALS -> navigator.zoomIn();
      case MINUS, SUBTRACT -> navigator.zoomOut();
      case HOME -> toStart();
      case END -> toEnd();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// A whole window glides; small steps follow each other as fast as a key repeats.
  private void move(int direction, boolean whole) {
    if (whole) {
      navigator.panning().windows(direction);
    } else {
      navigator.stop();
      navigator.panBy(-direction * STEP * subject.plot().width(), 0);
    }
  }

  private void toStart() {
    Viewport now = session.view().viewport();
    navigator.panning().glideTo(now.pan(now.x(subject.time().start())));
  }

  private void toEnd() {
    Viewport now = session.view().viewport();
    navigator.panning().glideTo(now.pan(now.x(subject.time().end()) - subject.plot().width()));
  }
}
