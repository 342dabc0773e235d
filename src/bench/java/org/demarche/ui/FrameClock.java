package org.demarche.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.demarche.bench.FrameTimes;
import org.demarche.bench.Spread;

/// Times the pulses of a script.
///
/// A pulse waits for the one before to be rendered, so that at full speed the time from one to the
/// next is that of all the work that a frame needs, less what the two threads do at the same time.
final class FrameClock implements Script {
  private static final double NANOS = 1e6;

  private final Script script;
  private final BooleanSupplier working;
  private final long most;
  private final List<Double> work = new ArrayList<>();
  private final List<Double> frames = new ArrayList<>();
  private long began;
  private long first;
  private boolean counted;
  private int waiting;
  private boolean cut;

  /// @param working whether something is being computed in the background
  /// @param most the script is cut when it takes longer
  FrameClock(Script script, BooleanSupplier working, Duration most) {
    this.script = script;
    this.working = working;
    this.most = most.toNanos();
  }

  @Override
  public Pulse begin(long nanos) {
    if (counted) {
      frames.add((nanos - began) / NANOS);
    }
    began = nanos;
    first = first == 0 ? nanos : first;
    Pulse pulse = script.begin(nanos);
    counted = pulse == Pulse.COUNTED;
    if (pulse != Pulse.LAST && nanos - first > most) {
      cut = true;
      counted = false;
      return Pulse.LAST;
    }
    return pulse;
  }

  @Override
  public void drawn(long nanos) {
    if (counted) {
      work.add((nanos - began) / NANOS);
      waiting += working.getAsBoolean() ? 1 : 0;
    }
    script.drawn(nanos);
  }

  /// What was timed.
  ///
  /// @throws IllegalArgumentException when not a single pulse counted
  FrameTimes times(String name) {
    return new FrameTimes(name, Spread.of(work), Spread.of(frames), waiting, cut);
  }

  /// Adds what another run of the same script timed.
  FrameClock with(FrameClock other) {
    work.addAll(other.work);
    frames.addAll(other.frames);
    waiting += other.waiting;
    cut |= other.cut;
    return this;
  }

  @Override
  public String toString() {
    return script.toString();
  }
}
