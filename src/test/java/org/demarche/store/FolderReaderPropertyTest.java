package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.Property;
import org.demarche.io.FolderChanges;
import org.demarche.io.MemoryTree;
import org.demarche.model.Problem;
import org.demarche.task.Progress;
import org.junit.jupiter.api.Test;

/// Random sequences of edits in a folder, by files and lines, broken ones among them.
class FolderReaderPropertyTest {
  private static final Set<String> JOINING =
      Set.of("duplicate-id", "unknown-event", "self-relation");

  @Test
  void whatIsReadAgainIsWhatAFreshReadingOfTheLastGoodFilesGives() {
    Property.forAll(2027, 80, random -> new Story(random).tell());
  }

  /// A folder, and another in which every broken file has its last good text.
  private static final class Story {
    private final Random random;
    private final MemoryTree files = new MemoryTree();
    private final MemoryTree good = new MemoryTree();
    private final FolderReader reader = new FolderReader(files);
    private final Set<String> broken = new TreeSet<>();
    private final Set<String> changed = new HashSet<>();
    private final List<String> actors = new ArrayList<>(List.of("a-0", "a-1"));
    private final List<String> lines = new ArrayList<>();
    private int made = 2;
    private int paragraphs = 5;

    Story(Random random) {
      this.random = random;
    }

    void tell() {
      put("dataset.json", Folder.DATASET);
      putActors();
      put("places.json", Folder.PLACES);
      putSources();
      for (int i = 0; i < 4; i++) {
        putEvent("e-" + i);
        lines.add(event("l-" + i));
      }
      putLines();
      reader.read(Progress.NONE);
      changed.clear();
      for (int step = 0; step < 14; step++) {
        int edits = 1 + random.nextInt(2);
        for (int i = 0; i < edits; i++) {
          edit();
        }
        compare(step);
      }
    }

    private void put(String name, String text) {
      files.put(name, text);
      good.put(name, text);
      broken.remove(name);
      changed.add(name);
    }

    /// Not after a change that nobody has seen: then what was good is not what was read last.
    private void spoil(String name, String text) {
      if (!changed.isEmpty()) {
        return;
      }
      files.put(name, text);
      broken.add(name);
      changed.add(name);
    }

    private void delete(String name) {
      files.delete(name);
      good.delete(name);
      broken.remove(name);
      changed.add(name);
    }

    private void putActors() {
      put(
          "actors.json",
          actors.stream()
              .map(
                  id ->
                      "{\"id\": \"%s\", \"name\": \"N %s\", \"kind\": \"state\"}".formatted(id, id))
              .collect(Collectors.joining(",\n", "{\"actors\": [\n", "]}")));
    }

    private void putSources() {
      put(
          "sources.json",
          Folder.SOURCES.replace("\"paragraphs\": 12", "\"paragraphs\": " + paragraphs));
    }

    private void putLines() {
      put("events.jsonl", String.join("\n", lines) + "\n");
    }

    private void putEvent(String id) {
      put("events/" + id + ".json", event(id));
    }

    private String event(String id) {
      String actor = "a-" + random.nextInt(made + 1);
      String time = random.nextBoolean() ? "T10:30:00" : "";
      String claim =
          random.nextInt(3) == 0
              ? ", \"claims\": [{\"proposition\": \"P\", \"positions\": [{\"actor\": \"%s\", \"attitude\": \"denies\"}]}]"
                  .formatted(actor)
              : "";
      return "{\"id\": \"%s\", \"title\": \"T %d\", \"when\": {\"edtf\": \"2007-0%d-2%d%s\", \"derivation\": \"stated\"}, \"kind\": \"%s\", \"places\": [\"baghdad\"], \"participants\": [{\"actor\": \"%s\"}], \"citations\": [{\"source\": \"gazette\", \"paragraphs\": [%d], \"stance\": \"reports\"}], \"relations\": [{\"type\": \"follows\", \"event\": \"%s-%d\"}]%s}"
          .formatted(
              id,
              random.nextInt(100),
              1 + random.nextInt(9),
              random.nextInt(9),
              time,
              random.nextInt(4) == 0 ? "own" : "talks",
              actor,
              1 + random.nextInt(8),
              random.nextBoolean() ? "e" : "l",
              random.nextInt(6),
              claim);
    }

