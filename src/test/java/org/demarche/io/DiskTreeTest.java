package org.demarche.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.io.Faults.Operation;
import org.demarche.io.FileEntry.Kind;
import org.demarche.messages.English;
import org.demarche.words.ExplainedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTreeTest {
  @TempDir Path folder;
  private FileTree tree = new DiskTree(Path.of(""));

  @BeforeEach
  void aFewFiles() throws IOException {
    tree = new DiskTree(folder);
    Files.createDirectories(folder.resolve("events"));
    Files.writeString(folder.resolve("a.json"), "abc");
    Files.writeString(folder.resolve("events/x.json"), "x");
  }

  private Kind kind(String name) throws IOException {
    return tree.entry(name).kind();
  }

  private String read(String name) throws IOException {
    try (InputStream in = tree.open(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @Test
  void anEntrySaysWhatStandsThere() throws IOException {
    Files.createSymbolicLink(folder.resolve("round"), folder.resolve("round"));
    Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone"));
    Files.createSymbolicLink(folder.resolve("to-file"), folder.resolve("a.json"));
    Files.createSymbolicLink(folder.resolve("to-folder"), folder.resolve("events"));
    assertEquals(Kind.FOLDER, kind(""));
    assertEquals(Kind.FILE, kind("a.json"));
    assertEquals(Kind.FILE, kind("events/x.json"));
    assertEquals(Kind.FOLDER, kind("events"));
    assertEquals(Kind.FILE, kind("to-file"));
    assertEquals(Kind.FILE, kind("to-folder/x.json"));
    assertEquals(Kind.DANGLING_LINK, kind("round"));
    assertEquals(Kind.DANGLING_LINK, kind("nowhere"));
    assertEquals(FileEntry.absent("b.json"), tree.entry("b.json"));
    assertEquals(FileEntry.absent("no/x.json"), tree.entry("no/x.json"));
    assertEquals(FileEntry.absent("a.json/x/y"), tree.entry("a.json/x/y"));
    assertEquals(3, tree.entry("a.json").size());
    assertEquals("x.json", tree.entry("events/x.json").lastName());
  }

  @Test
  void whatIsNoFileHasItsOwnKindAndIsNotOpened() throws IOException {
    try (SpecialFiles specials = new SpecialFiles(folder.resolve("events"))) {
      for (Path special : specials.all()) {
        String name = "events/" + special.getFileName();
        assertEquals(Kind.SPECIAL, kind(name), name);
        ExplainedException refused = assertThrows(ExplainedException.class, () -> tree.open(name));
        assertEquals(special + ": it is no file to read", English.WORDS.say(refused.message()));
        assertThrows(NotDirectoryException.class, () -> tree.list(name));
      }
    }
    assertThrows(IOException.class, () -> tree.open("events"));
    assertThrows(NoSuchFileException.class, () -> tree.open("b.json"));
  }

  @Test
  void theStampTellsWhetherAFileChanged() throws IOException {
    FileEntry.Stamp stamp = tree.entry("a.json").stamp();
    assertEquals(stamp, tree.entry("a.json").stamp());
    Path file = folder.resolve("a.json");
    Files.writeString(file, "abcd");
    Files.setLastModifiedTime(file, FileTime.from(stamp.modified()));
    assertNotEquals(stamp, tree.entry("a.json").stamp());
    Files.writeString(file, "xyz");
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    assertNotEquals(stamp, tree.entry("a.json").stamp());
    tree.write("a.json", "xyz".getBytes(UTF_8));
    Files.setLastModifiedTime(file, FileTime.from(stamp.modified()));
    assertNotEquals(stamp, tree.entry("a.json").stamp());
  }

  @Test
  void aListingIsSortedAndHasTheEntries() throws IOException {
    Files.writeString(folder.resolve("events/b.json"), "bb");
    Files.createDirectory(folder.resolve("events/Z"));
    Files.createSymbolicLink(folder.resolve("events/link"), folder.resolve("gone"));
    Listing listing = tree.list("events");
    assertEquals(Optional.empty(), listing.failure());
    assertEquals(
        List.of("events/Z", "events/b.json", "events/link", "events/x.json"),
        listing.entries().stream().map(FileEntry::name).toList());
    for (FileEntry entry : listing.entries()) {
      assertEquals(tree.entry(entry.name()), entry);
    }
    assertEquals(
        List.of("a.json", "events"),
        tree.list("").entries().stream().map(FileEntry::name).toList());
    assertThrows(NoSuchFileException.class, () -> tree.list("none"));
    assertThrows(NotDirectoryException.class, () -> tree.list("a.json"));
  }

  @Test
  void aListingThatBreaksOffSaysSo() throws IOException {
    Files.writeString(folder.resolve("events/y.json"), "y");
    Listing half =
        FaultyTree.onDisk(folder, new Faults().cut(Operation.LIST, "events", 1)).list("events");
    assertEquals(1, half.entries().size());
    assertEquals("the walk broke off", half.failure().orElseThrow().getMessage());
  }

  @Test
  void anEntryThatCannotBeLookedAtHidesNoOther() throws IOException {
    Files.writeString(folder.resolve("events/y.json"), "y");
    Faults faults = new Faults().fail(Operation.LOOK, "events/x.json", new IOException("broken"));
    Listing listing = FaultyTree.onDisk(folder, faults).list("events");
    assertEquals(
        new Listing(
            List.of(
                new FileEntry("events/x.json", Kind.UNKNOWN, FileEntry.Stamp.NONE),
                tree.entry("events/y.json")),
            Optional.empty()),
        listing);
  }

  @Test
  void namesThatLeadOutOfTheFolderAreRefused() throws IOException {
    FileTree inner = new DiskTree(folder.resolve("events"));
    List<String> names =
        List.of(
            "../a.json", "..", ".", "x/../../a.json", "/etc/passwd", "x//y", "x/", "..\\a.json");
    for (String name : names) {
      assertThrows(IOException.class, () -> inner.entry(name), name);
      assertThrows(IOException.class, () -> inner.list(name), name);
      assertThrows(IOException.class, () -> inner.open(name), name);
      assertThrows(IOException.class, () -> inner.write(name, new byte[1]), name);
      assertThrows(IOException.class, () -> inner.delete(name), name);
      assertThrows(IOException.class, () -> inner.move(name, "z"), name);
      assertThrows(IOException.class, () -> inner.move("x.json", name), name);
    }
    assertThrows(IOException.class, () -> inner.entry("a\0b"));
    assertThrows(IOException.class, () -> inner.write("", new byte[1]));
    assertEquals("abc", read("a.json"));
    assertEquals("x", read("events/x.json"));
  }

  @Test
  void writingMakesTheFoldersAndForcesThem() throws IOException {
    Faults faults = new Faults();
    FaultyTree.onDisk(folder, faults).write("new/deep/f.json", "f".getBytes(UTF_8));
    assertEquals("f", read("new/deep/f.json"));
    assertEquals(
        List.of(
            "MAKE_FOLDER new",
            "FORCE_FOLDER ",
            "MAKE_FOLDER new/deep",
            "FORCE_FOLDER new",
            "CREATE new/deep/f.json"),
        faults.steps().stream()
            .filter(step -> step.operation() != Operation.LOOK)
            .map(Object::toString)
            .limit(5)
            .toList());
  }

  @Test
  void aCrashInAnyStepOfMovingLeavesTheFileUnderOneOfItsNames() throws IOException {
    Faults whole = new Faults();
    FaultyTree.onDisk(folder, whole).move("a.json", "events/x.json");
    assertEquals("abc", read("events/x.json"));
    assertEquals(Kind.ABSENT, kind("a.json"));
    for (int step = 0; step < whole.steps().size(); step++) {
      Files.writeString(folder.resolve("a.json"), "abc");
      Files.writeString(folder.resolve("events/x.json"), "x");
      FileTree crashing = FaultyTree.onDisk(folder, new Faults().crashAt(step));
      TreeMap<String, String> found = new TreeMap<>();
      try {
        crashing.move("a.json", "events/x.json");
      } catch (IOException e) {
        found.put("a.json", read("a.json"));
      }
      found.put("events/x.json", read("events/x.json"));
      assertTrue(
          found.toString().equals("{a.json=abc, events/x.json=x}")
              || found.toString().equals("{events/x.json=abc}"),
          step + ": " + found);
    }
  }

  @Test
  void deletingIsForGoodAndWhatIsNotThereIsNoFailure() throws IOException {
    Faults faults = new Faults();
    FileTree watched = FaultyTree.onDisk(folder, faults);
    watched.delete("events/x.json");
    watched.delete("events/x.json");
    watched.delete("events");
    assertEquals(Kind.ABSENT, kind("events"));
    assertEquals("DELETE events/x.json", faults.steps().get(0).toString());
    assertEquals("FORCE_FOLDER events", faults.steps().get(1).toString());
    assertEquals("FORCE_FOLDER ", faults.steps().getLast().toString());
  }

  @Test
  void anyTreeCanBeMadeToFail() throws IOException {
    Faults faults =
        new Faults()
            .fail(Operation.OPEN, "a.json", new IOException("shut"))
            .fail(Operation.LOOK, "b.json", new IOException("dark"))
            .fail(Operation.RENAME, "c.json", new IOException("stuck"))
            .fail(Operation.DELETE, "a.json", new IOException("kept"))
            .cut(Operation.READ, "events/x.json", 0)
            .cut(Operation.WRITE, "a.json", 2)
            .cut(Operation.LIST, "", 1);
    FileTree faulty = new FaultyTree(tree, faults);
    assertThrows(IOException.class, () -> faulty.open("a.json"));
    assertThrows(IOException.class, () -> faulty.entry("b.json"));
    assertThrows(IOException.class, () -> faulty.move("a.json", "c.json"));
    assertThrows(IOException.class, () -> faulty.delete("a.json"));
    assertThrows(IOException.class, () -> faulty.write("a.json", "wxyz".getBytes(UTF_8)));
    assertEquals("abc", read("a.json"));
    try (InputStream in = faulty.open("events/x.json")) {
      assertEquals(-1, in.read());
    }
    assertEquals(1, faulty.list("").entries().size());
    assertEquals(tree.location("a.json"), faulty.location("a.json"));
  }

  @Test
  void aHangingStepGoesOnWhenItIsReleased() throws Exception {
    Faults faults = new Faults();
    Faults.Hang hang = faults.hang(Operation.FORCE, "a.json");
    FileTree hanging = FaultyTree.onDisk(folder, faults);
    Thread writer =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    hanging.write("a.json", "new".getBytes(UTF_8));
                  } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                });
    hang.awaitReached();
    assertEquals("abc", read("a.json"));
    hang.release();
    writer.join();
    assertEquals("new", read("a.json"));
  }

  @Test
  void aRootThatIsNotThereIsMadeByWriting() throws IOException {
    FileTree other = new DiskTree(folder.resolve("other/data"));
    assertEquals(Kind.ABSENT, other.entry("").kind());
    other.write("d.json", "d".getBytes(UTF_8));
    assertEquals("d", Files.readString(folder.resolve("other/data/d.json")));
    assertEquals("data", other.title());
    assertEquals(folder.resolve("other/data/d.json").toString(), other.location("d.json"));
    assertEquals("data/d.json", new DiskTree(Path.of("data")).location("d.json"));
    assertEquals("d.json", new DiskTree(Path.of("")).location("d.json"));
  }
}
