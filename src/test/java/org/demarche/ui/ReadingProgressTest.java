package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingProgressTest {
  private final List<Runnable> later = new ArrayList<>();
  private final List<Integer> shown = new ArrayList<>();
  private final ReadingProgress progress = new ReadingProgress(later::add, shown::add);

  private void runLater() {
    later.forEach(Runnable::run);
    later.clear();
  }

  @Test
  void eachHundredthIsShownOnce() {
    progress.advanced(0, 4_000_000_000L);
    progress.advanced(1, 4_000_000_000L);
    progress.advanced(2_000_000_000L, 4_000_000_000L);
    progress.advanced(4_000_000_000L, 4_000_000_000L);
    runLater();
    assertEquals(List.of(0, 50, 100), shown);
  }

  @Test
  void nothingIsShownOnceItIsCancelled() {
    progress.advanced(1, 2);
    assertFalse(progress.isCancelled());
    progress.cancel();
    progress.advanced(2, 2);
    runLater();
    assertTrue(progress.isCancelled());
    assertEquals(List.of(), shown);
  }
}
