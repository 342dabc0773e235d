package org.demarche.store;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.demarche.Property;
import org.demarche.io.Faults;
import org.demarche.io.Faults.Operation;
import org.demarche.model.Problem;
import org.demarche.store.record.FileIntake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are no good as files: each becomes a problem, and the others are read.
class HostileFilesTest {
  private static final String EVENT = "events/first-round.json";

  @TempDir Path path;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void goodFolder() {
    folder = Folder.good(path).withEvent("second", "2007-07-24", "talks", "iran");
  }

  /// The only problem, after checking that the other event is still read.
  private String onlyProblem() {
    ReadResult result = folder.read();
    assertEquals(1, result.dataset().orElseThrow().events().size());
    assertEquals(1, result.problems().size(), result.problems().toString());
    return result.problems().getFirst().toString();
  }

  @Test
  void aPathWithNothingIsNoDataset() {
    ReadResult result = new DatasetReader().read(path.resolve("none"));
    assertEquals(Optional.empty(), result.dataset());
    assertEquals(
        "There is no folder '%s'. Check the path.".formatted(path.resolve("none")),
        result.problems().getFirst().message());
  }

  @Test
  void aFileIsNoDataset() {
    Path file = path.resolve("actors.json");
    ReadResult result = new DatasetReader().read(file);
    assertEquals(Optional.empty(), result.dataset());
    assertEquals(
        "'%s' is a file. Give the folder that holds dataset.json.".formatted(file),
        result.problems().getFirst().message());
  }

  @Test
  void aFolderWithoutDatasetJsonIsNoDataset() throws IOException {
    Files.delete(path.resolve("dataset.json"));
    ReadResult result = folder.read();
    assertEquals(Optional.empty(), result.dataset());
    assertEquals(
        List.of(
            "dataset.json:0:0: error: There is no dataset.json in this folder. Give the folder of a"
                + " dataset, or add the file."),
        folder.problems());
  }

  @Test
  void aNewerFormatIsRefusedInOneSentence() {
    folder.with("dataset.json", "{\"formatVersion\": 2, \"somethingNew\": []}");
    assertEquals(Optional.empty(), folder.read().dataset());
    assertEquals(
        List.of(
            "dataset.json:1:19: error: This dataset is in format version 2, and this program reads"
                + " up to version 1: open it with a newer program."),
        folder.problems());
  }

  @Test
  void datasetJsonThatBreaksOffStillOpensTheRecords() {
    folder.with("dataset.json", "{\"formatVersion\": 1, \"title\": \"Talks\",");
    ReadResult result = folder.read();
    assertEquals("Talks", result.dataset().orElseThrow().description().title());
    assertEquals(2, result.dataset().orElseThrow().events().size());
    assertEquals("bad-json", result.problems().getFirst().code());
  }

  @Test
  void emptyFilesAndBlankOnesAreNoJson() {
    folder.with(EVENT, "");
    assertEquals(
        EVENT
            + ":1:1: error: This is not JSON: there is nothing in it. Mend it here; what follows in"
            + " the file is not read.",
        onlyProblem());
    folder.with(EVENT, " \n\n ");
    assertTrue(onlyProblem().startsWith(EVENT + ":3:2: error: This is not JSON"), onlyProblem());
  }

  @Test
  void aMissingCommaIsNamedWhereTheNextNameStands() {
    folder.with(EVENT, Folder.FIRST_ROUND.replace("\"kind\": \"talks\",", "\"kind\": \"talks\""));
    String problem = onlyProblem();
    assertTrue(problem.startsWith(EVENT + ":6:3: error: This is not JSON: unexpected"), problem);
  }

  @Test
  void whatFollowsTheRecordIsNamed() {
    folder.with(EVENT, Folder.FIRST_ROUND + "{}");
    assertEquals(
        EVENT
            + ":15:1: error: This is not JSON: there is more after the end of the JSON value. Mend"
            + " it here; what follows in the file is not read.",
        onlyProblem());
  }

  @Test
  void ofAListThatBreaksOffTheCompleteRecordsAreKept() {
    folder.with("actors.json", Folder.ACTORS.replace("{\"id\": \"crocker\",", "{\"id\": crocker,"));
    ReadResult result = folder.read();
    assertEquals(2, result.dataset().orElseThrow().actors().size());
    List<String> problems = folder.problems();
    assertEquals(
        "actors.json:0:0: error: References to actors that lead nowhere because this file was not"
            + " read to its end: 1. Mend the file first.",
        problems.getFirst());
    assertTrue(problems.getLast().startsWith("actors.json:5:12: error: This is not JSON"));
    assertEquals(2, problems.size(), problems.toString());
  }

  @Test
  void aListOfTheWrongShapeIsNamed() {
    folder.with("actors.json", "[]");
    folder.with("places.json", "{\"place\": []}");
    folder.with("sources.json", "{}");
    List<Problem> problems = folder.read().problems();
    assertEquals(
        List.of("wrong-type", "missing-field", "wrong-type"),
        problems.stream().filter(problem -> problem.line() == 1).map(Problem::code).toList());
  }

