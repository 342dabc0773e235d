package org.demarche.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.demarche.Property;
import org.demarche.io.FileEntry.Kind;
import org.demarche.messages.English;
import org.demarche.words.ExplainedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipTreeTest {
  @TempDir Path folder;

  /// A zip file with entries of these names, each holding its own name.
  private Path zip(String... names) throws IOException {
    Path file = folder.resolve("data.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(UTF_8));
      }
    }
    return file;
  }

  private static String read(FileTree tree, String name) throws IOException {
    try (InputStream in = tree.open(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static List<String> names(FileTree tree, String name) throws IOException {
    return tree.list(name).entries().stream().map(FileEntry::name).toList();
  }

  @Test
  void filesAndFoldersAreThoseOfTheEntries() throws IOException {
    Path file = zip("b.json", "events/y.json", "events/x.json", "a.json", "deep/er/z", "empty/");
    try (ZipTree tree = ZipTree.open(file)) {
      assertEquals(List.of("a.json", "b.json", "deep", "empty", "events"), names(tree, ""));
      assertEquals(List.of("events/x.json", "events/y.json"), names(tree, "events"));
      assertEquals(List.of("deep/er"), names(tree, "deep"));
      assertEquals(List.of(), names(tree, "empty"));
      assertEquals("events/x.json", read(tree, "events/x.json"));
      assertEquals(13, tree.entry("events/x.json").size());
      assertEquals(Kind.FOLDER, tree.entry("").kind());
      assertEquals(Kind.FOLDER, tree.entry("deep/er").kind());
      assertEquals(FileEntry.absent("events/z.json"), tree.entry("events/z.json"));
      assertEquals(file + "!/a.json", tree.location("a.json"));
      assertEquals(file.toString(), tree.location(""));
      assertEquals("data", tree.title());
    }
  }

  @Test
  void whatIsNoFileOrFolderIsRefused() throws IOException {
    try (ZipTree tree = ZipTree.open(zip("a.json", "events/x.json"))) {
      assertThrows(NoSuchFileException.class, () -> tree.open("none"));
      assertThrows(IOException.class, () -> tree.open("events"));
      assertThrows(NoSuchFileException.class, () -> tree.list("none"));
      assertThrows(NotDirectoryException.class, () -> tree.list("a.json"));
      assertThrows(IOException.class, () -> tree.entry("../a.json"));
      assertThrows(IOException.class, () -> tree.open("/a.json"));
    }
  }

  @Test
  void itCanOnlyBeRead() throws IOException {
    Path file = zip("a.json");
    byte[] before = Files.readAllBytes(file);
    try (ZipTree tree = ZipTree.open(file)) {
      assertThrows(IOException.class, () -> tree.write("a.json", new byte[1]));
      assertThrows(IOException.class, () -> tree.move("a.json", "b.json"));
      assertThrows(IOException.class, () -> tree.delete("a.json"));
    }
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void afterClosingNothingIsReadAndThatIsNoBug() throws IOException {
    ZipTree tree = ZipTree.open(zip("a.json"));
    tree.close();
    assertThrows(IOException.class, () -> tree.open("a.json"));
  }

  @Test
  void whatIsNoZipFileIsNotOpenedAndNotWaitedFor() throws IOException {
    Path text = Files.writeString(folder.resolve("text.zip"), "text");
    Path empty = Files.createFile(folder.resolve("empty.zip"));
    assertThrows(IOException.class, () -> ZipTree.open(text));
    assertThrows(IOException.class, () -> ZipTree.open(empty));
    assertThrows(IOException.class, () -> ZipTree.open(folder));
    assertThrows(NoSuchFileException.class, () -> ZipTree.open(folder.resolve("none.zip")));
    try (SpecialFiles specials = new SpecialFiles(folder)) {
      for (Path special : specials.all()) {
        assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> assertThrows(IOException.class, () -> ZipTree.open(special)));
      }
    }
  }

  @Test
  void namesThatLeadOutOrMeanTwoThingsAreRefused() throws IOException {
    for (String[] names :
        new String[][] {
          {"../a.json"},
          {"/a.json"},
          {"x/../../a.json"},
          {"x\\a.json"},
          {"x//a.json"},
          {"./a.json"},
          {"a", "a/b"},
          {"a/b", "a"},
          {"x".repeat(1_001)},
          {"x/".repeat(30) + "y"}
        }) {
      Path file = zip(names);
      assertThrows(IOException.class, () -> ZipTree.open(file), names[0]);
    }
  }

  /// The zip file with its bytes changed.
  private static Path changed(Path file, UnaryOperator<byte[]> change) throws IOException {
    return Files.write(file, change.apply(Files.readAllBytes(file)));
  }

  @Test
  void twoEntriesOfOneNameAreRefused() throws IOException {
    Path file =
        changed(
            zip("a.json", "b.json"),
            bytes -> {
              for (int i = 0; i < bytes.length - 6; i++) {
                if (new String(bytes, i, 6, UTF_8).equals("b.json")) {
                  bytes[i] = 'a';
                }
              }
              return bytes;
            });
    assertThrows(IOException.class, () -> ZipTree.open(file));
  }

  private Path zeros(int size) throws IOException {
    Path file = folder.resolve("zeros.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("events.jsonl"));
      zip.write(new byte[size]);
    }
    return file;
  }

  @Test
  void aBombIsRefused() throws IOException {
    Path tight = zeros(20 << 20);
    ExplainedException refused = assertThrows(ExplainedException.class, () -> ZipTree.open(tight));
    assertEquals(
        "the zip file would unpack to too much, or is made to: events.jsonl, 20,971,520 bytes",
        English.WORDS.say(refused.message()));
    ZipTree.open(zeros(1 << 20)).close();
  }

  @Test
  void eachLimitHolds() throws IOException {
    Path file = zip("a", "b", "c/d");
    ZipTree.open(file, new ZipLimits(5, 3, 1, 5, 200, 100)).close();
    for (ZipLimits limits :
        List.of(
            new ZipLimits(4, 3, 1, 5, 200, 100),
            new ZipLimits(5, 2, 1, 5, 200, 100),
            new ZipLimits(5, 3, 0, 5, 200, 100),
            new ZipLimits(5, 3, 1, 4, 200, 100))) {
      assertThrows(IOException.class, () -> ZipTree.open(file, limits), limits.toString());
    }
    Path zeros = zeros(50_000);
    assertThrows(
        IOException.class, () -> ZipTree.open(zeros, new ZipLimits(9, 99, 9, 99_999, 9, 99)));
  }

  @Test
  void anEntryIsAsLongAsTheDirectorySaysAndUndamaged() {
    Property.forAll(
        1989,
        300,
        random -> {
          try {
            Path file = stored(random);
            byte[] good = Files.readAllBytes(file);
            int at = random.nextInt(good.length);
            good[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, good);
            String content = readOrFail(file);
            assertTrue(content.equals("failed") || content.equals("x".repeat(500)), content);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }

  private Path stored(Random random) throws IOException {
    Path file = folder.resolve("stored.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(random.nextBoolean() ? 0 : 9);
      zip.putNextEntry(new ZipEntry("a"));
      zip.write("x".repeat(500).getBytes(UTF_8));
    }
    return file;
  }

  /// What the only file holds; a name that was damaged is as good as another.
  private static String readOrFail(Path file) {
    try (ZipTree tree = ZipTree.open(file)) {
      List<FileEntry> entries = tree.list("").entries();
      return entries.isEmpty() || entries.getFirst().kind() != Kind.FILE
          ? "failed"
          : read(tree, entries.getFirst().name());
    } catch (IOException e) {
      return "failed";
    }
  }
}
