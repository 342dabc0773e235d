package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class StopSignalTest {
  @Test
  void stoppingInterruptsTheWorkAndWaitsUntilItHasCleanedUp() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    boolean interrupted = false;
    try (StopSignal signal = StopSignal.heard()) {
      Thread _ = Thread.ofPlatform().start(signal::stop);
      never.await();
    } catch (InterruptedException e) {
      interrupted = true;
    }
    assertTrue(interrupted);
  }
}
