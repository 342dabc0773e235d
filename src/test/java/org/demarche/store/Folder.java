package org.demarche.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.ProblemLines;
import org.demarche.io.Faults;
import org.demarche.io.FaultyTree;
import org.demarche.task.Progress;

/// A dataset folder for tests: a small good one, of which a test replaces the files it is about.
public record Folder(Path path) {
  public static final String DATASET =
      """
      {
        "formatVersion": 1,
        "title": "Talks",
        "timeZone": "Asia/Baghdad"
      }
      """;

  public static final String ACTORS =
      """
      {
        "actors": [
          {"id": "iran", "name": "Iran", "kind": "state"},
          {"id": "united-states", "name": "United States", "kind": "state"},
          {"id": "crocker", "name": "Ryan Crocker", "kind": "person", "partOf": "united-states"}
        ]
      }
      """;

  public static final String PLACES =
      """
      {
        "places": [
          {"id": "iraq", "name": "Iraq", "timeZone": "Asia/Baghdad"},
          {"id": "baghdad", "name": "Baghdad", "partOf": "iraq", "latitude": 33.3, "longitude": 44.4}
        ]
      }
      """;

  public static final String SOURCES =
      """
      [
        {
          "id": "gazette",
          "type": "article-newspaper",
          "title": "Envoys meet",
          "container-title": "The Gazette",
          "issued": {"date-parts": [[2007, 5, 29]]},
          "URL": "https://example.org/envoys",
          "custom": {"paragraphs": 12}
        }
      ]
      """;

  public static final String FIRST_ROUND =
      """
      {
        "id": "first-round",
        "title": "First round",
        "when": {"edtf": "2007-05-28", "derivation": "stated"},
        "kind": "talks",
        "places": ["baghdad"],
        "participants": [
          {"actor": "crocker", "role": "negotiator"},
          {"actor": "iran"}
        ],
        "citations": [
          {"source": "gazette", "paragraphs": [1, 2], "stance": "reports"}
        ]
      }
      """;

  /// A folder with one file of each sort and no problem.
  public static Folder good(Path path) {
    return new Folder(path)
        .with("dataset.json", DATASET)
        .with("actors.json", ACTORS)
        .with("places.json", PLACES)
        .with("sources.json", SOURCES)
        .with("events/first-round.json", FIRST_ROUND);
  }

  /// Writes or replaces one file.
  public Folder with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Writes or replaces one file.
  public Folder with(String name, byte[] content) {
    try {
      Path file = path.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Adds an event that happened on a day.
  public Folder withEvent(String id, String edtf, String kind, String actor) {
    return with(
        "events/" + id + ".json",
        """
        {
          "id": "%s",
          "title": "Event %s",
          "when": {"edtf": "%s", "derivation": "stated"},
          "kind": "%s",
          "participants": [{"actor": "%s"}],
          "citations": [{"source": "gazette", "stance": "mentions"}]
        }
        """
            .formatted(id, id, edtf, kind, actor));
  }

  public ReadResult read() {
    return new DatasetReader().read(path);
  }

  /// Reads it while something goes wrong.
  public ReadResult read(Faults faults) {
    try {
      return new DatasetReader().read(FaultyTree.onDisk(path, faults), Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Its problems as `check` prints them.
  public List<String> problems() {
    return ProblemLines.of(read().problems());
  }
}
