package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.io.Faults;
import org.demarche.io.Faults.Operation;
import org.demarche.io.FaultyTree;
import org.demarche.io.FolderChanges;
import org.demarche.io.MemoryTree;
import org.demarche.messages.English;
import org.demarche.store.Folder;
import org.demarche.store.FolderReader;
import org.demarche.store.ReadResult;
import org.demarche.store.Refreshed;
import org.demarche.task.Progress;
import org.demarche.task.SteppedRunner;
import org.demarche.task.SteppedTimer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LivingFolderTest {
  private static final String FILE = "events/first-round.json";

  private final MemoryTree files = new MemoryTree();
  private final Faults faults = new Faults();
  private final FolderReader reader = new FolderReader(new FaultyTree(files, faults));
  private final SteppedRunner runner = new SteppedRunner();
  private final SteppedTimer timer = new SteppedTimer();
  private final List<String> heard = new ArrayList<>();
  private final LivingFolder folder =
      new LivingFolder(
          English.WORDS,
          reader,
          runner,
          timer,
          Runnable::run,
          new LivingFolder.Listener() {
            @Override
            public void refreshed(Refreshed refreshed) {
              heard.add(
                  (refreshed.outside().isEmpty() ? "-" : date(refreshed.result()))
                      + " "
                      + refreshed.result().problems().size());
            }

            @Override
            public void advanced(int hundredths) {
              heard.add(hundredths + " %");
            }

            @Override
            public void failed(Throwable failure) {
              heard.add(failure.toString());
            }
          });

  @BeforeEach
  void openIt() {
    files.put("dataset.json", Folder.DATASET);
    files.put("actors.json", Folder.ACTORS);
    files.put("places.json", Folder.PLACES);
    files.put("sources.json", Folder.SOURCES);
    files.put(FILE, Folder.FIRST_ROUND);
    reader.read(Progress.NONE);
  }

  private static String date(ReadResult result) {
    return result.dataset().orElseThrow().events().getFirst().when().date().text();
  }

  private void date(String day) {
    files.put(FILE, Folder.FIRST_ROUND.replace("2007-05-28", day));
  }

  @Test
  void whatChangesDuringALookIsSeenByTheNext() {
    date("2007-05-29");
    folder.changed(FolderChanges.of(FILE));
    folder.changed(FolderChanges.of("actors.json"));
    folder.changed(FolderChanges.of(FILE));
    assertEquals(1, runner.waiting());
    runner.step();
    date("2007-05-30");
    runner.step();
    assertEquals(List.of("2007-05-29 0", "2007-05-30 0"), heard);
    assertEquals(0, runner.waiting());
  }

  @Test
  void aFileThatBreaksOffIsLookedAtAgainAfterGrowingPausesAndThenTold() {
    files.put(FILE, Folder.FIRST_ROUND.substring(0, 60));
    folder.changed(FolderChanges.of(FILE));
    runner.step();
    for (Duration pause : LivingFolder.PAUSES) {
      timer.pass(pause.minusMillis(1));
      assertEquals(0, runner.waiting());
      timer.pass(Duration.ofMillis(1));
      runner.step();
    }
    assertEquals(List.of("- 0", "- 0", "- 0", "- 0", "2007-05-28 1"), heard);
    assertEquals(0, timer.waiting());
  }

  @Test
  void aFileThatIsWholeAtTheNextLookIsReadWithoutAWord() {
    files.put(FILE, "");
    folder.changed(FolderChanges.of(FILE));
    runner.step();
    date("2007-05-29");
    timer.pass(LivingFolder.PAUSES.getFirst());
    runner.step();
    assertEquals(List.of("- 0", "2007-05-29 0"), heard);
  }

  @Test
  void aLookThatIsCancelledIsMadeUpForByTheNext() {
    date("2007-05-29");
    folder.changed(FolderChanges.of(FILE));
    folder.cancelLook();
    assertEquals(0, runner.waiting());
    folder.changed(FolderChanges.of("actors.json"));
    runner.step();
    assertEquals(List.of("2007-05-29 0"), heard);
  }

  /// Cancels a look while it opens a file whose date has changed; the look then goes on to its end.
  private void cancelTooLate(Runnable afterwards) throws InterruptedException {
    date("2007-05-29");
    folder.changed(FolderChanges.of(FILE));
    Faults.Hang hang = faults.hang(Operation.OPEN, FILE);
    Thread work = Thread.ofPlatform().start(runner::step);
    hang.awaitReached();
    folder.cancelLook();
    afterwards.run();
    hang.release();
    work.join();
  }

  @Test
  void noLookBeginsBeforeTheWorkOfACancelledOneHasEnded() throws InterruptedException {
    cancelTooLate(
        () -> {
          folder.changed(FolderChanges.of("actors.json"));
          assertEquals(0, runner.waiting());
        });
    assertEquals(List.of(), heard);
    assertEquals(1, runner.waiting());
    runner.step();
    assertEquals(List.of("2007-05-29 0"), heard);
  }

  @Test
  void whatACancelledLookReadAllTheSameIsToldByTheNextThoughNoFileDiffers()
      throws InterruptedException {
    cancelTooLate(() -> {});
    assertEquals(0, runner.waiting());
    files.touch("actors.json");
    folder.changed(FolderChanges.of("actors.json"));
    runner.step();
    folder.changed(FolderChanges.of("actors.json"));
    runner.step();
    assertEquals(List.of("2007-05-29 0", "- 0"), heard);
  }

  @Test
  void whatIsClosedHearsNothing() {
    boolean[] ended = new boolean[1];
    List<Consumer<FolderChanges>> watches = new ArrayList<>();
    folder.watch(
        listener -> {
          watches.add(listener);
          return () -> ended[0] = true;
        });
    date("2007-05-29");
    watches.getFirst().accept(FolderChanges.of(FILE));
    folder.close();
    watches.getFirst().accept(FolderChanges.of(FILE));
    assertEquals(0, runner.waiting());
    assertEquals(List.of(), heard);
    assertTrue(ended[0]);
  }
}
