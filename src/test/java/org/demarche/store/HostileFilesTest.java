package org.demarche.store;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.demarche.ProblemLines;
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
    return ProblemLines.of(result.problems().getFirst());
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
  void whatBreaksOffIsSaidInWordsOfOurs() {
    folder.with(EVENT, "{\n  \"id\": \"talks\",\n  \"places\": [\n");
    assertTrue(
        onlyProblem().contains("This is not JSON: it breaks off before a list is closed. Mend"),
        onlyProblem());
    folder.with(EVENT, "{\n");
    assertTrue(
        onlyProblem().contains("This is not JSON: it breaks off before an object is closed. Mend"),
        onlyProblem());
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
    assertEquals(
        List.of("long-text"), folder.read().problems().stream().map(Problem::code).toList());
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
              .map(ProblemLines::of)
              .anyMatch(
                  (name
                          + ":0:0: error: The file is larger than 32 MB, the most that one file may"
                          + " have. Split or shorten it.")
                      ::equals),
          result.problems().toString());
    }
  }
}
