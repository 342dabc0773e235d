package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
  private static final List<String> FILES =
      List.of("actors.json", "dataset.json", "events.jsonl", "places.json", "sources.json");

  private final Terminal terminal = new Terminal();
  @TempDir Path path;

  private int generate(Path folder, String events, String seed) {
    return terminal.run("generate", "--events", events, "--seed", seed, "--out", folder.toString());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
    }
  }

  @Test
  void theSameNumberAndSeedGiveTheSameBytes() throws IOException {
    Path one = path.resolve("one");
    Path other = path.resolve("new/other");
    assertEquals(0, generate(one, "300", "5"), terminal.err());
    assertEquals("300 events in %s.\n".formatted(one), terminal.err());
    assertEquals("", terminal.out());
    assertEquals(0, generate(other, "300", "5"));
    assertEquals(FILES, names(one));
    assertEquals(FILES, names(other));
    for (String name : FILES) {
      assertArrayEquals(
          Files.readAllBytes(one.resolve(name)), Files.readAllBytes(other.resolve(name)), name);
    }
    try (Stream<String> lines = Files.lines(one.resolve("events.jsonl"))) {
      assertEquals(300, lines.count());
    }
  }

  @Test
  void aFlatSetChecksClean() {
    for (String seed : List.of("1", "2")) {
      assertEquals(
          0,
          terminal.run(
              "generate",
              "--shape",
              "flat",
              "--seed",
              seed,
              "--events",
              "1900",
              "--out",
              path.toString()),
          terminal.err());
      assertEquals(0, terminal.run("check", path.toString()), terminal.out() + terminal.err());
      assertEquals("", terminal.out());
      assertTrue(terminal.err().contains("0 errors, 0 warnings; 1,900 events"), terminal.err());
    }
  }

  @Test
  void aShapeThatThereIsNotIsRefused() {
    assertEquals(
        2, terminal.run("generate", "--shape", "round", "--events", "4", "--out", path.toString()));
    assertTrue(terminal.err().contains("tree, flat"), terminal.err());
  }

  @Test
  void whatItMadeBeforeIsReplaced() throws IOException {
    assertEquals(0, generate(path, "200", "5"));
    assertEquals(0, generate(path, "10", "6"));
    assertEquals(FILES, names(path));
    try (Stream<String> lines = Files.lines(path.resolve("events.jsonl"))) {
      assertEquals(10, lines.count());
    }
  }

  @Test
  void aFolderWithAnythingElseIsLeftAlone() throws IOException {
    Path notes = Files.writeString(path.resolve("notes.txt"), "mine");
    assertEquals(2, generate(path, "10", "1"));
    assertEquals(
        "demarche: '%s' holds something that this command did not make; give a new or empty"
                .formatted(path)
            + " folder.\n",
        terminal.err());
    assertEquals(List.of("notes.txt"), names(path));
    Files.delete(notes);

    Files.writeString(path.resolve("dataset.json"), "{\"formatVersion\": 1, \"title\": \"Mine\"}");
    assertEquals(2, generate(path, "10", "1"));
    assertEquals(List.of("dataset.json"), names(path));
  }

  @Test
  void progressGoesToStandardErrorForLargeSets() {
    assertEquals(0, generate(path.resolve("large"), "100000", "1"));
    List<String> lines = terminal.err().lines().toList();
    assertEquals(11, lines.size());
    assertEquals("10,000 of 100,000 events written", lines.getFirst());
    assertEquals("100,000 of 100,000 events written", lines.get(9));
    assertEquals("", terminal.out());
  }

  @Test
  void aNumberOutOfRangeIsRefused() {
    assertEquals(2, generate(path, "0", "1"));
    assertEquals("demarche: --events 0 is not from 1 to 5000000.\n", terminal.err());
  }
}
