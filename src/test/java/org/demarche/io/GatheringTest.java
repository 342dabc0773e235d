package org.demarche.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.demarche.task.SteppedTimer;
import org.junit.jupiter.api.Test;

class GatheringTest {
  private final SteppedTimer timer = new SteppedTimer();
  private final List<FolderChanges> told = new ArrayList<>();
  private final Gathering gathering = new Gathering(timer, told::add);

  private void pass(long millis) {
    timer.pass(Duration.ofMillis(millis));
  }

  @Test
  void whatComesSoonAfterTheOtherIsToldTogether() {
    gathering.add(FolderChanges.of("a"));
    pass(149);
    gathering.add(FolderChanges.of("b"));
    pass(149);
    assertEquals(List.of(), told);
    pass(1);
    assertEquals(List.of(FolderChanges.of("a", "b")), told);
    pass(10_000);
    assertEquals(1, told.size());
  }

  @Test
  void whatNeverCeasesIsToldAfterASecond() {
    for (int i = 0; i < 30; i++) {
      gathering.add(FolderChanges.of("a"));
      pass(100);
    }
    assertEquals(3, told.size());
    pass(10_000);
    assertEquals(3, told.size());
  }

  @Test
  void onceClosedItTellsNothing() {
    gathering.add(FolderChanges.UNKNOWN);
    gathering.close();
    gathering.add(FolderChanges.UNKNOWN);
    pass(10_000);
    assertEquals(List.of(), told);
    assertEquals(0, timer.waiting());
  }
}
