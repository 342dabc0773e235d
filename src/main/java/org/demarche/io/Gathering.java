package org.demarche.io;

import java.time.Duration;
import java.util.function.Consumer;
import org.demarche.task.Timer;
import org.jspecify.annotations.Nullable;

/// Gathers changes that come one soon after the other, as those of one saving do, and hands them on
/// together. Used by many threads.
final class Gathering {
  /// How long nothing more must have come.
  static final Duration QUIET = Duration.ofMillis(150);

  /// Handed on after so long even where changes never cease.
  static final Duration LONGEST = Duration.ofSeconds(1);

  private final Timer timer;
  private final Consumer<FolderChanges> listener;
  private FolderChanges gathered = FolderChanges.NONE;
  private Duration latest = Duration.ZERO;
  private Timer.@Nullable Waiting waiting;
  private boolean closed;

  /// @param listener called on the timer's thread
  Gathering(Timer timer, Consumer<FolderChanges> listener) {
    this.timer = timer;
    this.listener = listener;
  }

  synchronized void add(FolderChanges changes) {
    if (closed || changes.isEmpty()) {
      return;
    }
    Duration now = timer.elapsed();
    if (gathered.isEmpty()) {
      latest = now.plus(LONGEST);
    }
    gathered = gathered.and(changes);
    if (waiting != null) {
      waiting.cancel();
    }
    Duration left = latest.minus(now);
    waiting = timer.after(left.compareTo(QUIET) < 0 ? left : QUIET, this::handOn);
  }

  private void handOn() {
    FolderChanges all;
    synchronized (this) {
      all = gathered;
      gathered = FolderChanges.NONE;
      waiting = null;
      if (closed || all.isEmpty()) {
        return;
      }
    }
    listener.accept(all);
  }

  /// Drops what is gathered.
  synchronized void close() {
    closed = true;
    if (waiting != null) {
      waiting.cancel();
    }
  }
}
