package org.demarche.ui;

import java.nio.file.Path;

/// Opens a dataset and looks out for its first complete picture: drawn with nothing left to compute
/// and nothing moving, and the same still true a pulse later.
final class Appearing implements Script {
  /// So many pulses with nothing open and nothing going on mean that it was refused.
  private static final int IDLE_PULSES = 500;

  private final MainWindow window;
  private final Path folder;
  private final RenderFence fence = new RenderFence();
  private long asked;
  private boolean complete;
  private long painted;
  private boolean passing;
  private boolean settled;
  private int idle;

  Appearing(MainWindow window, Path folder) {
    this.window = window;
    this.folder = folder;
  }

  @Override
  public Pulse begin(long nanos) {
    if (asked == 0) {
      asked = nanos;
      window.open(folder);
    } else if (settled) {
      return Pulse.LAST;
    } else if (complete && painted == 0 && !passing) {
      passing = true;
      fence.pass(this::painted);
    }
    return Pulse.ASIDE;
  }

  private void painted() {
    passing = false;
    painted = complete ? System.nanoTime() : 0;
  }

  @Override
  public void drawn(long nanos) {
    if (!window.isBusy() && window.view().isEmpty() && ++idle > IDLE_PULSES) {
      throw new IllegalStateException(folder + " was not opened");
    }
    boolean quiet = isShown() && !window.isBusy();
    settled = quiet && painted != 0;
    if (!quiet) {
      painted = 0;
    }
    complete = quiet;
  }

  /// The dataset before may still be there while the one asked for is read: that is being busy.
  private boolean isShown() {
    return window
        .view()
        .filter(view -> view.timeline().getScene() != null && view.timeline().getWidth() > 0)
        .isPresent();
  }

  /// From asking to painted.
  long nanos() {
    return painted - asked;
  }

  @Override
  public String toString() {
    return "opening " + folder;
  }
}
