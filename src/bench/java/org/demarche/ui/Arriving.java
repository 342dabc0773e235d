package org.demarche.ui;

/// Looks out for the first painted picture of the timeline that knows of a changed event. It may
/// still be on its way to where it belongs, and panes may have yet to follow.
final class Arriving implements Script {
  private final BenchWindow window;
  private final EditedEvent event;
  private final RenderFence fence = new RenderFence();
  private boolean drawn;
  private long painted;

  Arriving(BenchWindow window, EditedEvent event) {
    this.window = window;
    this.event = event;
  }

  @Override
  public Pulse begin(long nanos) {
    return painted == 0 ? Pulse.ASIDE : Pulse.LAST;
  }

  @Override
  public void drawn(long nanos) {
    if (!drawn && window.timeline().isOfMatch() && event.isIn(window.session().dataset())) {
      drawn = true;
      fence.passAfterPulse(() -> painted = System.nanoTime());
    }
  }

  /// When it was painted, in nanoseconds.
  long painted() {
    return painted;
  }

  @Override
  public String toString() {
    return "waiting for " + event;
  }
}
