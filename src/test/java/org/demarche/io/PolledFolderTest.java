package org.demarche.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.demarche.task.SteppedTimer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PolledFolderTest {
  private final SteppedTimer timer = new SteppedTimer();
  private final MemoryTree files = new MemoryTree();
  private final List<FolderChanges> signs = new ArrayList<>();

  @BeforeEach
  void startWithSomeFiles() {
    files.put("dataset.json", "{}");
    files.put("events/a.json", "{}");
    files.put("events/b.json", "{}");
  }

  private PolledFolder polled() {
    PolledFolder folder = new PolledFolder(files, List.of("events"), timer, signs::add);
    timer.pass(PolledFolder.PAUSE);
    signs.clear();
    return folder;
  }

  private FolderChanges look() {
    signs.clear();
    timer.pass(PolledFolder.PAUSE);
    return signs.stream().reduce(FolderChanges.NONE, FolderChanges::and);
  }

  @Test
  void nobodyKnowsWhatChangedBeforeItBegan() {
    PolledFolder folder = new PolledFolder(files, List.of("events"), timer, signs::add);
    timer.pass(PolledFolder.PAUSE);
    assertEquals(FolderChanges.UNKNOWN, signs.getFirst());
    folder.close();
  }

  @Test
  void filesThatChangeComeAndGoAreTold() {
    PolledFolder folder = polled();
    assertEquals(FolderChanges.NONE, look());
    files.touch("dataset.json");
    files.put("events/c.json", "{}");
    files.delete("events/a.json");
    files.put("events/.b.json.swp", "{}");
    assertEquals(FolderChanges.of("dataset.json", "events/c.json", "events/a.json"), look());
    assertEquals(FolderChanges.NONE, look());
    folder.close();
  }

  @Test
  void theFolderThatGoesAndComesBackIsToldAsUnknown() {
    PolledFolder folder = polled();
    files.show(false);
    assertEquals(FolderChanges.UNKNOWN, look());
    assertEquals(FolderChanges.NONE, look());
    files.show(true);
    assertEquals(FolderChanges.UNKNOWN, look());
    folder.close();
  }

  @Test
  void onceClosedItLooksNoMore() {
    PolledFolder folder = polled();
    folder.close();
    assertEquals(0, timer.waiting());
  }
}
