package org.demarche.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.demarche.task.SteppedTimer;
import org.demarche.task.ThreadTimer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On the disk, with the system's own notices and a real timer.
class FolderWatchTest {
  private static final long DEADLINE_SECONDS = 60;

  @TempDir Path above;

  private final BlockingQueue<FolderChanges> told = new LinkedBlockingQueue<>();
  private final ThreadTimer timer = new ThreadTimer("watch-test");
  private Path root;
  private FolderWatch watch;

  @BeforeEach
  void watchAFolder() throws Exception {
    root = Files.createDirectories(above.resolve("data"));
    Files.createDirectories(root.resolve("events"));
    Files.writeString(root.resolve("dataset.json"), "{}");
    Files.writeString(root.resolve("events/a.json"), "{}");
    watch = FolderWatch.of(root, List.of("events"), timer, told::add);
    awaitEverything();
  }

  @AfterEach
  void close() {
    watch.close();
    timer.close();
  }

  private FolderChanges next() throws InterruptedException {
    FolderChanges next = told.poll(DEADLINE_SECONDS, TimeUnit.SECONDS);
    assertTrue(next != null, "nothing was told");
    return next;
  }

  private void await(String name) throws InterruptedException {
    for (FolderChanges now = next(); !now.names().contains(name); now = next()) {
      assertFalse(now.isEmpty());
    }
  }

  private void awaitEverything() throws InterruptedException {
    for (FolderChanges now = next(); !now.everything(); now = next()) {
      assertFalse(now.isEmpty());
    }
  }

  @Test
  void aFileThatIsWrittenInPlaceIsTold() throws Exception {
    Files.writeString(root.resolve("events/a.json"), "{ }");
    await("events/a.json");
  }

  @Test
  void aFileThatIsReplacedByRenamingIsToldAndItsForerunnersAreNot() throws Exception {
    Path temporary = Files.writeString(root.resolve("events/.a.json.tmp"), "{ }");
    Files.move(
        root.resolve("events/a.json"),
        root.resolve("events/a.json~"),
        StandardCopyOption.ATOMIC_MOVE);
    Files.move(temporary, root.resolve("events/a.json"), StandardCopyOption.ATOMIC_MOVE);
    Files.delete(root.resolve("events/a.json~"));
    assertEquals(FolderChanges.of("events/a.json"), next());
  }

  @Test
  void filesThatComeAndGoAreTold() throws Exception {
    Files.writeString(root.resolve("actors.json"), "{}");
    await("actors.json");
    Files.delete(root.resolve("dataset.json"));
    await("dataset.json");
  }

  @Test
  void aFolderThatTakesThePlaceOfAnotherIsWatched() throws Exception {
    Path other = Files.createDirectories(above.resolve("other"));
    Files.writeString(other.resolve("b.json"), "{}");
    Files.move(root.resolve("events"), above.resolve("old"));
    Files.move(other, root.resolve("events"));
    await("events");
    Files.writeString(root.resolve("events/b.json"), "{ }");
    await("events/b.json");
  }

  @Test
  void aFolderThatComesLaterIsWatched() throws Exception {
    Files.delete(root.resolve("events/a.json"));
    Files.delete(root.resolve("events"));
    await("events");
    Files.createDirectories(root.resolve("events"));
    await("events");
    Files.writeString(root.resolve("events/c.json"), "{}");
    await("events/c.json");
  }

  @Test
  void theFolderThatIsMovedAwayAndBackIsToldAndWatchedOn() throws Exception {
    Files.move(root, above.resolve("away"));
    awaitEverything();
    Files.move(above.resolve("away"), root);
    awaitEverything();
    Files.writeString(root.resolve("events/a.json"), "{ }");
    await("events/a.json");
  }

  @Test
  void whatIsClosedTellsNothingAndLeavesNothingToDo() throws IOException {
    SteppedTimer stepped = new SteppedTimer();
    BlockingQueue<FolderChanges> nothing = new LinkedBlockingQueue<>();
    FolderWatch other = FolderWatch.of(root, List.of("events"), stepped, nothing::add);
    stepped.pass(Duration.ofMillis(1));
    other.close();
    Files.writeString(root.resolve("dataset.json"), "{ }");
    stepped.pass(Duration.ofMinutes(1));
    assertEquals(List.of(), List.copyOf(nothing));
    assertEquals(0, stepped.waiting());
  }

  @Test
  void fileSystemsThatOthersChangeAreNotTrusted() {
    assertEquals(
        List.of("nfs4", "cifs", "smb3", "fuse.sshfs", "9p"),
        Stream.of("nfs4", "ext4", "cifs", "smb3", "btrfs", "fuse.sshfs", "NTFS", "9p", "overlay")
            .filter(type -> !FolderWatch.isHeard(type))
            .toList());
  }
}
