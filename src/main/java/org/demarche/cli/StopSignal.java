package org.demarche.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// While it is open, the program being stopped (Ctrl+C, a terminal that closes) interrupts the
/// thread that opened it and waits a little until that has cleaned up.
final class StopSignal implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(StopSignal.class.getName());
  private static final long PATIENCE_SECONDS = 5;

  private final CountDownLatch cleanedUp = new CountDownLatch(1);
  private final Thread work = Thread.currentThread();
  private final Thread hook = new Thread(this::stop, "stop");

  private StopSignal() {}

  /// Listens until it is closed.
  static StopSignal heard() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(signal.hook);
    return signal;
  }

  void stop() {
    work.interrupt();
    try {
      if (!cleanedUp.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.log(System.Logger.Level.WARNING, "stopped before all was cleaned up");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    cleanedUp.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      LOG.log(System.Logger.Level.DEBUG, "the program is being stopped", e);
    }
  }
}
