package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Edits;
import org.demarche.ProblemLines;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.io.DiskTree;
import org.demarche.io.Faults;
import org.demarche.io.Faults.Operation;
import org.demarche.io.FaultyTree;
import org.demarche.io.FileTree;
import org.demarche.messages.English;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Extras;
import org.demarche.model.Relation;
import org.demarche.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What writing leaves when it does not come to its end, or must not begin.
class UnfinishedWritingTest {
  private static final Set<Operation> TRACELESS =
      EnumSet.of(Operation.LOOK, Operation.LIST, Operation.OPEN, Operation.READ);
  private static final Pattern LOOSE =
      Pattern.compile("duplicate-id|unknown-(event|actor|place|source|kind|role)");

  @TempDir Path temp;

  private static Dataset read(Path folder) {
    return new DatasetReader().read(folder).dataset().orElseThrow();
  }

  private DatasetWriter writer() {
    return new DatasetWriter(new DiskTree(temp));
  }

  @Test
  void whatSomebodyElseChangedIsNotOverwritten() throws IOException {
    Folder folder = Folder.good(temp);
    Dataset before = read(temp);
    Event event = before.events().getFirst();
    Dataset after = Edits.replacing(before, Edits.titled(event, "Mine"));
    folder.with("events/first-round.json", Folder.FIRST_ROUND.replace("First round", "Somebody's"));
    Map<String, String> old = ScatteredFolder.texts(temp);
    Conflict changed =
        new Conflict(
            "events/first-round.json",
            Message.of("store.write.changed"),
            new Written(List.of(), List.of()));
    assertEquals(
        "What it says was changed since it was read. Read it again.",
        English.WORDS.say(changed.reason()));
    assertEquals(changed, writer().writeChanges(before, after));
    assertEquals(changed, writer().writeChanges(before, Edits.withEvents(before, List.of())));
    assertEquals(old, ScatteredFolder.texts(temp));
    folder.with("events/first-round.json", "{\"id\": \"first-round\", ");
    old.put("events/first-round.json", "{\"id\": \"first-round\", ");
    Conflict broken = assertInstanceOf(Conflict.class, writer().writeChanges(before, after));
    assertEquals("events/first-round.json", broken.file());
    assertEquals(old, ScatteredFolder.texts(temp));
  }

  @Test
  void whatStandsInThePlaceOfAFileIsNotReplaced() throws IOException {
    Folder folder = Folder.good(temp);
    Dataset dataset = folder.read().dataset().orElseThrow();
    Map<String, String> old = ScatteredFolder.texts(temp);
    Path file = temp.resolve("events/first-round.json");
    Files.delete(file);
    Files.createDirectory(file);
    Files.createFile(file.resolve("in the way"));
    Event event = dataset.events().getFirst();
    Event changed = Edits.titled(event, "Another title");
    Conflict conflict =
        assertInstanceOf(
            Conflict.class, writer().writeChanges(dataset, Edits.replacing(dataset, changed)));
    assertEquals("events/first-round.json", conflict.file());
    old.remove("events/first-round.json");
    old.put("events/first-round.json/in the way", "");
    assertEquals(old, ScatteredFolder.texts(temp));
  }

  @Test
  void aFullDiskLeavesTheFileAsItWas() throws IOException {
    Folder folder = Folder.good(temp);
    Dataset before = folder.read().dataset().orElseThrow();
    Map<String, String> old = ScatteredFolder.texts(temp);
    Dataset after =
        Edits.replacing(before, Edits.titled(before.events().getFirst(), "Another title"));
    for (int room = 0; room < 100; room += 9) {
      Faults faults = new Faults().cut(Operation.WRITE, "events/first-round.json", room);
      DatasetWriter full = new DatasetWriter(FaultyTree.onDisk(temp, faults));
      assertThrows(IOException.class, () -> full.writeChanges(before, after));
      assertEquals(old, ScatteredFolder.texts(temp));
    }
  }

  @Test
  void aListThatFailsToBeReadIsNotReplaced() throws IOException {
    Dataset dataset = Folder.good(temp).read().dataset().orElseThrow();
    Faults faults = new Faults().fail(Operation.READ, "places.json", new IOException("broken"));
    Dataset fewer = withoutPlaces(dataset);
    DatasetWriter failing = new DatasetWriter(FaultyTree.onDisk(temp, faults));
    assertThrows(IOException.class, () -> failing.writeChanges(dataset, fewer));
    assertEquals(Folder.PLACES, Files.readString(temp.resolve("places.json")));
  }

