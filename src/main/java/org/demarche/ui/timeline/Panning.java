package org.demarche.ui.timeline;

import org.demarche.session.Session;
import org.demarche.viewport.Viewport;
import org.demarche.viewport.ZoomLimits;

/// Moves the window along time and lanes, and to stretches of time.
public final class Panning {
  /// A page takes along a little of what was in view.
  private static final double PAGE = 0.85;

  private final Session session;
  private final Plot plot;
  private final Motion motion;
  private final Lanes lanes;
  private final Journey journey;

  Panning(Session session, Plot plot, Motion motion, Lanes lanes, Journey journey) {
    this.session = session;
    this.plot = plot;
    this.motion = motion;
    this.lanes = lanes;
    this.journey = journey;
  }

  private ZoomLimits limits() {
    return session.snapshot().navigation().limits();
  }

  /// Moves the picture with the pointer: positive to the right and down.
  void by(double right, double down) {
    double width = plot.bounds().width();
    session.update(
        view ->
            lanes.scrolled(
                view.withViewport(limits().clamp(view.viewport().pan(-right), width)), -down));
    journey.restSoon();
  }

  /// Moves by some windows towards later time, gliding.
  void windows(double windows) {
    double width = plot.bounds().width();
    glideTo(session.view().viewport().pan(windows * width));
  }

  /// Shows a stretch of time as near as can be, gliding.
  void glideTo(Viewport viewport) {
    double width = plot.bounds().width();
    journey.jump(view -> view.withViewport(limits().clamp(viewport, width)));
  }

  /// Shows a stretch of time that a hand is pulling at, at once.
  void follow(Viewport viewport) {
    Lanes.Anchor middle = lanes.at(session.view(), plot.bounds().height() / 2);
    session.update(
        view -> lanes.holding(view.withViewport(viewport), middle, plot.bounds().height() / 2));
    journey.restSoon();
  }

  /// Scrolls by nearly as many lanes as are in view, gliding.
  ///
  /// @param pages positive is down
  public void pages(int pages) {
    double step = PAGE * plot.bounds().height();
    journey.jumpTo(lanes.scrolled(session.view(), pages * step));
  }

  /// Scrolls to where a hand pulls the lanes, at once.
  ///
  /// @param scroll pixels from the top of all lanes
  void scrollTo(double scroll) {
    session.update(view -> lanes.scrolled(view, scroll - lanes.scroll(view)));
    journey.restSoon();
  }

  /// Lets the picture coast on after a drag.
  void coast(DragPan.Vector speed) {
    if (!motion.isReduced() && speed.length() > Glide.SLOWEST_START) {
      motion.play(new Glide(speed, moved -> by(moved.x(), moved.y())), journey::restSoon);
    }
  }

  void stop() {
    motion.stop();
  }
}
