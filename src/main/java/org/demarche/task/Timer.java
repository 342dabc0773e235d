package org.demarche.task;

import java.time.Duration;

/// Does something later, and knows how time goes. Used by any thread; tests step it.
public interface Timer {
  /// Runs the work once, after a pause, on a thread of the timer's own. The work is short: it holds
  /// up whatever else the timer is to do.
  Waiting after(Duration pause, Runnable work);

  /// The time since a moment in the past that is always the same; it never goes back.
  Duration elapsed();

  /// Work that is to be done.
  @FunctionalInterface
  interface Waiting {
    /// Drops the work unless it has begun.
    void cancel();
  }
}
