package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.demarche.Edits;
import org.demarche.dataset.Dataset;
import org.demarche.io.DiskTree;
import org.demarche.io.FileEntry;
import org.demarche.io.FileTree;
import org.demarche.io.FolderChanges;
import org.demarche.io.FolderWatch;
import org.demarche.io.Listing;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.task.Progress;
import org.demarche.task.ThreadTimer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the reader of an open folder makes of what the program saves in it.
class SavedFolderTest {
  private static final long DEADLINE_SECONDS = 60;
  private static final String LINES =
      """
      {"id":"a","title":"A","when":{"edtf":"2007","derivation":"stated"},"kind":"talks"}
      {"id":"b","title":"B","when":{"edtf":"2008","derivation":"stated"},"kind":"talks"}
      """;

  @TempDir Path temp;

  private FolderReader reader;
  private Dataset before;
  private Dataset after;

  @BeforeEach
  void open() {
    Folder.good(temp)
        .withEvent("second", "2007-07-24", "talks", "iran")
        .withEvent("third", "2007-08-06", "talks", "iran")
        .with("events.jsonl", LINES);
    reader = new FolderReader(new DiskTree(temp));
    before = reader.read(Progress.NONE).dataset().orElseThrow();
    after = edited(before);
  }

  /// Changes a file, renames a file, removes a file, adds one and changes a line.
  private static Dataset edited(Dataset dataset) {
    List<Event> events = new ArrayList<>();
    for (Event event : dataset.events()) {
      switch (event.id().value()) {
        case "a" -> events.add(Edits.titled(event, "A, once more"));
        case "first-round" -> events.add(Edits.renamed(event, "round-1"));
        case "second" -> events.add(Edits.dated(event, "2007-07-25"));
        case "b" -> {
          events.add(event);
          events.add(Edits.titled(Edits.renamed(event, "fresh"), "Fresh"));
        }
        default -> {}
      }
    }
    return Edits.withEvents(dataset, events);
  }

  @Test
  void aSaveInAWatchedFolderIsNoOutsideChangeAndAChangeRightAfterItIsOne() throws Exception {
    BlockingQueue<FolderChanges> told = new LinkedBlockingQueue<>();
    try (ThreadTimer timer = new ThreadTimer("saved-folder-test");
        FolderWatch _ = FolderWatch.of(temp, List.of("events"), timer, told::add)) {
      assertEquals(Set.of(), refresh(told).outside());
      Written written =
          assertInstanceOf(
              Written.class,
              new DatasetWriter(new DiskTree(temp), reader::wrote).writeChanges(before, after));
      Set<String> awaited = new HashSet<>(written.names());
      assertEquals(6, awaited.size());
      Dataset now = before;
      while (!awaited.isEmpty()) {
        FolderChanges changes = next(told);
        awaited.removeAll(changes.names());
        Refreshed refreshed = reader.refresh(changes, name -> false, Progress.NONE);
        assertEquals(Set.of(), refreshed.outside());
        now = refreshed.result().dataset().orElseThrow();
      }
      assertEquals(Told.of(after), Told.of(now));

      Path second = temp.resolve("events/second.json");
      Files.writeString(second, Files.readString(second).replace("2007-07-25", "2007-07-26"));
      assertEquals(Set.of("events/second.json"), refresh(told).outside());
    }
  }

  private static FolderChanges next(BlockingQueue<FolderChanges> told) throws InterruptedException {
    FolderChanges next = told.poll(DEADLINE_SECONDS, TimeUnit.SECONDS);
    assertTrue(next != null, "nothing was told");
    return next;
  }

  private Refreshed refresh(BlockingQueue<FolderChanges> told) throws InterruptedException {
    return reader.refresh(next(told), name -> false, Progress.NONE);
  }

  private Set<String> outside(String... names) {
    FolderChanges changes = new FolderChanges(Set.of(names), names.length == 0);
    return reader.refresh(changes, name -> false, Progress.NONE).outside();
  }

  @Test
  void whatTheWriterReturnsIsHandedToTheReader() throws IOException {
    Written written =
        assertInstanceOf(
            Written.class, new DatasetWriter(new DiskTree(temp)).writeChanges(before, after));
    reader.wrote(written);
    assertEquals(Set.of(), outside());
    reader.wrote(written);
    Files.delete(temp.resolve("events/fresh.json"));
    Files.writeString(temp.resolve("events.jsonl"), LINES);
    assertEquals(Set.of("events/fresh.json", "events.jsonl"), outside());
  }

  @Test
  void aLookAfterEachStepOfASaveFindsNoOutsideChange() throws IOException {
    Set<String> found = new HashSet<>();
    FileTree looked = new Looked(new DiskTree(temp), name -> found.addAll(outside(name)));
    DatasetWriter writer = new DatasetWriter(looked, reader::wrote);
    assertInstanceOf(Written.class, writer.writeChanges(before, after));
    assertEquals(Set.of(), found);
    assertEquals(Set.of(), outside());
  }

  @Test
  void whatTheProgramWroteAndTookBackIsSomebodysWhenItComesAgain() throws IOException {
    DatasetWriter writer = new DatasetWriter(new DiskTree(temp), reader::wrote);
    Event event = before.event(new EventId("second")).orElseThrow();
    Dataset once = Edits.replacing(before, Edits.dated(event, "2007-07-25"));
    Path second = temp.resolve("events/second.json");
    writer.writeChanges(before, once);
    String text = Files.readString(second);
    writer.writeChanges(once, before);
    assertEquals(Set.of(), outside("events/second.json"));
    Files.writeString(second, text);
    assertEquals(Set.of("events/second.json"), outside("events/second.json"));
  }

  /// Files of which somebody is told when one has changed.
  private record Looked(FileTree files, Consumer<String> changed) implements FileTree {
    @Override
    public FileEntry entry(String name) throws IOException {
      return files.entry(name);
    }

    @Override
    public Listing list(String folder) throws IOException {
      return files.list(folder);
    }

    @Override
    public InputStream open(String name) throws IOException {
      return files.open(name);
    }

    @Override
    public void write(String name, Content content) throws IOException {
      files.write(name, content);
      changed.accept(name);
    }

    @Override
    public void move(String from, String to) throws IOException {
      files.move(from, to);
      changed.accept(to);
    }

    @Override
    public void delete(String name) throws IOException {
      files.delete(name);
      changed.accept(name);
    }

    @Override
    public String location(String name) {
      return files.location(name);
    }

    @Override
    public String title() {
      return files.title();
    }
  }
}
