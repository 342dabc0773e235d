package org.demarche.ui.timeline;

import org.demarche.session.Session;

/// Zooms about a place of the plot, gliding after the wheel; the time and the lane there stay
/// there.
final class Zooming {
  private static final double PULSE_SECONDS = 1.0 / 60;

  private final Session session;
  private final Plot plot;
  private final Motion motion;
  private final Lanes lanes;
  private final Journey journey;
  private final WheelZoom wheel = new WheelZoom();
  private boolean zooming;
  private double anchorX;
  private double anchorY;
  private Lanes.Anchor held = new Lanes.Anchor.None();

  Zooming(Session session, Plot plot, Motion motion, Lanes lanes, Journey journey) {
    this.session = session;
    this.plot = plot;
    this.motion = motion;
    this.lanes = lanes;
    this.journey = journey;
  }

  /// Zooms by a ratio of scales about a place of the plot, below 1 in.
  void by(double ratio, double x, double y) {
    hold(x, y);
    wheel.addRatio(ratio);
    playWheel();
  }

  /// Zooms by a wheel step about a place of the plot.
  void wheel(double pixels, double x, double y) {
    hold(x, y);
    wheel.add(pixels);
    playWheel();
  }

  /// Makes the time and the lane at a place of the plot stay there while zooming.
  private void hold(double x, double y) {
    if (!zooming || y != anchorY) {
      held = lanes.at(session.view(), y);
    }
    anchorX = x;
    anchorY = y;
  }

  private void playWheel() {
    if (motion.isReduced()) {
      wheel.finish(this::zoom);
      journey.restSoon();
    } else if (!zooming) {
      motion.stop();
      zooming = true;
      // The first share is on the screen with the next pulse.
      wheel.step(PULSE_SECONDS, this::zoom);
      motion.play(
          seconds -> {
            wheel.step(seconds, this::zoom);
            return wheel.isPending();
          },
          () -> {
            zooming = false;
            wheel.drop();
            journey.restSoon();
          });
    }
  }

  private double zoom(double ratio) {
    double before = session.view().viewport().secondsPerPixel();
    double width = plot.bounds().width();
    session.update(
        view ->
            lanes.holding(
                view.withViewport(
                    session
                        .snapshot()
                        .navigation()
                        .limits()
                        .zoom(view.viewport(), ratio, anchorX, width)),
                held,
                anchorY));
    return session.view().viewport().secondsPerPixel() / before;
  }
}
