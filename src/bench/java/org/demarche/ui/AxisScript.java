package org.demarche.ui;

import org.demarche.ui.timeline.AxisCanvas;

/// Pans a canvas that draws nothing but the axis.
final class AxisScript implements Script {
  private static final double STEP = 14;
  private static final int ASIDE = 10;

  private final AxisCanvas canvas;
  private final int steps;
  private int step;

  AxisScript(AxisCanvas canvas, int steps) {
    this.canvas = canvas;
    this.steps = steps;
  }

  @Override
  public Pulse begin(long nanos) {
    step++;
    if (step > ASIDE + steps) {
      return Pulse.LAST;
    }
    canvas.pan(step % 100 < 50 ? -STEP : STEP);
    return step <= ASIDE ? Pulse.ASIDE : Pulse.COUNTED;
  }

  @Override
  public String toString() {
    return "axis only";
  }
}
