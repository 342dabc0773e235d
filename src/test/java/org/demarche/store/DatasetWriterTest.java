package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.io.DiskTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetWriterTest {
  @TempDir Path temp;

  private DatasetWriter writer() {
    return new DatasetWriter(new DiskTree(temp));
  }

  private static Written written(WriteOutcome outcome) {
    return assertInstanceOf(Written.class, outcome);
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
            Written written = written(writer.write(dataset));
            assertEquals(4 + dataset.events().size(), written.files().size());
            ReadResult result = new DatasetReader().read(folder);
            assertEquals(List.of(), result.problems());
            Dataset read = result.dataset().orElseThrow();
            assertEquals(Told.records(dataset), Told.records(read));
            Map<String, String> before = ScatteredFolder.texts(folder);
            writer.write(read);
            assertEquals(before, ScatteredFolder.texts(folder));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
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
  void aListThatCannotBeReadIsNotReplaced() throws IOException {
    Folder folder = Folder.good(temp);
    Dataset dataset = folder.read().dataset().orElseThrow();
    folder.with("actors.json", "{\"reviewed\": true, \"actors\": [");
    Conflict refused = assertInstanceOf(Conflict.class, writer().write(dataset));
    assertEquals("actors.json", refused.file());
    assertEquals(List.of(), refused.done().files());
    assertEquals(
        "{\"reviewed\": true, \"actors\": [", Files.readString(temp.resolve("actors.json")));
  }
}
