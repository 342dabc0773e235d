package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class DesktopBrowserTest {
  private static final String ADDRESS = "https://example.org/";

  private static CountDownLatch failureOf(String... command) {
    CountDownLatch failed = new CountDownLatch(1);
    new DesktopBrowser(List.of(command), url -> {}, Runnable::run).open(ADDRESS, failed::countDown);
    return failed;
  }

  @Test
  void aCommandThatFailsIsTold() throws InterruptedException {
    assertTrue(failureOf("false").await(30, TimeUnit.SECONDS));
  }

  @Test
  void aCommandThatIsNotThereIsTold() {
    assertEquals(0, failureOf("no-such-command-anywhere").getCount());
  }

  @Test
  void withoutACommandTheOtherWayIsTaken() {
    List<String> opened = new ArrayList<>();
    new DesktopBrowser(List.of(), opened::add, Runnable::run).open(ADDRESS);
    assertEquals(List.of(ADDRESS), opened);
  }
}
