package org.demarche.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.demarche.task.Progress;

/// Hands the progress of background work on to the window's thread, once for each hundredth.
final class ReadingProgress implements Progress {
  private final Executor window;
  private final IntConsumer shown;
  private final AtomicInteger last = new AtomicInteger(-1);
  private volatile boolean cancelled;

  /// @param window runs what it is given on the window's thread
  /// @param shown is told the share that is done, in hundredths
  ReadingProgress(Executor window, IntConsumer shown) {
    this.window = window;
    this.shown = shown;
  }

  @Override
  public void advanced(long done, long total) {
    int hundredths = total <= 0 ? 100 : (int) (done * 100 / total);
    if (!cancelled && last.getAndSet(hundredths) != hundredths) {
      window.execute(
          () -> {
            if (!cancelled) {
              shown.accept(hundredths);
            }
          });
    }
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  /// Makes the work end soon, and tells nothing more.
  void cancel() {
    cancelled = true;
  }
}
