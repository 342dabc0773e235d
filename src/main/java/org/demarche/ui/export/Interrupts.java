package org.demarche.ui.export;

import org.demarche.task.Progress;

/// Work that ends when its thread is interrupted, and tells somebody how far it is.
///
/// @param told is told
record Interrupts(Progress told) implements Progress {
  Interrupts() {
    this(NONE);
  }

  @Override
  public void advanced(long done, long total) {
    told.advanced(done, total);
  }

  @Override
  public boolean isCancelled() {
    return Thread.currentThread().isInterrupted();
  }
}
