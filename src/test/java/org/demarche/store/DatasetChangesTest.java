package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.Edits;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.io.DiskTree;
import org.demarche.io.Faults;
import org.demarche.io.FaultyTree;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Extras;
import org.demarche.store.Written.Content;
import org.demarche.store.Written.WrittenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetChangesTest {
  private static final Pattern ID = Pattern.compile("d\" ?: ?\"([a-z0-9-]+)");

  @TempDir Path temp;

  private static List<Object> content(Dataset dataset) {
    return List.of(
        dataset.description(),
        dataset.events(),
        List.copyOf(dataset.actors().values()),
        List.copyOf(dataset.places().values()),
        List.copyOf(dataset.sources().values()));
  }

  private static Dataset read(Path folder) {
    return new DatasetReader().read(folder).dataset().orElseThrow();
  }

  private static Written write(Path folder, Dataset before, Dataset after) throws IOException {
    return new DatasetWriter(new DiskTree(folder)).writeChanges(before, after);
  }

  @Test
  void whateverIsEditedIsReadAsTheSameAndAllElseStays() {
    Property.forAll(
        20070528,
        80,
        random -> {
          try {
            Path folder = Files.createTempDirectory(temp, "d");
            RandomRecords records = new RandomRecords(random);
            Dataset before = records.dataset();
            new ScatteredFolder(random, folder).write(before);
            assertEquals(content(before), content(read(folder)));
            RandomEdits edits = new RandomEdits(random, records);
            for (int i = 0; i < 3; i++) {
              Map<String, String> old = ScatteredFolder.texts(folder);
              RandomEdits.Edited edited = edits.edited(before, 1 + random.nextInt(4));
              Written written = write(folder, before, edited.dataset());
              assertEquals(content(edited.dataset()), content(read(folder)));
              assertOthersStay(old, ScatteredFolder.texts(folder), written, edited.touched());
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
          Files.exists(path) ? Optional.of(known(Files.readAllBytes(path))) : Optional.empty(),
          file.content());
    }
  }

  private static Content known(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Content(bytes.length, HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void oneEditOfAnEventChangesOneFileOrOneLine() {
    Property.forAll(
        20070724,
        40,
        random -> {
          try {
            Path folder = Files.createTempDirectory(temp, "d");
            RandomRecords records = new RandomRecords(random);
            Dataset before = records.dataset();
            new ScatteredFolder(random, folder).write(before);
            Map<String, String> old = ScatteredFolder.texts(folder);
            Event event = before.events().get(random.nextInt(before.events().size()));
            Dataset after = replacing(before, event, Edits.titled(event, "Another"));
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

  private static int differing(List<String> lines, List<String> others) {
    int found = 0;
    for (int i = 0; i < lines.size(); i++) {
      found += lines.get(i).equals(others.get(i)) ? 0 : 1;
    }
    return found;
  }

  private static Dataset replacing(Dataset dataset, Event old, Event now) {
    List<Event> events = new ArrayList<>(dataset.events());
    events.removeIf(one -> one.id().equals(old.id()));
    events.add(now);
    return withEvents(dataset, events);
  }

  private static Dataset withEvents(Dataset dataset, List<Event> events) {
    return new Dataset(
        dataset.description(),
        events,
        dataset.actors().values(),
        dataset.places().values(),
        dataset.sources().values());
  }

  /// Whatever step the program dies in, each file is old or new and no record refers to one that
  /// was never written.
  @Test
  void aCrashLeavesEachFileOldOrNewAndNoReferenceToNothing() {
    Property.forAll(
        20070806,
        2,
        random -> {
          try {
            RandomRecords records = new RandomRecords(random);
            Dataset before = records.dataset();
            long seed = random.nextLong();
            Dataset after = new RandomEdits(random, records).edited(before, 4).dataset();
            Path whole = scattered(before, seed);
            Map<String, String> old = ScatteredFolder.texts(whole);
            write(whole, before, after);
            Map<String, String> now = ScatteredFolder.texts(whole);
            boolean crashed = true;
            for (int step = 0; crashed; step++) {
              crashed = crash(scattered(before, seed), before, after, step, old, now);
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Path scattered(Dataset dataset, long seed) throws IOException {
    Path folder = Files.createTempDirectory(temp, "c");
    new ScatteredFolder(new Random(seed), folder).write(dataset);
    return folder;
  }

  private static boolean crash(
      Path folder,
      Dataset before,
      Dataset after,
      int step,
      Map<String, String> old,
      Map<String, String> now)
      throws IOException {
    Faults faults = new Faults().crashAt(step);
    boolean crashed = false;
    try {
      new DatasetWriter(FaultyTree.onDisk(folder, faults)).writeChanges(before, after);
    } catch (IOException e) {
      crashed = true;
    }
    ScatteredFolder.texts(folder)
        .forEach(
            (name, text) -> {
              boolean provisional = !old.containsKey(name) || !name.startsWith("events");
              assertTrue(
                  provisional || text.equals(old.get(name)) || text.equals(now.get(name)), name);
            });
    List<String> loose =
        new DatasetReader()
            .read(folder).problems().stream()
                .map(problem -> problem.code())
                .filter(code -> code.startsWith("unknown-") && !code.equals("unknown-field"))
                .toList();
    if (old.keySet().stream().noneMatch("events.jsonl"::equals)) {
      assertEquals(List.of(), loose);
    }
    return crashed;
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
    write(temp, before, replacing(before, event, Edits.titled(event, "A+")));
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
    Written written = write(temp, before, withEvents(before, events));
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
    Written written = write(temp, before, withEvents(before, List.of()));
    assertEquals(List.of("events/first-round.json"), written.names());
    assertEquals(List.of(new EventId("first-round")), written.surfacing());
    assertEquals("Another", event(read(temp), "first-round").title());
  }

  @Test
  void whatSomebodyElseChangedIsNotOverwritten() throws IOException {
    Folder folder = Folder.good(temp);
    Dataset before = read(temp);
    Event event = event(before, "first-round");
    Dataset after = replacing(before, event, Edits.titled(event, "Mine"));
    folder.with("events/first-round.json", Folder.FIRST_ROUND.replace("First round", "Somebody's"));
    Map<String, String> old = ScatteredFolder.texts(temp);
    NotWrittenException e =
        assertThrows(NotWrittenException.class, () -> write(temp, before, after));
    assertEquals("events/first-round.json", e.file());
    assertThrows(
        NotWrittenException.class, () -> write(temp, before, withEvents(before, List.of())));
    folder.with("events/first-round.json", "{\"id\": \"first-round\", ");
    assertThrows(NotWrittenException.class, () -> write(temp, before, after));
    old.put("events/first-round.json", "{\"id\": \"first-round\", ");
    assertEquals(old, ScatteredFolder.texts(temp));
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
