package org.demarche.task;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// A timer with one thread of its own, which does not keep the program alive.
public final class ThreadTimer implements Timer, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(ThreadTimer.class.getName());

  private final ScheduledThreadPoolExecutor thread;

  /// @param name the thread's
  public ThreadTimer(String name) {
    thread = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name(name).daemon().factory());
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    thread.setRemoveOnCancelPolicy(true);
  }

  /// Once the timer is closed, nothing is done any more.
  @Override
  public Waiting after(Duration pause, Runnable work) {
    try {
      Future<?> waiting = thread.schedule(() -> run(work), pause.toNanos(), TimeUnit.NANOSECONDS);
      return () -> waiting.cancel(false);
    } catch (RejectedExecutionException e) {
      LOG.log(System.Logger.Level.DEBUG, "the timer is closed", e);
      return () -> {};
    }
  }

  @Override
  public Duration elapsed() {
    return Duration.ofNanos(System.nanoTime());
  }

  /// The executor would keep to itself what the work throws.
  private static void run(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      Thread thread = Thread.currentThread();
      Thread.UncaughtExceptionHandler handler = thread.getUncaughtExceptionHandler();
      if (handler != null) {
        handler.uncaughtException(thread, e);
      }
    }
  }

  /// Drops what is to be done; what is being done ends by itself.
  @Override
  public void close() {
    thread.shutdown();
  }
}
