package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.Edits;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.io.DiskTree;
import org.demarche.io.Faults;
import org.demarche.io.Faults.Operation;
import org.demarche.io.FaultyTree;
import org.demarche.io.FileTree;
import org.demarche.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetWriterTest {
  @TempDir Path temp;

  private DatasetWriter writer() {
    return new DatasetWriter(new DiskTree(temp));
  }

  /// Everything in a dataset, as one value that can be compared.
  private static List<Object> content(Dataset dataset) {
    return List.of(
        dataset.description(),
        dataset.events(),
        List.copyOf(dataset.actors().values()),
        List.copyOf(dataset.places().values()),
        List.copyOf(dataset.sources().values()));
  }

  private Map<String, String> files(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  @Test
  void whatIsWrittenIsReadAsTheSame() {
    Property.forAll(
        20070528,
        120,
        random -> {
          try {
            Path folder = Files.createTempDirectory(temp, "d");
            Dataset dataset = new RandomRecords(random).dataset();
            DatasetWriter writer = new DatasetWriter(new DiskTree(folder));
            Written written = writer.write(dataset);
            assertEquals(4 + dataset.events().size(), written.files().size());
            ReadResult result = new DatasetReader().read(folder);
            assertEquals(List.of(), result.problems());
            Dataset read = result.dataset().orElseThrow();
            assertEquals(content(dataset), content(read));
            Map<String, String> before = files(folder);
            writer.write(read);
            assertEquals(before, files(folder));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Dataset replacing(Dataset dataset, Event event) {
    List<Event> events = new ArrayList<>(dataset.events());
    events.removeIf(one -> one.id().equals(event.id()));
    events.add(event);
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

  @Test
  void oneChangedEventTouchesOneFile() throws IOException {
    Folder folder = Folder.good(temp).withEvent("second", "2007-07-24", "talks", "iran");
    Dataset before = folder.read().dataset().orElseThrow();
    Map<String, String> old = files(temp);
    Event event = before.events().getFirst();
    Dataset after = replacing(before, event.withRelations(List.of()));
    assertEquals(List.of(), writer().writeChanges(before, after).names());
    assertEquals(old, files(temp));

    Event changed = Edits.titled(event, "Another title");
    assertEquals(
        List.of("events/first-round.json"),
        writer().writeChanges(before, replacing(before, changed)).names());
    Map<String, String> now = files(temp);
    assertTrue(String.valueOf(now.remove("events/first-round.json")).contains("Another title"));
    old.remove("events/first-round.json");
    assertEquals(old, now);
  }

  @Test
  void theFileOfAnEventThatIsGoneIsRemoved() throws IOException {
    Folder folder = Folder.good(temp).withEvent("second", "2007-07-24", "talks", "iran");
    Dataset before = folder.read().dataset().orElseThrow();
    Dataset after = withEvents(before, before.events().subList(0, 1));
    assertEquals(List.of("events/second.json"), writer().writeChanges(before, after).names());
    assertEquals(false, Files.exists(temp.resolve("events/second.json")));
  }

  @Test
  void aListFileKeepsWhatElseStandsInIt() throws IOException {
    Folder folder =
        Folder.good(temp)
            .with(
                "actors.json",
                "{\"$schema\": \"a.json\", \"actors\": [], \"reviewed\": [\"Ada\", 2]}");
    Dataset dataset = folder.read().dataset().orElseThrow();
    writer().write(dataset);
    assertEquals(
        """
        {
          "$schema": "a.json",
          "reviewed": ["Ada", 2],
          "actors": []
        }
        """,
        Files.readString(temp.resolve("actors.json")));
  }

  @Test
  void aRecordReadsLikeOneWrittenByHand() throws IOException {
    Folder folder =
        Folder.good(temp)
            .with(
                "events/first-round.json",
                Folder.FIRST_ROUND.replace(
                    "\"kind\": \"talks\",",
                    "\"kind\": \"talks\", \"$schema\": \"s\", \"later\": {\"a\": [1, {}]},"));
    writer().write(folder.read().dataset().orElseThrow());
    assertEquals(
        """
        {
          "$schema": "s",
          "id": "first-round",
          "title": "First round",
          "when": {
            "edtf": "2007-05-28",
            "derivation": "stated"
          },
          "kind": "talks",
          "significance": 3,
          "places": ["baghdad"],
          "participants": [
            {
              "actor": "crocker",
              "role": "negotiator"
            },
            {
              "actor": "iran",
              "role": "participant"
            }
          ],
          "citations": [
            {
              "source": "gazette",
              "paragraphs": [1, 2],
              "stance": "reports"
            }
          ],
          "later": {
            "a": [
              1,
              {}
            ]
          }
        }
        """,
        Files.readString(temp.resolve("events/first-round.json")));
  }

  @Test
  void aFileThatCannotBeWrittenIsAsItWas() throws IOException {
    Folder folder = Folder.good(temp);
    Dataset dataset = folder.read().dataset().orElseThrow();
    Map<String, String> old = files(temp);
    Path file = temp.resolve("events/first-round.json");
    Files.delete(file);
    Files.createDirectory(file);
    Files.createFile(file.resolve("in the way"));
    Event event = dataset.events().getFirst();
    Event changed = Edits.titled(event, "Another title");
    assertThrows(
        IOException.class, () -> writer().writeChanges(dataset, replacing(dataset, changed)));
    old.remove("events/first-round.json");
    old.put("events/first-round.json/in the way", "");
    assertEquals(old, files(temp));
  }

  @Test
  void aCrashInAnyStepLeavesEachFileOldOrNewAndOnlyWholeOnes() throws IOException {
    Folder folder = Folder.good(temp).withEvent("second", "2007-07-24", "talks", "iran");
    Dataset before = folder.read().dataset().orElseThrow();
    Event second = Edits.titled(before.events().getLast(), "Another title");
    Dataset after = withEvents(before, List.of(second));
    Map<String, String> old = files(temp);
    Faults whole = new Faults();
    new DatasetWriter(FaultyTree.onDisk(temp, whole)).writeChanges(before, after);
    Map<String, String> done = files(temp);
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
      Map<String, String> left = files(temp);
      left.keySet().removeIf(name -> name.endsWith(".tmp"));
      seen.add(left);
      assertEquals(List.of(), folder.problems(), "step " + step);
    }
    Map<String, String> written = new TreeMap<>(old);
    written.put("events/second.json", String.valueOf(done.get("events/second.json")));
    assertEquals(List.of(old, written, done), List.copyOf(seen));
  }

  @Test
  void aListThatCannotBeReadIsNotReplaced() throws IOException {
    Folder folder = Folder.good(temp);
    Dataset dataset = folder.read().dataset().orElseThrow();
    folder.with("actors.json", "{\"reviewed\": true, \"actors\": [");
    IOException refused = assertThrows(IOException.class, () -> writer().write(dataset));
    assertTrue(refused.toString().contains("actors.json is not replaced"), refused.toString());
    assertEquals(
        "{\"reviewed\": true, \"actors\": [", Files.readString(temp.resolve("actors.json")));
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
  void aFullDiskLeavesTheFileAsItWas() throws IOException {
    Folder folder = Folder.good(temp);
    Dataset before = folder.read().dataset().orElseThrow();
    Map<String, String> old = files(temp);
    Dataset after = replacing(before, Edits.titled(before.events().getFirst(), "Another title"));
    for (int room = 0; room < 100; room += 9) {
      Faults faults = new Faults().cut(Operation.WRITE, "events/first-round.json", room);
      DatasetWriter full = new DatasetWriter(FaultyTree.onDisk(temp, faults));
      assertThrows(IOException.class, () -> full.writeChanges(before, after));
      assertEquals(old, files(temp));
    }
  }
}
