package org.demarche.ui;

import java.util.function.BooleanSupplier;

/// Does nothing until a few pulses in a row have ended with nothing to do.
final class Resting implements Script {
  private static final int QUIET_PULSES = 4;

  private final BooleanSupplier busy;
  private int quiet;

  Resting(BooleanSupplier busy) {
    this.busy = busy;
  }

  @Override
  public Pulse begin(long nanos) {
    return quiet >= QUIET_PULSES ? Pulse.LAST : Pulse.ASIDE;
  }

  @Override
  public void drawn(long nanos) {
    quiet = busy.getAsBoolean() ? 0 : quiet + 1;
  }
}