  @Test
  void badUtf8IsNamedAtItsByte() {
    byte[] bytes = Folder.FIRST_ROUND.getBytes(UTF_8);
    int at = Folder.FIRST_ROUND.indexOf("round\",\n  \"when");
    bytes[at] = (byte) 0xE9;
    folder.with(EVENT, bytes);
    assertEquals(
        EVENT
            + ":3:19: error: The text is not UTF-8 from here on. Byte E9 is none; save the file as"
            + " UTF-8.",
        onlyProblem());
  }

  @Test
  void utf16IsRecognised() {
    folder.with(EVENT, Folder.FIRST_ROUND.getBytes(UTF_16));
    assertEquals(
        EVENT
            + ":1:1: error: The text is not UTF-8 from here on. It seems to be UTF-16; save the"
            + " file as UTF-8.",
        onlyProblem());
  }

  @Test
  void aByteOrderMarkDoesNotShiftTheColumns() {
    folder.with(EVENT, "\uFEFF{\"id\": 7}");
    ReadResult result = folder.read();
    assertTrue(
        result.problems().stream()
            .anyMatch(problem -> problem.line() == 1 && problem.column() == 8),
        result.problems().toString());
  }

  @Test
  void columnsCountCharactersAndLinesEndInAnyWay() {
    folder.with(
        EVENT,
        Folder.FIRST_ROUND
            .replace("First round", "گفتگو 🕊")
            .replace("\n", "\r\n")
            .replace("\"kind\": \"talks\"", "\"note\": \"é\", \"kind\": \"tlks\""));
    assertEquals(
        EVENT + ":5:24: error: There is no kind 'tlks' in the vocabulary. Did you mean 'talks'?",
        folder.problems().getFirst());
  }

  @Test
  void tenThousandLevelsAreRefusedWhereTheyGetTooDeep() {
    for (String bracket : List.of("[", "{\"a\":")) {
      folder.with(EVENT, "{\"x\": " + bracket.repeat(10_000));
      String problem = onlyProblem();
      assertTrue(problem.contains("it nests more than 100 levels deep"), problem);
    }
    folder.with(EVENT, Folder.FIRST_ROUND);
    folder.with("actors.json", "{\"actors\": " + "[".repeat(10_000));
    assertEquals("bad-json", folder.read().problems().getLast().code());
  }

  @Test
  void sixtyFourMegabytesAreRefusedInOneSentence() {
    byte[] bytes = new byte[64 << 20];
    Arrays.fill(bytes, (byte) ' ');
    folder.with(EVENT, bytes);
    assertEquals(
        EVENT
            + ":0:0: error: The file is larger than 32 MB, the most that one file may have. Split"
            + " or shorten it.",
        onlyProblem());
  }

  @Test
  void aFileJustBelowTheLimitIsRead() {
    String note = "x".repeat(FileIntake.MOST_BYTES - Folder.FIRST_ROUND.length() - 100);
    folder.with(
        EVENT, Folder.FIRST_ROUND.replace("\"kind\"", "\"note\": \"" + note + "\", \"kind\""));
    assertEquals(List.of(), folder.problems());
    assertEquals(2, folder.read().dataset().orElseThrow().events().size());
  }

  @Test
  void tooManyValuesInOneFileAreRefused() {
    folder.with(EVENT, "{\"x\": [" + "0,".repeat(8_000_001) + "0]}");
    String problem = onlyProblem();
    assertTrue(problem.contains("it holds more than 8,000,000 values and names"), problem);
  }

  @Test
  void binaryJunkIsAProblemWhateverItIs() {
    Property.forAll(
        1979,
        500,
        random -> {
          byte[] junk = new byte[random.nextInt(300)];
          random.nextBytes(junk);
          folder.with(EVENT, junk);
          assertTrue(onlyProblem().startsWith(EVENT));
        });
  }

  @Test
  void brokenRecordsNeverThrow() {
    Property.forAll(
        1980,
        2_000,
        random -> {
          folder.with(EVENT, broken(Folder.FIRST_ROUND, random));
          folder.with("sources.json", broken(Folder.SOURCES, random));
          assertTrue(folder.read().dataset().isPresent());
        });
  }

