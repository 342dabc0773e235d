package org.demarche.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.demarche.columns.PackedEvents;
import org.demarche.dataset.Dataset;
import org.demarche.generate.GeneratedDataset;
import org.demarche.io.DiskTree;
import org.demarche.messages.English;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Problem;
import org.demarche.store.record.LineProblems;
import org.demarche.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventLinesTest {
  @TempDir Path path;

  private static String line(String id, String edtf) {
    return "{\"id\": \"%s\", \"title\": \"Event %s\", \"when\": {\"edtf\": \"%s\", \"derivation\": \"stated\"}, \"kind\": \"talks\"}"
        .formatted(id, id, edtf);
  }

  private static String line(String id) {
    return line(id, "2007-05-28");
  }

  private Folder lines(String text) {
    return Folder.good(path).with("events.jsonl", text);
  }

  private static List<String> ids(ReadResult result) {
    return result.dataset().orElseThrow().events().stream()
        .map(event -> event.id().value())
        .toList();
  }

  /// A generated dataset in a folder of its own, and its lines.
  private List<String> generated(Path folder, int size) throws IOException {
    MadeUp.write(new DiskTree(folder), size, 3);
    return new ArrayList<>(Files.readAllLines(folder.resolve("events.jsonl")));
  }

  @Test
  void eventsStandInLinesBesideFilesOrInsteadOfThem() throws IOException {
    Folder folder = lines(line("second") + "\n" + line("third") + "\n");
    assertEquals(List.of(), folder.problems());
    assertEquals(List.of("first-round", "second", "third"), ids(folder.read()));
    Files.delete(path.resolve("events/first-round.json"));
    Files.delete(path.resolve("events"));
    assertEquals(List.of("second", "third"), ids(folder.read()));
  }

  @Test
  void aGeneratedDatasetIsReadBackAsItWasMade() throws IOException {
    generated(path, 3_000);
    ReadResult result = new DatasetReader().read(path);
    assertEquals(List.of(), result.problems());
    Dataset dataset = result.dataset().orElseThrow();
    List<Event> made = new ArrayList<>();
    new GeneratedDataset(3_000, 3).events().forEachRemaining(made::add);
    made.sort(Comparator.comparing(Event::id));
    List<Event> read = new ArrayList<>(dataset.events());
    read.sort(Comparator.comparing(Event::id));
    assertEquals(made, read);
  }

  @Test
  void aCorruptLineInAThousandCostsExactlyThatLineAndIsReported() throws IOException {
    List<String> lines = generated(path, 100_000);
    Set<Integer> corrupt = new TreeSet<>();
    Set<String> lost = new TreeSet<>();
    for (int i = 500; i < lines.size(); i += 1_000) {
      String good = lines.get(i);
      lost.add(good.substring(8, good.indexOf('"', 8)));
      corrupt.add(i + 1);
      lines.set(
          i,
          switch (i / 1_000 % 4) {
            case 0 -> good.substring(0, good.length() / 2);
            case 1 -> good.replace("\"edtf\": \"", "\"edtf\": \"x");
            case 2 -> good + "}";
            default -> good.replace("\"title\"", "\"titel\"");
          });
    }
    List<String> all = new ArrayList<>(ids(new DatasetReader().read(path)));
    Files.write(path.resolve("events.jsonl"), lines);
    ReadResult result = new DatasetReader().read(path);
    all.removeAll(lost);
    assertEquals(all, ids(result));
    Set<Integer> reported =
        result.problems().stream()
            .filter(problem -> !problem.code().equals("unknown-event"))
            .map(Problem::line)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(corrupt, reported);
  }

  @Test
  void aProblemHasItsLineAndColumn() {
    Folder folder = lines(line("second") + "\n\n" + line("third", "2007-05-32") + "\n");
    assertEquals(
        List.of(
            "events.jsonl:3:67: error: '2007-05-32' is not a date: There is no day 32; days are"
                + " 01 to 31."),
        folder.problems());
    assertEquals(List.of("first-round", "second"), ids(folder.read()));
  }

  @Test
  void aBrokenLineSaysThatTheLineIsNotReadOn() {
    String message =
        English.WORDS.say(
            lines(line("second") + "\n{\"id\": \n").read().problems().getFirst().message());
    assertTrue(message.endsWith("what follows in the line is not read."), message);
  }

  @Test
  void lineBreaksOfAnySortBlankLinesAndAMarkAtTheStartAreFine() {
    Folder folder =
        lines("\uFEFF" + line("second") + "\r\n\r\n  \t\n" + line("third") + "\r\n" + line("last"));
    assertEquals(List.of(), folder.problems());
    assertEquals(List.of("first-round", "last", "second", "third"), ids(folder.read()));
    assertEquals(List.of(), lines("").problems());
    assertEquals(List.of(), lines("\uFEFF").problems());
    assertEquals(List.of(), lines("\n").problems());
  }

  @Test
  void aLineThatIsNotUtf8CostsThatLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write((line("second") + "\n{\"id\": \"th").getBytes(UTF_8));
    bytes.write(0xFF);
    bytes.write(("\"}\n" + line("last") + "\n").getBytes(UTF_8));
    Folder folder = Folder.good(path).with("events.jsonl", bytes.toByteArray());
    assertEquals(
        List.of(
            "events.jsonl:2:11: error: The text is not UTF-8 from here on. Byte FF is none; save"
                + " the file as UTF-8."),
        folder.problems());
    assertEquals(List.of("first-round", "last", "second"), ids(folder.read()));
  }

  @Test
  void aLineOfTenMegabytesIsReadAndOneOfFortyIsPassedOver() throws IOException {
    String ten = line("ten").replace("Event ten", "x".repeat(10 << 20));
    String forty = line("forty").replace("Event forty", "x".repeat(40 << 20));
    String text = line("a") + "\n" + ten + "\n" + forty + "\n" + line("b", "x") + "\n" + line("c");
    Folder folder = lines(text);
    ReadResult result = folder.read();
    assertEquals(List.of("a", "c", "first-round", "ten"), ids(result));
    assertEquals(List.of(2, 3, 4), result.problems().stream().map(Problem::line).toList());
    assertEquals("long-text", result.problems().get(0).code());
    assertEquals(
        "The line is longer than 32 MB, the most that one event may have. Shorten it.",
        English.WORDS.say(result.problems().get(1).message()));
    assertEquals(List.of("a", "first-round"), ids(lines(line("a") + "\n" + forty).read()));
  }

  @Test
  void textsThatAreDrawnShortenedAreKeptWholeAndSaidInLinesAsInFiles() throws IOException {
    String marks = "\u0301".repeat(9);
    String title = "x".repeat(1_001);
    Folder folder =
        lines(
            line("few").replace("Event few", "a" + marks.substring(1))
                + "\n"
                + line("long").replace("Event long", title)
                + "\n"
                + line("piled").replace("Event piled", "a" + marks));
    ReadResult result = folder.read();
    assertEquals(
        List.of("long-text", "piled-marks"),
        result.problems().stream().map(Problem::code).toList());
    assertEquals(List.of(2, 3), result.problems().stream().map(Problem::line).toList());
    PackedEvents events = result.dataset().orElseThrow().events();
    assertEquals(title, events.title(events.ordinal(new EventId("long"))));
    assertEquals("a" + marks, events.title(events.ordinal(new EventId("piled"))));
  }

  @Test
  void anIdThatStandsTwiceIsReportedWhereItIsNotUsed() {
    Folder folder = lines(line("second") + "\n" + line("first-round") + "\n" + line("second"));
    assertEquals(
        List.of(
            "events.jsonl:2:8: error: The event id 'first-round' stands in events/first-round.json"
                + " too, and that file is used. Give one of them another id.",
            "events.jsonl:3:8: error: The event id 'second' stands in events.jsonl:1 too, and that"
                + " line is used. Give one of them another id."),
        folder.problems());
  }

  @Test
  void relationsLeadFromLinesToFilesAndBack() {
    String related =
        line("second")
            .replace(
                "}, \"kind\"",
                "}, \"relations\": [{\"type\": \"follows\", \"event\": \"%s\"}], \"kind\"");
    Folder folder = lines(related.formatted("first-round"));
    assertEquals(List.of(), folder.problems());
    assertEquals(1, folder.read().dataset().orElseThrow().events().get(1).relations().size());
    List<String> problems = lines(related.formatted("first-raund")).problems();
    assertEquals(1, problems.size());
    assertTrue(problems.getFirst().contains("Did you mean 'first-round'?"), problems.getFirst());
  }

  @Test
  void problemsBeyondALimitAreCounted() {
    ReadResult result = lines("{}\n".repeat(6_000)).read();
    assertEquals(LineProblems.MOST + 1, result.problems().size());
    Problem last = result.problems().getLast();
    assertEquals(6_000, last.line());
    int perLine = (int) result.problems().stream().filter(one -> one.line() == 1).count();
    assertEquals(
        "%,d more errors and 0 more warnings are not listed. Mend those above first."
            .formatted(6_000 * perLine - LineProblems.MOST),
        English.WORDS.say(last.message()));
  }

  @Test
  void progressGrowsToTheSizeOfTheFileAndTheSameFileGivesTheSameResult() throws IOException {
    generated(path, 12_000);
    List<Long> seen = new ArrayList<>();
    ReadResult one = new DatasetReader().read(path, (done, total) -> seen.add(done));
    assertTrue(seen.size() > 1);
    assertEquals(seen.stream().sorted().toList(), seen);
    assertEquals(Files.size(path.resolve("events.jsonl")), seen.getLast());
    assertEquals(ids(one), ids(new DatasetReader().read(path)));
  }

  @Test
  void readingEndsSoonAfterItIsCancelled() throws IOException {
    generated(path, 12_000);
    AtomicInteger told = new AtomicInteger();
    Progress impatient =
        new Progress() {
          @Override
          public void advanced(long done, long total) {
            told.incrementAndGet();
          }

          @Override
          public boolean isCancelled() {
            return told.get() > 0;
          }
        };
    DatasetReader reader = new DatasetReader();
    assertThrows(CancellationException.class, () -> reader.read(path, impatient));
    assertEquals(1, told.get());
  }

  @Test
  void aFolderOfThatNameIsReported() throws IOException {
    Folder folder = Folder.good(path);
    Files.createDirectory(path.resolve("events.jsonl"));
    assertEquals(
        List.of("events.jsonl:0:0: error: This is a folder; a file is expected under this name."),
        folder.problems());
  }
}