  private static Dataset withoutPlaces(Dataset dataset) {
    return new Dataset(
        dataset.description(),
        dataset.events(),
        dataset.actors().values(),
        List.of(),
        dataset.sources().values());
  }

  @Test
  void aCrashInAnyStepLeavesEachFileOldOrNewAndOnlyWholeOnes() throws IOException {
    Folder folder = Folder.good(temp).withEvent("second", "2007-07-24", "talks", "iran");
    Dataset before = folder.read().dataset().orElseThrow();
    Event second = Edits.titled(before.events().getLast(), "Another title");
    Dataset after = Edits.withEvents(before, List.of(second));
    Map<String, String> old = ScatteredFolder.texts(temp);
    Faults whole = new Faults();
    new DatasetWriter(FaultyTree.onDisk(temp, whole)).writeChanges(before, after);
    Map<String, String> done = ScatteredFolder.texts(temp);
    Set<Map<String, String>> seen = new LinkedHashSet<>();
    for (int step = 0; step <= whole.steps().size(); step++) {
      Folder.good(temp).withEvent("second", "2007-07-24", "talks", "iran");
      FaultyTree.clear(temp);
      FileTree crashing = FaultyTree.onDisk(temp, new Faults().crashAt(step));
      try {
        new DatasetWriter(crashing).writeChanges(before, after);
      } catch (IOException e) {
        assertEquals("crashed", e.getMessage());
      }
      seen.add(ScatteredFolder.texts(temp));
      assertEquals(List.of(), folder.problems(), "step " + step);
    }
    Map<String, String> written = new TreeMap<>(old);
    written.put("events/second.json", String.valueOf(done.get("events/second.json")));
    assertEquals(List.of(old, written, done), List.copyOf(seen));
  }

  /// Whatever step the program dies in, each file is old or new and no record refers to one that is
  /// not there yet or not there any more.
  @Test
  void aCrashLeavesEachFileOldOrNewAndNoReferenceToNothing() {
    Property.forAll(
        20070806,
        25,
        random -> {
          RandomRecords records = new RandomRecords(random);
          Dataset before = records.dataset();
          long seed = random.nextLong();
          Dataset after = new RandomEdits(random, records).edited(before, 4).dataset();
          crashInEveryStep(
              folder -> new ScatteredFolder(new Random(seed), folder).write(before), before, after);
        });
  }

  private static String line(String id, String... related) {
    String relations =
        Stream.of(related)
            .map("{\"event\":\"%s\",\"type\":\"follows\"}"::formatted)
            .collect(Collectors.joining(","));
    return "{\"id\":\"%s\",\"title\":\"%s\",\"when\":{\"edtf\":\"2007\",\"derivation\":\"stated\"},\"kind\":\"talks\",\"relations\":[%s]}"
        .formatted(id, id, relations);
  }

  private static Folder good(Path folder) {
    return Folder.good(folder)
        .with("events/a.json", line("a", "b"))
        .with("events/c.json", line("c"));
  }

  @Test
  void aRenamedLineIsThereUnderBothIdsUntilTheFilesThatReferToItAreWritten() throws Exception {
    String lines = "\uFEFF" + line("b", "c") + " \r\n" + line("d", "b") + "\n" + line("e");
    Folder folder = good(temp).with("events.jsonl", lines);
    Dataset before = folder.read().dataset().orElseThrow();
    assertEquals(List.of(), folder.problems());
    List<Event> events = new ArrayList<>();
    for (Event event : before.events()) {
      Event renamed = event.id().value().equals("b") ? Edits.renamed(event, "b-now") : event;
      events.add(
          renamed.withRelations(
              renamed.relations().stream()
                  .map(one -> one.event().value().equals("b") ? related("b-now") : one)
                  .toList()));
    }
    Dataset after = Edits.withEvents(before, events);
    crashInEveryStep(path -> good(path).with("events.jsonl", lines), before, after);
    Written written = assertInstanceOf(Written.class, writer().writeChanges(before, after));
    assertEquals(List.of("events/a.json", "events.jsonl"), written.names());
    assertEquals(
        lines
            .replace("\"id\":\"b\"", "\"id\":\"b-now\"")
            .replace("\"event\":\"b\"", "\"event\":\"b-now\""),
        Files.readString(temp.resolve("events.jsonl")));
  }

