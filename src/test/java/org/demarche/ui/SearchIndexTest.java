package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.demarche.Crowd;
import org.demarche.Datasets;
import org.demarche.Edits;
import org.demarche.dataset.Dataset;
import org.demarche.index.IndexFolders;
import org.demarche.messages.English;
import org.demarche.model.EventId;
import org.demarche.search.TextQuery;
import org.demarche.search.TextScan;
import org.demarche.session.Session;
import org.demarche.task.SteppedRunner;
import org.demarche.time.TimeRange;
import org.demarche.ui.search.EventSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index of an open dataset, with work that is done when the test says so.
final class SearchIndexTest extends WindowTest {
  @TempDir private Path caches;

  private final SteppedRunner runner = new SteppedRunner();
  private final List<Throwable> failures = new ArrayList<>();

  @Override
  public void start(Stage stage) {
    show(stage, new Pane(), 100, 100);
  }

  private SearchIndex index(Session session, Path folder) {
    EventSearch search =
        new EventSearch(English.WORDS, session, runner, () -> new TimeRange(0, 1), event -> {});
    return new SearchIndex(
        English.WORDS,
        session,
        runner,
        new IndexFolders(folder, Clock.systemUTC()),
        Path.of("data"),
        search,
        failures::add);
  }

  private void step() {
    doOnFx(runner::step);
  }

  private static List<Integer> found(Session session, String text) {
    List<Integer> found = new ArrayList<>();
    session.snapshot().texts().of(TextQuery.of(text)).forEach(found::add);
    return found;
  }

  private static List<Integer> scanned(Session session, String text) {
    List<Integer> found = new ArrayList<>();
    for (int ordinal : new TextScan(session.dataset()).find(TextQuery.of(text))) {
      found.add(ordinal);
    }
    return found;
  }

  @Test
  void nothingIsIndexedBeforeThereIsAPicture() {
    SearchIndex index = onFx(() -> index(Sessions.of(Datasets.handmade()), caches));
    assertEquals(0, runner.waiting());
    doOnFx(index::begin);
    doOnFx(index::begin);
    assertEquals(1, runner.waiting());
    step();
    doOnFx(index::close);
    assertEquals(List.of(), failures);
  }

  @Test
  void anotherSnapshotIsIndexedToo() {
    Session session = Sessions.of(Datasets.handmade());
    SearchIndex index = onFx(() -> index(session, caches));
    doOnFx(index::begin);
    step();
    Dataset changed =
        Edits.replacing(
            session.dataset(),
            Edits.titled(session.dataset().event(new EventId("visit")).orElseThrow(), "A parley"));
    doOnFx(() -> session.replace(session.snapshot().next(changed, List.of())));
    assertEquals(1, runner.waiting());
    step();
    assertEquals(scanned(session, "parley"), onFx(() -> found(session, "parley")));
    assertEquals(1, scanned(session, "parley").size());
    doOnFx(index::close);
  }

  @Test
  void manyEventsAreIndexedInAFolderOfTheirOwn() {
    Session session = Sessions.of(Crowd.of(20_001));
    SearchIndex index = onFx(() -> index(session, caches));
    doOnFx(index::begin);
    step();
    step();
    assertEquals(scanned(session, "envoys"), onFx(() -> found(session, "envoys")));
    Path folder = new IndexFolders(caches, Clock.systemUTC()).of(Path.of("data"));
    assertTrue(Files.exists(folder));
    doOnFx(index::close);
    assertEquals(List.of(), failures);
  }

  @Test
  void whereNoIndexCanBeMadeThatIsSaidOnceAndEachEventIsLookedAt() throws IOException {
    Path file = Files.createFile(caches.resolve("in-the-way"));
    Session session = Sessions.of(Crowd.of(20_001));
    SearchIndex index = onFx(() -> index(session, file));
    doOnFx(index::begin);
    step();
    step();
    assertEquals(1, failures.size());
    assertEquals(scanned(session, "envoys"), onFx(() -> found(session, "envoys")));
    assertEquals(0, runner.waiting());
    doOnFx(index::close);
  }

  @Test
  void whatIsClosedIndexesNothingMore() {
    Session session = Sessions.of(Datasets.handmade());
    SearchIndex index = onFx(() -> index(session, caches));
    doOnFx(index::close);
    doOnFx(index::begin);
    assertEquals(0, runner.waiting());
  }
}
