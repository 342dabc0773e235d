package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.model.ActorId;
import org.demarche.model.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetReaderTest {
  @TempDir Path folder;

  @Test
  void readsActorsAndNamesWhereOneRefersToNobody() throws IOException {
    Files.writeString(
        folder.resolve("dataset.json"),
        "{\"formatVersion\": 1, \"title\": \"T\", \"timeZone\": \"Asia/Baghdad\"}");
    Files.writeString(
        folder.resolve("actors.json"),
        """
        {"actors": [
          {"id": "iran", "name": "Iran", "kind": "state"},
          {"id": "larijani", "name": "Ali Larijani", "kind": "person", "partOf": "irann"}
        ]}
        """);
    ReadResult result = new DatasetReader().read(folder);
    assertEquals(
        List.of(
            "actors.json:3:74: error: There is no actor 'irann' in actors.json. Did you mean"
                + " 'iran'?"),
        result.problems().stream().map(Object::toString).toList());
    Dataset dataset = result.dataset().orElseThrow();
    assertEquals(
        List.of(new ActorId("iran"), new ActorId("larijani")),
        List.copyOf(dataset.actors().keySet()));
    assertEquals("T", dataset.description().title());
  }
}
