package org.demarche.ui;

import org.demarche.session.Session;

/// Rolls the wheel, from a century down to an hour and back, a notch every other pulse.
final class ZoomScript implements Script {
  private static final int PULSES_A_NOTCH = 2;

  /// More pulses than the way takes, even where the window zooms far slower than today.
  private static final int MOST_PULSES = 5_000;

  private final BenchWindow window;
  private final Session session;
  private final TimelineInput input;
  private final Moment moment;
  private final PlotWidth plot;
  private final double y;
  private int rounds;
  private boolean inwards = true;
  private boolean prepared;
  private int pulses;

  ZoomScript(BenchWindow window, Moment moment, int rounds) {
    this.window = window;
    this.moment = moment;
    this.rounds = rounds;
    session = window.session();
    input = new TimelineInput(window.timeline());
    plot = PlotWidth.of(session, window.timeline());
    y = window.timeline().getHeight() / 2;
  }

  @Override
  public Pulse begin(long nanos) {
    if (!prepared) {
      prepared = true;
      moment.show(session, Span.CENTURY.seconds(), plot.pixels());
      return Pulse.ASIDE;
    }
    if (pulses == 0 && window.isBusy()) {
      return Pulse.ASIDE;
    }
    if (++pulses > MOST_PULSES) {
      throw new IllegalStateException("the wheel does not bring the timeline from century to hour");
    }
    turnAtTheEnds();
    if (rounds == 0) {
      return Pulse.LAST;
    }
    if (pulses % PULSES_A_NOTCH == 1) {
      input.wheel(inwards ? 1 : -1, plot.left() + moment.x(session), y);
    }
    return Pulse.COUNTED;
  }

  private void turnAtTheEnds() {
    double seconds = session.view().viewport().secondsPerPixel() * plot.pixels();
    if (inwards && seconds <= Span.HOUR.seconds()) {
      inwards = false;
    } else if (!inwards && seconds >= Span.CENTURY.seconds()) {
      inwards = true;
      rounds--;
    }
  }

  @Override
  public String toString() {
    return "zoom";
  }
}
