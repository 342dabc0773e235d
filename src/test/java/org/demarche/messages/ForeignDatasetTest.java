package org.demarche.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.model.Problem;
import org.demarche.store.DatasetReader;
import org.demarche.store.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignDatasetTest {
  @Test
  void itReadsAsTheShippedOneAndSaysNothingInLatinLetters(@TempDir Path temp) throws IOException {
    ReadResult read = new DatasetReader().read(ForeignDataset.write(temp.resolve("data")).folder());
    assertEquals(List.of(), read.problems().stream().map(Problem::toString).toList());
    Dataset dataset = read.dataset().orElseThrow();
    Dataset shipped =
        new DatasetReader().read(Path.of("data", "us-iran-iraq-2007")).dataset().orElseThrow();
    assertEquals(shipped.events().size(), dataset.events().size());
    assertTrue(shipped.events().size() > 100);
    dataset
        .events()
        .forEach(event -> assertFalse(event.title().matches(".*[A-Za-z].*"), event.title()));
  }
}
