package org.demarche.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.demarche.session.Session;

/// Drags the timeline to and fro with the mouse, at one zoom after the other, a step every pulse.
final class PanScript implements Script {
  private static final double STEP = 14;

  private final BenchWindow window;
  private final Session session;
  private final TimelineInput input;
  private final Moment moment;
  private final PlotWidth plot;
  private final int steps;
  private final double y;
  private final Deque<Span> spans =
      new ArrayDeque<>(List.of(Span.CENTURY, Span.DECADE, Span.YEAR, Span.MONTH, Span.DAY));
  private int step = -1;
  private double x;

  /// @param steps at each zoom, half of them to the left
  PanScript(BenchWindow window, Moment moment, int steps) {
    this.window = window;
    this.moment = moment;
    this.steps = steps;
    session = window.session();
    input = new TimelineInput(window.timeline());
    plot = PlotWidth.of(session, window.timeline());
    y = window.timeline().getHeight() / 2;
  }

  @Override
  public Pulse begin(long nanos) {
    if (step < 0) {
      Span span = spans.poll();
      if (span == null) {
        return Pulse.LAST;
      }
      moment.show(session, span.seconds(), plot.pixels());
      step = 0;
      return Pulse.ASIDE;
    }
    if (step == 0) {
      return press();
    }
    if (step > steps) {
      input.release(x, y);
      step = -1;
      return Pulse.ASIDE;
    }
    x += step <= steps / 2 ? -STEP : STEP;
    input.drag(x, y);
    step++;
    return Pulse.COUNTED;
  }

  private Pulse press() {
    if (!window.isBusy()) {
      x = plot.left() + plot.pixels() * 0.7;
      input.press(x, y);
      step = 1;
    }
    return Pulse.ASIDE;
  }

  @Override
  public String toString() {
    return "pan";
  }
}