  private static Relation related(String id) {
    return new Relation(Relation.Type.FOLLOWS, new EventId(id), null, Extras.NONE);
  }

  @Test
  void whatRefersToEachOtherInACircleGoesWithoutALooseEnd() throws Exception {
    String lines = line("b", "c", "d") + "\n" + line("d", "a") + "\n" + line("e") + "\n";
    Folder folder = good(temp).with("events.jsonl", lines).with("events/f.json", line("f", "a"));
    Dataset before = folder.read().dataset().orElseThrow();
    assertEquals(List.of(), folder.problems());
    Dataset after =
        Edits.withEvents(
            before,
            before.events().stream().filter(event -> event.id().value().equals("e")).toList());
    crashInEveryStep(
        path -> good(path).with("events.jsonl", lines).with("events/f.json", line("f", "a")),
        before,
        after);
    writer().writeChanges(before, after);
    assertEquals(
        List.of("e"), read(temp).events().stream().map(event -> event.id().value()).toList());
    assertEquals(line("e") + "\n", Files.readString(temp.resolve("events.jsonl")));
  }

  private interface Making {
    void in(Path folder) throws IOException;
  }

  /// Writes the change again and again, each time to die in another of the steps that leave a
  /// trace.
  private void crashInEveryStep(Making making, Dataset before, Dataset after) {
    try {
      Path whole = made(making);
      Map<String, String> old = ScatteredFolder.texts(whole);
      Faults faults = new Faults();
      assertInstanceOf(
          Written.class,
          new DatasetWriter(FaultyTree.onDisk(whole, faults)).writeChanges(before, after));
      Map<String, String> now = ScatteredFolder.texts(whole);
      assertEquals(List.of(), loose(whole));
      for (int step = 0; step < faults.steps().size(); step++) {
        if (!TRACELESS.contains(faults.steps().get(step).operation())) {
          crash(made(making), before, after, step, old, now);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path made(Making making) throws IOException {
    Path folder = Files.createTempDirectory(temp, "c");
    making.in(folder);
    return folder;
  }

  private static void crash(
      Path folder,
      Dataset before,
      Dataset after,
      int step,
      Map<String, String> old,
      Map<String, String> now)
      throws IOException {
    FileTree crashing = FaultyTree.onDisk(folder, new Faults().crashAt(step));
    try {
      new DatasetWriter(crashing).writeChanges(before, after);
    } catch (IOException e) {
      assertEquals("crashed", e.getMessage());
    }
    Map<String, String> left = ScatteredFolder.texts(folder);
    left.forEach((name, text) -> assertOldOrNew(name, text, old, now));
    assertEquals(List.of(), loose(folder));
  }

  /// A file that comes or goes may lack relations for a while, and a list have what goes and what
  /// comes; each line is an old one or a new one.
  private static void assertOldOrNew(
      String name, String text, Map<String, String> old, Map<String, String> now) {
    boolean stays = old.containsKey(name) && now.containsKey(name) && name.startsWith("events");
    if (stays && !text.equals(old.get(name))) {
      assertEquals(
          List.of(), name.equals("events.jsonl") ? strange(text, old, now) : List.of(), name);
      assertTrue(name.equals("events.jsonl") || text.equals(now.get(name)), name);
    }
  }

  private static List<String> strange(
      String text, Map<String, String> old, Map<String, String> now) {
    Function<String, String> plain = line -> line.replace("\uFEFF", "").strip();
    Set<String> known = new HashSet<>();
    for (Map<String, String> files : List.of(old, now)) {
      files.getOrDefault("events.jsonl", "").lines().map(plain).forEach(known::add);
    }
    return text.lines().map(plain).filter(line -> !known.contains(line)).toList();
  }

  private static List<String> loose(Path folder) {
    return new DatasetReader()
        .read(folder).problems().stream()
            .filter(problem -> LOOSE.matcher(problem.code()).matches())
            .map(ProblemLines::of)
            .toList();
  }
}
