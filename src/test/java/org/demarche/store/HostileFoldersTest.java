package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.ProblemLines;
import org.demarche.io.Faults;
import org.demarche.io.Faults.Operation;
import org.demarche.messages.English;
import org.demarche.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders that are no good as folders, and what in them is no file: each becomes a problem, and
/// the rest is read.
class HostileFoldersTest {
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
  void aPathWithNothingIsNoDataset() {
    ReadResult result = new DatasetReader().read(path.resolve("none"));
    assertEquals(Optional.empty(), result.dataset());
    assertEquals(
        "There is no folder '%s'. Check the path.".formatted(path.resolve("none")),
        English.WORDS.say(result.problems().getFirst().message()));
  }

  @Test
  void aFileIsNoDataset() {
    Path file = path.resolve("actors.json");
    ReadResult result = new DatasetReader().read(file);
    assertEquals(Optional.empty(), result.dataset());
    assertEquals(
        "'%s' is a file. Give the folder that holds dataset.json.".formatted(file),
        English.WORDS.say(result.problems().getFirst().message()));
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
  void relationsToAnEventWhoseFileCannotBeReadAreNoFurtherProblems() {
    folder.with("events/gone.json", "{");
    for (int i = 0; i < 20; i++) {
      String id = "after-" + i;
      folder.with(
          "events/" + id + ".json",
          Folder.FIRST_ROUND
              .replace("first-round", id)
              .replaceFirst(
                  "\\{", "{\"relations\": [{\"type\": \"follows\", \"event\": \"gone\"}],"));
    }
    assertEquals(
        List.of("events/gone.json"), folder.read().problems().stream().map(Problem::file).toList());
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
      assertEquals(EVENT + ":0:0: " + denied, ProblemLines.of(result.problems().getFirst()));

      result = readDenied(operation, "dataset.json");
      assertEquals(Optional.empty(), result.dataset());
      assertEquals("dataset.json:0:0: " + denied, ProblemLines.of(result.problems().getFirst()));

      result = readDenied(operation, "places.json");
      assertEquals(2, result.dataset().orElseThrow().events().size());
      assertEquals(
          List.of("places.json:0:0: " + denied),
          result.problems().stream()
              .map(ProblemLines::of)
              .filter(problem -> !problem.contains("lead nowhere because this file was not read"))
              .toList());
    }

    for (Operation operation : List.of(Operation.LOOK, Operation.LIST)) {
      ReadResult result = readDenied(operation, "events");
      assertEquals(0, result.dataset().orElseThrow().events().size());
      assertEquals("events:0:0: " + denied, ProblemLines.of(result.problems().getFirst()));
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
        ProblemLines.of(result.problems()));
  }

  @Test
  void aFileInTheFoldersPlaceIsNamed() throws IOException {
    Path other = path.resolve("other");
    new Folder(other).with("dataset.json", Folder.DATASET).with("events", "x");
    assertEquals(
        List.of("events:0:0: error: This is a file; a folder is expected under this name."),
        new Folder(other).problems());
  }
}