  /// The text with a few pieces removed, doubled or put elsewhere.
  private static String broken(String text, Random random) {
    StringBuilder broken = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int from = random.nextInt(broken.length());
      int to = Math.min(broken.length(), from + 1 + random.nextInt(12));
      String piece = broken.substring(from, to);
      switch (random.nextInt(3)) {
        case 0 -> broken.delete(from, to);
        case 1 -> broken.insert(from, piece);
        default -> broken.insert(random.nextInt(broken.length()), piece);
      }
      if (broken.isEmpty()) {
        broken.append(' ');
      }
    }
    return broken.toString();
  }

  @Test
  void aFolderInAFilesPlaceIsNamed() throws IOException {
    Files.delete(path.resolve(EVENT));
    Files.createDirectory(path.resolve(EVENT));
    assertEquals(
        EVENT + ":0:0: error: This is a folder; a file is expected under this name.",
        onlyProblem());
  }

  @Test
  void linksThatLeadRoundOrNowhereAreNamed() throws IOException {
    Files.delete(path.resolve(EVENT));
    Files.createSymbolicLink(path.resolve(EVENT), path.resolve(EVENT));
    String message =
        EVENT
            + ":0:0: error: The link leads nowhere, or round in a circle. Replace it by the file"
            + " itself.";
    assertEquals(message, onlyProblem());
    Files.delete(path.resolve(EVENT));
    Files.createSymbolicLink(path.resolve(EVENT), path.resolve("gone"));
    assertEquals(message, onlyProblem());
  }

  @Test
  void eventsThatAreALinkInACircleAreNamed() throws IOException {
    Path other = path.resolve("other");
    new Folder(other).with("dataset.json", Folder.DATASET);
    Files.createSymbolicLink(other.resolve("events"), other.resolve("events"));
    List<Problem> problems = new Folder(other).read().problems();
    assertEquals(1, problems.size());
    assertEquals("unreadable", problems.getFirst().code());
    assertEquals("events", problems.getFirst().file());
  }

  @Test
  void aFolderThatLinksToItselfIsReadOnce() throws IOException {
    Files.createSymbolicLink(path.resolve("events").resolve("again"), path);
    ReadResult result = folder.read();
    assertEquals(2, result.dataset().orElseThrow().events().size());
    assertEquals(List.of("stray-file"), result.problems().stream().map(Problem::code).toList());
  }

  @Test
  void hiddenFilesAndBackupsAreNotRead() {
    folder.with("events/.hidden.json", "x").with("events/first-round.json~", "x");
    assertEquals(List.of(), folder.problems());
  }

  private ReadResult readDenied(Operation operation, String name) {
    Faults faults = new Faults().fail(operation, name, new AccessDeniedException(name));
    return folder.read(faults);
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsRead() {
    String denied =
        "error: It cannot be read: access is denied. Give yourself the right to read it.";
    for (Operation operation : List.of(Operation.LOOK, Operation.OPEN, Operation.READ)) {
      ReadResult result = readDenied(operation, EVENT);
      assertEquals(1, result.dataset().orElseThrow().events().size());
      assertEquals(EVENT + ":0:0: " + denied, result.problems().getFirst().toString());

      result = readDenied(operation, "dataset.json");
      assertEquals(Optional.empty(), result.dataset());
      assertEquals("dataset.json:0:0: " + denied, result.problems().getFirst().toString());

      result = readDenied(operation, "places.json");
      assertEquals(2, result.dataset().orElseThrow().events().size());
      assertEquals(
          List.of("places.json:0:0: " + denied),
          result.problems().stream()
              .map(Problem::toString)
              .filter(problem -> !problem.contains("lead nowhere because this file was not read"))
              .toList());
    }

    for (Operation operation : List.of(Operation.LOOK, Operation.LIST)) {
      ReadResult result = readDenied(operation, "events");
      assertEquals(0, result.dataset().orElseThrow().events().size());
      assertEquals("events:0:0: " + denied, result.problems().getFirst().toString());
    }
  }

  @Test
  void ofAFolderThatIsListedInPartThatPartIsRead() {
    ReadResult result = folder.read(new Faults().cut(Operation.LIST, "events", 1));
    assertEquals(1, result.dataset().orElseThrow().events().size());
    assertEquals(
        List.of(
            "events:0:0: error: Only a part of this folder is read. It cannot be read: the walk"
                + " broke off."),
        result.problems().stream().map(Object::toString).toList());
  }

  @Test
  void aFileInTheFoldersPlaceIsNamed() throws IOException {
    Path other = path.resolve("other");
    new Folder(other).with("dataset.json", Folder.DATASET).with("events", "x");
    assertEquals(
        List.of("events:0:0: error: This is a file; a folder is expected under this name."),
        new Folder(other).problems());
  }

  @Test
  void aFileCutAtAnyByteNeverThrowsAndIsAProblem() {
    for (String name : List.of(EVENT, "actors.json", "places.json", "sources.json")) {
      long size = path.resolve(name).toFile().length();
      for (long bytes = 0; bytes < size - 2; bytes++) {
        ReadResult result = folder.read(new Faults().cut(Operation.READ, name, bytes));
        assertTrue(result.dataset().isPresent());
        assertTrue(
            result.problems().stream().anyMatch(problem -> problem.file().equals(name)),
            name + " cut at " + bytes);
      }
    }
  }

  @Test
  void aFileThatSaysItIsSmallAndNeverEndsIsReadUpToTheLimit() {
    for (String name : List.of(EVENT, "dataset.json", "actors.json")) {
      ReadResult result = folder.read(new Faults().endless(name));
      assertTrue(
          result.problems().stream()
              .map(Object::toString)
              .anyMatch(
                  (name
                          + ":0:0: error: The file is larger than 32 MB, the most that one file may"
                          + " have. Split or shorten it.")
                      ::equals),
          result.problems().toString());
    }
  }
}
