package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.ProblemLines;
import org.demarche.io.DiskTree;
import org.demarche.io.Faults;
import org.demarche.io.SpecialFiles;
import org.demarche.messages.English;
import org.demarche.model.Problem;
import org.demarche.settings.Settings;
import org.demarche.settings.SettingsFile;
import org.demarche.store.curation.CurationCheck;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is no file in a file's place: a problem that names it, never a wait.
class SpecialFilesTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String MESSAGE =
      ":0:0: error: This is no ordinary file but a pipe, a socket, a device or something else that"
          + " the system makes up, and reading it might never end. Replace it by an ordinary %s.";

  @TempDir Path path;
  @TempDir Path other;
  private Folder folder = new Folder(Path.of(""));
  private @Nullable SpecialFiles made;
  private List<Path> specials = List.of();

  @BeforeEach
  void goodFolder() throws IOException {
    folder = Folder.good(path).withEvent("second", "2007-07-24", "talks", "iran");
    made = new SpecialFiles(other);
    specials = made.all();
  }

  @AfterEach
  void remove() throws IOException {
    if (made != null) {
      made.close();
    }
  }

  /// What `read` says with each special thing in the place of a name, one after another.
  private List<ReadResult> readWithEach(String name) throws IOException {
    List<ReadResult> results = new ArrayList<>();
    Path place = path.resolve(name);
    for (Path special : specials) {
      Files.deleteIfExists(place);
      Files.createSymbolicLink(place, special);
      results.add(assertTimeoutPreemptively(SOON, () -> folder.read(), special.toString()));
      Files.delete(place);
    }
    assertTrue(!results.isEmpty());
    return results;
  }

  private static List<String> texts(ReadResult result) {
    return ProblemLines.of(result.problems());
  }

  @Test
  void inThePlaceOfDatasetJson() throws IOException {
    for (ReadResult result : readWithEach("dataset.json")) {
      assertEquals(Optional.empty(), result.dataset());
      assertEquals(List.of("dataset.json" + MESSAGE.formatted("file")), texts(result));
    }
  }

  @Test
  void inThePlaceOfActorsJson() throws IOException {
    for (ReadResult result : readWithEach("actors.json")) {
      assertEquals(2, result.dataset().orElseThrow().events().size());
      assertTrue(
          texts(result).contains("actors.json" + MESSAGE.formatted("file")),
          result.problems().toString());
    }
  }

  @Test
  void inThePlaceOfEventsJsonl() throws IOException {
    for (ReadResult result : readWithEach("events.jsonl")) {
      assertEquals(2, result.dataset().orElseThrow().events().size());
      assertEquals(List.of("events.jsonl" + MESSAGE.formatted("file")), texts(result));
    }
  }

  @Test
  void inThePlaceOfAnEvent() throws IOException {
    for (ReadResult result : readWithEach("events/first-round.json")) {
      assertEquals(1, result.dataset().orElseThrow().events().size());
      assertEquals(List.of("events/first-round.json" + MESSAGE.formatted("file")), texts(result));
    }
  }

  @Test
  void inThePlaceOfTheEventsFolder() throws IOException {
    Files.move(path.resolve("events"), path.resolve("moved"));
    for (ReadResult result : readWithEach("events")) {
      assertEquals(0, result.dataset().orElseThrow().events().size());
      assertEquals(List.of("events" + MESSAGE.formatted("folder")), texts(result));
    }
  }

  @Test
  void inThePlaceOfTheDatasetsFolder() {
    for (Path special : specials) {
      ReadResult result = assertTimeoutPreemptively(SOON, () -> new DatasetReader().read(special));
      assertEquals(
          List.of(
              "dataset.json:0:0: error: There is no folder '%s'. Check the path."
                  .formatted(special)),
          texts(result));
    }
  }

  @Test
  void lyingThereItselfAndNotBehindALink() throws IOException {
    List<Path> moved = new ArrayList<>();
    for (Path special : specials) {
      Path place = path.resolve("events").resolve(special.getFileName() + ".json");
      moved.add(Files.move(special, place));
    }
    ReadResult result = assertTimeoutPreemptively(SOON, () -> folder.read());
    assertEquals(2, result.dataset().orElseThrow().events().size());
    assertEquals(specials.size(), result.problems().size());
    for (String text : texts(result)) {
      // What the link to the pipe leads to was moved away from under it.
      assertTrue(
          text.endsWith(MESSAGE.formatted("file"))
              || text.startsWith("events/to-pipe.json:0:0: error: The link leads nowhere"),
          text);
    }
    for (Path one : moved) {
      Files.delete(one);
    }
  }

  @Test
  void inThePlaceOfTheSettings() throws IOException {
    for (Path special : specials) {
      Path place = path.resolve("settings.json");
      Files.createSymbolicLink(place, special);
      SettingsFile settings = new SettingsFile(new DiskTree(path));
      SettingsFile.Loaded loaded = assertTimeoutPreemptively(SOON, settings::load);
      assertEquals(Settings.DEFAULTS, loaded.settings());
      assertTrue(English.WORDS.say(loaded.notice().orElseThrow()).contains(place.toString()));
      Settings dark = Settings.DEFAULTS.withLook(Settings.Look.DARK);
      settings.save(dark);
      assertEquals(new SettingsFile.Loaded(dark, Optional.empty()), settings.load());
      assertTrue(Files.isSymbolicLink(path.resolve("settings.json.bak")));
      Files.delete(place);
    }
  }

  @Test
  void warningsAreLookedUpInNoneOfThem() throws IOException {
    ReadResult result = folder.read();
    var smells = CurationCheck.of(result.dataset().orElseThrow());
    assertTrue(!smells.isEmpty());
    for (String name : List.of("events/first-round.json", "sources.json", "events.jsonl")) {
      Path place = path.resolve(name);
      for (Path special : specials) {
        Files.deleteIfExists(place);
        Files.createSymbolicLink(place, special);
        List<Problem> problems =
            assertTimeoutPreemptively(
                SOON, () -> new SmellPlaces(new DiskTree(path)).problems(smells));
        assertEquals(smells.size(), problems.size());
      }
    }
  }

  @Test
  void linesThatNeverEndAreReadUpToTheLimit() throws IOException {
    String line = "{\"id\": \"a\", \"title\": \"A\", \"when\": {\"edtf\": \"2007\"}}\n";
    Path place = path.resolve("events.jsonl");
    for (String text : List.of("", line)) {
      Files.writeString(place, text);
      ReadResult result =
          assertTimeoutPreemptively(SOON, () -> folder.read(new Faults().endless("events.jsonl")));
      assertTrue(
          texts(result).stream()
              .anyMatch(
                  problem ->
                      problem.startsWith(
                          "events.jsonl:0:0: error: The file goes on beyond the size that the"
                              + " system tells, and is read only up to 33,554,432 bytes.")),
          result.problems().toString());
    }
  }

  @Test
  void linesThatEndWhereTheSizeSaysAreNoProblem() {
    String line =
        """
        {"id": "a", "title": "%s", "when": {"edtf": "2007", "derivation": "stated"}, \
        "kind": "talks", "participants": [{"actor": "iran"}], \
        "citations": [{"source": "gazette", "stance": "mentions"}]}
        """
            .formatted("t".repeat(9 << 20));
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      lines.append(line.replace("\"id\": \"a\"", "\"id\": \"a" + i + "\""));
    }
    folder.with("events.jsonl", lines.toString());
    ReadResult result = folder.read();
    assertEquals(
        List.of("long-text"), result.problems().stream().map(Problem::code).distinct().toList());
    assertEquals(7, result.dataset().orElseThrow().events().size());
  }
}
