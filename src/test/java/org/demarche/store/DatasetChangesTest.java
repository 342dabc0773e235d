package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.Edits;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.io.ContentMark;
import org.demarche.io.DiskTree;
import org.demarche.io.Faults;
import org.demarche.io.Faults.Operation;
import org.demarche.io.FaultyTree;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Extras;
import org.demarche.store.Written.WrittenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetChangesTest {
  private static final Pattern ID = Pattern.compile("d\" ?: ?\"([a-z0-9-]+)");

  @TempDir Path temp;

  private static Dataset read(Path folder) {
    return new DatasetReader().read(folder).dataset().orElseThrow();
  }

  private static Written written(WriteOutcome outcome) {
    return assertInstanceOf(Written.class, outcome);
  }

  private static Written write(Path folder, Dataset before, Dataset after) throws IOException {
    return written(new DatasetWriter(new DiskTree(folder)).writeChanges(before, after));
  }

  @Test
  void whateverIsEditedIsReadAsTheSameAndAllElseStays() {
    Property.forAll(
        20070528,
        120,
        random -> {
          try {
            Path folder = Files.createTempDirectory(temp, "d");
            RandomRecords records = new RandomRecords(random);
            Dataset before = records.dataset();
            new ScatteredFolder(random, folder).write(before);
            assertEquals(Told.records(before), Told.records(read(folder)));
            RandomEdits edits = new RandomEdits(random, records);
            for (int i = 0; i < 3; i++) {
              Map<String, String> old = ScatteredFolder.texts(folder);
              RandomEdits.Edited edited = edits.edited(before, 1 + random.nextInt(4));
              Written written = write(folder, before, edited.dataset());
              assertEquals(Told.records(edited.dataset()), Told.records(read(folder)));
              Map<String, String> now = ScatteredFolder.texts(folder);
              new ListTexts(old, now).assertStay(written.names(), before, edited.dataset());
              assertOthersStay(old, now, written, edited.touched());
              assertKnown(folder, written);
              before = edited.dataset();
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static void assertOthersStay(
      Map<String, String> old, Map<String, String> now, Written written, Set<String> touched) {
    assertEquals(
        lines(old.getOrDefault("events.jsonl", ""), touched),
        lines(now.getOrDefault("events.jsonl", ""), touched));
    for (String name : written.names()) {
      if (name.startsWith("events/")) {
        Matcher id = ID.matcher(old.getOrDefault(name, now.getOrDefault(name, "")));
        assertTrue(id.find() && touched.contains(id.group(1)), name);
      }
    }
    written.names().forEach(name -> old.remove(name));
    written.names().forEach(name -> now.remove(name));
    assertEquals(old, now);
  }

  /// The lines, with their ends, of all events but some.
  private static List<String> lines(String text, Set<String> without) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("(?<=\n)", -1)) {
      Matcher id = ID.matcher(line);
      boolean whole = line.strip().endsWith("}");
      if (!line.isEmpty()
          && !line.equals("\uFEFF")
          && !(whole && id.find() && without.contains(id.group(1)))) {
        lines.add(line.replace("\uFEFF", ""));
      }
    }
    return lines;
  }

  private static void assertKnown(Path folder, Written written) throws IOException {
    for (WrittenFile file : written.files()) {
      Path path = folder.resolve(file.name());
      assertEquals(
          Files.exists(path)
              ? Optional.of(ContentMark.of(Files.readAllBytes(path)))
              : Optional.empty(),
          file.content());
    }
  }

  @Test
  void oneEditOfAnEventChangesOneFileOrOneLine() {
    Property.forAll(
        20070724,
        100,
        random -> {
          try {
            Path folder = Files.createTempDirectory(temp, "d");
            RandomRecords records = new RandomRecords(random);
            Dataset before = records.dataset();
            new ScatteredFolder(random, folder).write(before);
            Map<String, String> old = ScatteredFolder.texts(folder);
            Event event = before.events().get(random.nextInt(before.events().size()));
            Dataset after = Edits.replacing(before, Edits.titled(event, "Another"));
            List<String> names = write(folder, before, after).names();
            assertEquals(1, names.size());
            String name = names.getFirst();
            List<String> lines = List.of(old.getOrDefault(name, "").split("\n", -1));
            List<String> now =
                List.of(ScatteredFolder.texts(folder).getOrDefault(name, "").split("\n", -1));
            assertEquals(lines.size(), now.size());
            assertEquals(1, differing(lines, now));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Test
  void whateverIsEditedInOneEventChangesOneFileOrOneLine() {
    Property.forAll(
        20070806,
        100,
        random -> {
          try {
            Path folder = Files.createTempDirectory(temp, "d");
            RandomRecords records = new RandomRecords(random);
            Dataset before = records.dataset();
            new ScatteredFolder(random, folder).write(before);
            Map<String, String> old = ScatteredFolder.texts(folder);
            RandomEdits.Edited edited = new RandomEdits(random, records).withChangedEvent(before);
            assertEquals(1, edited.touched().size());
            String id = edited.touched().iterator().next();
            List<String> names = write(folder, before, edited.dataset()).names();
            assertEquals(1, names.size());
            String name = names.getFirst();
            Map<String, String> now = ScatteredFolder.texts(folder);
            List<String> lines = List.of(old.getOrDefault(name, "").split("\n", -1));
            List<String> linesNow = List.of(now.getOrDefault(name, "").split("\n", -1));
            if (name.equals("events.jsonl")) {
              assertEquals(lines.size(), linesNow.size());
              assertEquals(1, differing(lines, linesNow));
            } else {
              Set<String> own = Set.of("events/" + id + ".json", "events/other-" + id + ".json");
              assertTrue(own.contains(name), name);
            }
            old.remove(name);
            now.remove(name);
            assertEquals(old, now);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static int differing(List<String> lines, List<String> others) {
    int found = 0;
    for (int i = 0; i < lines.size(); i++) {
      found += lines.get(i).equals(others.get(i)) ? 0 : 1;
    }
    return found;
  }

  @Test
  void oneChangedEventTouchesOneFile() throws IOException {
    Folder folder = Folder.good(temp).withEvent("second", "2007-07-24", "talks", "iran");
    Dataset before = folder.read().dataset().orElseThrow();
    Map<String, String> old = ScatteredFolder.texts(temp);
    Event event = before.events().getFirst();
    Dataset after = Edits.replacing(before, event.withRelations(List.of()));
    assertEquals(List.of(), write(temp, before, after).names());
    assertEquals(old, ScatteredFolder.texts(temp));

    Event changed = Edits.titled(event, "Another title");
    assertEquals(
        List.of("events/first-round.json"),
        write(temp, before, Edits.replacing(before, changed)).names());
    Map<String, String> now = ScatteredFolder.texts(temp);
    assertTrue(String.valueOf(now.remove("events/first-round.json")).contains("Another title"));
    old.remove("events/first-round.json");
    assertEquals(old, now);
  }

  @Test
  void aChangeInTheFileNamedAfterTheEventOpensNoOtherEvent() throws IOException {
    Folder folder =
        Folder.good(temp)
            .withEvent("second", "2007-07-24", "talks", "iran")
            .with("events.jsonl", line("a", "A"));
    Dataset before = folder.read().dataset().orElseThrow();
    Dataset after = Edits.replacing(before, Edits.titled(event(before, "second"), "Another"));
    Faults faults = new Faults();
    written(new DatasetWriter(FaultyTree.onDisk(temp, faults)).writeChanges(before, after));
    assertEquals(
        Set.of("events/second.json"),
        faults.steps().stream()
            .filter(step -> step.operation() == Operation.OPEN)
            .map(Faults.Step::name)
            .collect(Collectors.toSet()));
  }

  @Test
  void aCopyThatAnEditorKeepsForItselfIsLeftAlone() throws IOException {
    Folder folder = Folder.good(temp).withEvent("second", "2007-07-24", "talks", "iran");
    Path events = temp.resolve("events");
    Files.move(events.resolve("second.json"), events.resolve("z.json"));
    Files.copy(events.resolve("z.json"), events.resolve("#z.json"));
    Dataset before = folder.read().dataset().orElseThrow();
    Dataset after = Edits.replacing(before, Edits.titled(event(before, "second"), "Another"));
    assertEquals(List.of("events/z.json"), write(temp, before, after).names());
  }

  @Test
  void theFileOfAnEventThatIsGoneIsRemoved() throws IOException {
    Folder folder = Folder.good(temp).withEvent("second", "2007-07-24", "talks", "iran");
    Dataset before = folder.read().dataset().orElseThrow();
    Dataset after = Edits.withEvents(before, before.events().subList(0, 1));
    assertEquals(List.of("events/second.json"), write(temp, before, after).names());
    assertEquals(false, Files.exists(temp.resolve("events/second.json")));
  }

  private Folder withLines(String lines) {
    return Folder.good(temp).with("events.jsonl", lines);
  }

  private static String line(String id, String title) {
    return "{\"id\":\"%s\",\"title\":\"%s\",\"when\":{\"edtf\":\"2007\",\"derivation\":\"stated\"},\"kind\":\"talks\",\"later\":[1]}"
        .formatted(id, title);
  }

  private static Event event(Dataset dataset, String id) {
    return dataset.event(new EventId(id)).orElseThrow();
  }

  @Test
  void anEventOfALineIsChangedInItsLine() throws IOException {
    String rest = "\r\n\n{broken\n" + line("b", "B");
    withLines("\uFEFF" + line("a", "A") + " " + rest);
    Dataset before = read(temp);
    Event event = event(before, "a");
    write(temp, before, Edits.replacing(before, Edits.titled(event, "A+")));
    assertEquals(
        "\uFEFF" + line("a", "A+") + " " + rest, Files.readString(temp.resolve("events.jsonl")));
  }

  @Test
  void anIdIsChangedInItsLineAndRenamesItsFile() throws IOException {
    withLines(line("a", "A") + "\n" + line("b", "B"));
    Dataset before = read(temp);
    List<Event> events = new ArrayList<>();
    for (Event event : before.events()) {
      boolean stays = event.id().value().equals("b");
      events.add(stays ? event : Edits.renamed(event, event.id() + "-now"));
    }
    Written written = write(temp, before, Edits.withEvents(before, events));
    assertEquals(
        List.of("events/first-round-now.json", "events.jsonl", "events/first-round.json"),
        written.names());
    assertEquals(
        line("a-now", "A") + "\n" + line("b", "B"), Files.readString(temp.resolve("events.jsonl")));
    assertEquals(
        Folder.FIRST_ROUND.replace("first-round", "first-round-now"),
        Files.readString(temp.resolve("events/first-round-now.json")));
  }

  @Test
  void ofTwoEventsWithOneIdTheOneThatCountsGoesAndTheOtherIsNamed() throws IOException {
    withLines(line("first-round", "Another") + "\n");
    Dataset before = read(temp);
    Written written = write(temp, before, Edits.withEvents(before, List.of()));
    assertEquals(List.of("events/first-round.json"), written.names());
    assertEquals(List.of(new EventId("first-round")), written.surfacing());
    assertEquals("Another", event(read(temp), "first-round").title());
  }

  @Test
  void whatSomebodyElseAddedElsewhereStays() throws IOException {
    Folder folder = Folder.good(temp);
    Dataset before = read(temp);
    List<Actor> actors = new ArrayList<>(before.actors().values());
    actors.remove(0);
    actors.addFirst(
        new Actor(
            new ActorId("iran"),
            "Islamic Republic of Iran",
            Actor.ActorKind.STATE,
            List.of(),
            null,
            null,
            null,
            List.of(),
            Extras.NONE));
    Dataset after =
        new Dataset(
            before.description(),
            before.events(),
            actors,
            before.places().values(),
            before.sources().values());
    String theirs =
        Folder.ACTORS.replace(
            "\"actors\": [",
            "\"actors\": [\n    {\"id\": \"x\", \"name\": \"X\", \"kind\": \"state\"},");
    folder.with("actors.json", theirs);
    write(temp, before, after);
    assertEquals(
        theirs.replace("\"Iran\"", "\"Islamic Republic of Iran\""),
        Files.readString(temp.resolve("actors.json"), StandardCharsets.UTF_8));
  }
}
