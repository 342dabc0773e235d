package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.demarche.ProblemLines;
import org.demarche.dataset.Dataset;
import org.demarche.io.ContentMark;
import org.demarche.io.FolderChanges;
import org.demarche.io.MemoryTree;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.store.Written.WrittenFile;
import org.demarche.task.Progress;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FolderReaderTest {
  private static final String SECOND =
      """
      {"id": "second-round", "title": "Second round",
       "when": {"edtf": "2007-07-24", "derivation": "stated"}, "kind": "talks",
       "participants": [{"actor": "crocker"}], "citations": [{"source": "gazette", "stance": "reports"}]}
      """;

  private final MemoryTree files = new MemoryTree();
  private final FolderReader reader = new FolderReader(files);

  @BeforeEach
  void readOnce() {
    files.put("dataset.json", Folder.DATASET);
    files.put("actors.json", Folder.ACTORS);
    files.put("places.json", Folder.PLACES);
    files.put("sources.json", Folder.SOURCES);
    files.put("events/first-round.json", Folder.FIRST_ROUND);
    files.put("events/second-round.json", SECOND);
    reader.read(Progress.NONE);
    files.takeOpened();
  }

  private Refreshed refresh(String... names) {
    return reader.refresh(FolderChanges.of(names), name -> false, Progress.NONE);
  }

  private Refreshed refreshPatiently(String... names) {
    return reader.refresh(FolderChanges.of(names), name -> true, Progress.NONE);
  }

  private static Dataset dataset(Refreshed refreshed) {
    return refreshed.result().dataset().orElseThrow();
  }

  private static List<String> problems(Refreshed refreshed) {
    return ProblemLines.of(refreshed.result().problems());
  }

  private static Event event(Refreshed refreshed, String id) {
    return dataset(refreshed).event(new EventId(id)).orElseThrow();
  }

  private static String date(Refreshed refreshed, String id) {
    return event(refreshed, id).when().date().text();
  }

  private static List<String> ids(Refreshed refreshed) {
    return dataset(refreshed).events().stream().map(event -> event.id().value()).toList();
  }

  private void correctSecondDate() {
    files.put("events/second-round.json", SECOND.replace("07-24", "07-25"));
  }

  @Test
  void onlyTheChangedFileIsReadAgain() {
    correctSecondDate();
    Refreshed refreshed = refresh("events/second-round.json");
    assertEquals("2007-07-25", date(refreshed, "second-round"));
    assertEquals(List.of("events/second-round.json"), files.takeOpened());
    assertEquals(Set.of("events/second-round.json"), refreshed.outside());
  }

  @Test
  void whereNobodyKnowsWhatChangedTheStampsTell() {
    correctSecondDate();
    Refreshed refreshed = reader.refresh(FolderChanges.UNKNOWN, name -> false, Progress.NONE);
    assertEquals("2007-07-25", date(refreshed, "second-round"));
    assertEquals(List.of("events/second-round.json"), files.takeOpened());
  }

  @Test
  void aFileThatIsTouchedAndNotChangedGivesTheSameDataset() {
    Refreshed first = refresh();
    files.touch("events/first-round.json");
    files.touch("actors.json");
    Refreshed refreshed = refresh("events/first-round.json", "actors.json");
    assertSame(dataset(first), dataset(refreshed));
    assertEquals(Set.of(), refreshed.outside());
  }

  @Test
  void aBrokenFileStandsForItsLastEventUntilItIsMended() {
    files.put("events/second-round.json", SECOND.replace("\"2007-07-24\"", "oops"));
    Refreshed broken = refresh("events/second-round.json");
    assertEquals("2007-07-24", date(broken, "second-round"));
    assertEquals(
        List.of("events/second-round.json:2:19: error"),
        problems(broken).stream().map(text -> text.replaceFirst(": This.*", "")).toList());

    correctSecondDate();
    Refreshed mended = refresh("events/second-round.json");
    assertEquals("2007-07-25", date(mended, "second-round"));
    assertEquals(List.of(), problems(mended));
  }

  @Test
  void anEventThatLosesItsTitleStaysAsItWas() {
    files.put("events/second-round.json", SECOND.replace("\"title\"", "\"titel\""));
    Refreshed refreshed = refresh("events/second-round.json");
    assertEquals("Second round", event(refreshed, "second-round").title());
    assertEquals(
        List.of("events/second-round.json:1:1: error: 'title' is missing. Add it."),
        problems(refreshed));
  }

  @Test
  void aListWithARecordThatCannotBeUsedStandsForTheLastGoodOne() {
    files.put("actors.json", Folder.ACTORS.replace("\"name\": \"Iran\"", "\"nome\": \"Iran\""));
    Refreshed broken = refresh("actors.json");
    assertEquals(3, dataset(broken).actors().size());
    assertEquals(
        List.of("actors.json"),
        broken.result().problems().stream().map(problem -> problem.file()).distinct().toList());
    files.put("actors.json", Folder.ACTORS);
    assertEquals(List.of(), problems(refresh("actors.json")));
  }

  @Test
  void aRemovedActorIsMissedWhereItIsNamed() {
    files.put(
        "actors.json",
        "{\"actors\": [{\"id\": \"united-states\", \"name\": \"United States\", \"kind\":"
            + " \"state\"}, {\"id\": \"iran\", \"name\": \"Iran\", \"kind\": \"state\"}]}");
    Refreshed refreshed = refresh("actors.json");
    assertEquals(
        new DatasetReader().read(files, Progress.NONE).problems(), refreshed.result().problems());
    assertEquals(2, problems(refreshed).size(), problems(refreshed).toString());
    assertEquals(List.of(), event(refreshed, "second-round").participants());
  }

  @Test
  void anActorThatIsAddedIsFoundByThoseWhoMissedIt() {
    files.put("events/second-round.json", SECOND.replace("crocker", "kazemi"));
    assertEquals(1, problems(refresh("events/second-round.json")).size());
    files.takeOpened();
    files.put(
        "actors.json",
        Folder.ACTORS.replace(
            "\"actors\": [",
            "\"actors\": [{\"id\": \"kazemi\", \"name\": \"Kazemi\", \"kind\": \"person\"},"));
    Refreshed refreshed = refresh("actors.json");
    assertEquals(List.of(), problems(refreshed));
    assertEquals(
        "kazemi", event(refreshed, "second-round").participants().getFirst().actor().value());
    assertEquals(List.of("actors.json", "events/second-round.json"), files.takeOpened());
  }

  @Test
  void filesComeAndGoAndGetOtherNames() {
    files.put("events/third.json", SECOND.replace("second-round", "third"));
    files.delete("events/first-round.json");
    assertEquals(
        List.of("second-round", "third"),
        ids(refresh("events/third.json", "events/first-round.json")));
    files.move("events/third.json", "events/fourth.json");
    Refreshed renamed = refresh("events/third.json", "events/fourth.json");
    assertEquals(List.of("second-round", "third"), ids(renamed));
    assertEquals(
        List.of("file-name"),
        renamed.result().problems().stream().map(problem -> problem.code()).toList());
  }

  @Test
  void aFileThatBreaksOffIsLeftForLater() {
    files.put("events/second-round.json", SECOND.substring(0, 40));
    Refreshed left = refreshPatiently("events/second-round.json");
    assertEquals(Set.of("events/second-round.json"), left.unsettled());
    assertEquals(List.of(), problems(left));
    assertEquals("2007-07-24", date(left, "second-round"));

    Refreshed reported = refresh("events/second-round.json");
    assertEquals(Set.of(), reported.unsettled());
    assertEquals(1, problems(reported).size());
    assertEquals("2007-07-24", date(reported, "second-round"));
  }

  @Test
  void aFileThatCannotBeOpenedIsLeftForLater() {
    correctSecondDate();
    files.lock("events/second-round.json", true);
    files.lock("sources.json", true);
    files.touch("sources.json");
    Refreshed left = refreshPatiently("events/second-round.json", "sources.json");
    assertEquals(Set.of("events/second-round.json", "sources.json"), left.unsettled());
    assertEquals(List.of(), problems(left));
    files.lock("events/second-round.json", false);
    files.lock("sources.json", false);
    Refreshed read = refresh("events/second-round.json", "sources.json");
    assertEquals("2007-07-25", date(read, "second-round"));
    assertEquals(List.of(), problems(read));
  }

  @Test
  void aMistakeInTheMiddleIsReportedAtOnce() {
    files.put("events/second-round.json", SECOND.replace("\"kind\":", "\"kind\";"));
    Refreshed refreshed = refreshPatiently("events/second-round.json");
    assertEquals(Set.of(), refreshed.unsettled());
    assertEquals(1, problems(refreshed).size());
  }

  @Test
  void aFolderThatIsGoneStandsForWhatItHeldUntilItIsBack() {
    correctSecondDate();
    files.show(false);
    Refreshed gone = refresh();
    assertTrue(gone.gone());
    assertEquals("2007-07-24", date(gone, "second-round"));
    files.show(true);
    Refreshed back = refresh();
    assertFalse(back.gone());
    assertEquals("2007-07-25", date(back, "second-round"));
  }

  @Test
  void withoutItsHeaderAFolderStandsForWhatItHeld() {
    files.delete("dataset.json");
    files.delete("events/first-round.json");
    Refreshed left = refreshPatiently("dataset.json", "events/first-round.json");
    assertEquals(Set.of("dataset.json"), left.unsettled());
    Refreshed reported = refresh("dataset.json");
    assertEquals(List.of("first-round", "second-round"), ids(reported));
    assertEquals(
        List.of("no-dataset"),
        reported.result().problems().stream().map(problem -> problem.code()).toList());
    files.put("dataset.json", Folder.DATASET);
    Refreshed back = refresh("dataset.json");
    assertEquals(List.of("second-round"), ids(back));
    assertEquals(List.of(), problems(back));
  }

  @Test
  void aBrokenHeaderStandsForTheLastGoodOne() {
    files.put("dataset.json", "{\"formatVersion\": 99, \"title\": \"Later\"}");
    Refreshed refreshed = refresh("dataset.json");
    assertEquals("Talks", dataset(refreshed).description().title());
    assertEquals(
        List.of("newer-version"),
        refreshed.result().problems().stream().map(problem -> problem.code()).toList());
  }

  @Test
  void anotherZoneOfTheAxisMovesTheTimesOfDayOfUnchangedFiles() {
    files.put("events/second-round.json", SECOND.replace("07-24", "07-24T10:30:00+03:00"));
    refresh("events/second-round.json");
    files.put("dataset.json", Folder.DATASET.replace("Asia/Baghdad", "Europe/Zurich"));
    Refreshed refreshed = refresh("dataset.json");
    assertEquals(
        Told.of(new DatasetReader().read(files, Progress.NONE).dataset().orElseThrow()),
        Told.of(dataset(refreshed)));
  }

  @Test
  void whatTheProgramWroteIsNoOutsideChange() {
    String text = SECOND.replace("07-24", "07-25");
    Optional<ContentMark> mark = Optional.of(ContentMark.of(text.getBytes(StandardCharsets.UTF_8)));
    reader.wrote(new WrittenFile("events/second-round.json", mark));
    reader.wrote(new WrittenFile("events/first-round.json", Optional.empty()));
    files.put("events/second-round.json", text);
    files.delete("events/first-round.json");
    Refreshed own = refresh("events/second-round.json", "events/first-round.json");
    assertEquals(Set.of(), own.outside());
    assertEquals(List.of("second-round"), ids(own));
    files.put("events/second-round.json", SECOND);
    assertEquals(Set.of("events/second-round.json"), refresh("events/second-round.json").outside());
  }

  @Test
  void aBrokenLineStandsForItsLastEvent() {
    String lines = line("a", "2001") + line("b", "2002") + line("c", "2003");
    files.put("events.jsonl", lines);
    refresh("events.jsonl");
    files.put("events.jsonl", line("new", "2000") + lines.replace("\"2002\"", "2002-"));
    Refreshed broken = refresh("events.jsonl");
    assertEquals(List.of("new", "a", "b", "c", "first-round", "second-round"), ids(broken));
    assertEquals(
        List.of("events.jsonl:3"),
        broken.result().problems().stream()
            .map(problem -> problem.file() + ":" + problem.line())
            .toList());
    files.put("events.jsonl", line("new", "2000") + lines.replace("2002", "2009"));
    Refreshed mended = refresh("events.jsonl");
    assertEquals("2009", date(mended, "b"));
    assertEquals(List.of(), problems(mended));
  }

  @Test
  void linesThatBreakOffAreLeftForLater() {
    String lines = line("a", "2001") + line("b", "2002");
    files.put("events.jsonl", lines);
    refresh("events.jsonl");
    files.put("events.jsonl", lines.substring(0, lines.length() - 9));
    assertEquals(Set.of("events.jsonl"), refreshPatiently("events.jsonl").unsettled());
  }

  private static String line(String id, String date) {
    return "{\"id\": \"%s\", \"title\": \"T\", \"when\": {\"edtf\": \"%s\", \"derivation\": \"stated\"}, \"kind\": \"talks\"}\n"
        .formatted(id, date);
  }

  @Test
  void whatIsCancelledChangesNothing() {
    correctSecondDate();
    files.put("events.jsonl", line("a", "2001"));
    Progress stopped =
        new Progress() {
          @Override
          public void advanced(long done, long total) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    FolderChanges changes = FolderChanges.of("events/second-round.json", "events.jsonl");
    Assertions.assertThrows(
        CancellationException.class, () -> reader.refresh(changes, name -> false, stopped));
    Refreshed refreshed = reader.refresh(changes, name -> false, Progress.NONE);
    assertEquals(List.of("a", "first-round", "second-round"), ids(refreshed));
    assertEquals("2007-07-25", date(refreshed, "second-round"));
  }
}