    private List<String> eventFiles() {
      return files.names().stream().filter(name -> name.startsWith("events/")).toList();
    }

    private void edit() {
      List<String> all = eventFiles();
      String some = all.isEmpty() ? "events/e-0.json" : all.get(random.nextInt(all.size()));
      String id = some.replaceAll("events/|\\.json", "");
      switch (random.nextInt(15)) {
        case 0, 1 -> putEvent(id);
        case 2 -> putEvent("e-" + random.nextInt(8));
        case 3 -> delete(some);
        case 4, 5 -> {
          if (files.names().contains(some)) {
            String text = good.text(some);
            spoil(
                some,
                random.nextBoolean()
                    ? text.substring(0, random.nextInt(text.length()))
                    : text.replace("\"title\"", "\"titel\""));
          }
        }
        case 6 -> {
          if (files.names().contains(some) && !broken.contains(some)) {
            put("events/r-" + random.nextInt(3) + ".json", files.text(some));
            delete(some);
          }
        }
        case 7 -> {
          // What is kept of a broken file does not get back what it missed when it was read.
          if (broken.stream().allMatch("actors.json"::equals)) {
            actors.add("a-" + made++);
            putActors();
          }
        }
        case 8 -> {
          if (actors.size() > 1) {
            actors.remove(random.nextInt(actors.size()));
            putActors();
          }
        }
        case 9 ->
            spoil("actors.json", good.text("actors.json").replaceFirst("\"name\"", "\"nome\""));
        case 10 -> {
          if (broken.isEmpty()) {
            paragraphs = 1 + random.nextInt(9);
            putSources();
          }
        }
        case 11 ->
            put(
                "dataset.json",
                Folder.DATASET.replace(
                    "Asia/Baghdad", random.nextBoolean() ? "Asia/Tehran" : "Etc/UTC"));
        case 12 ->
            put(
                "places.json",
                random.nextBoolean()
                    ? Folder.PLACES
                    : Folder.PLACES.replace("Asia/Baghdad", "Asia/Tokyo"));
        default -> editLines();
      }
    }

    private void editLines() {
      int at = random.nextInt(lines.size());
      switch (random.nextInt(4)) {
        case 0 -> lines.set(at, event("l-" + random.nextInt(8)));
        case 1 -> lines.add(at, event("l-" + random.nextInt(8)));
        case 2 -> {
          if (lines.size() > 1) {
            lines.remove(at);
          }
        }
        default -> {
          List<String> spoiled = new ArrayList<>(lines);
          spoiled.set(at, lines.get(at).replace("\"title\"", "\"titel\""));
          spoil("events.jsonl", String.join("\n", spoiled) + "\n");
          return;
        }
      }
      putLines();
    }

    private void compare(int step) {
      FolderChanges changes =
          random.nextInt(4) == 0
              ? FolderChanges.UNKNOWN
              : new FolderChanges(Set.copyOf(changed), false);
      changed.clear();
      Refreshed refreshed = reader.refresh(changes, name -> false, Progress.NONE);
      ReadResult expected = new DatasetReader().read(good, Progress.NONE);
      String where = "step %d, %s, broken %s".formatted(step, changes, broken);
      Told wanted = Told.of(expected.dataset().orElseThrow());
      Told told = Told.of(refreshed.result().dataset().orElseThrow());
      assertEquals(String.join("\n", wanted.columns()), String.join("\n", told.columns()), where);
      assertEquals(wanted, told, where);
      assertEquals(
          withoutBroken(expected.problems()), withoutBroken(refreshed.result().problems()), where);
      List<Problem> seen =
          new DatasetReader()
              .read(files, Progress.NONE).problems().stream()
                  .filter(problem -> broken.contains(problem.file()))
                  .filter(problem -> !JOINING.contains(problem.code()))
                  .filter(problem -> !problem.code().startsWith("unknown-"))
                  .toList();
      assertTrue(refreshed.result().problems().containsAll(seen), where + seen);
    }

    private List<Problem> withoutBroken(List<Problem> problems) {
      return problems.stream().filter(problem -> !broken.contains(problem.file())).toList();
    }
  }
}
