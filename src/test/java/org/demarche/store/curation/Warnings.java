package org.demarche.store.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.demarche.ProblemLines;
import org.demarche.io.DiskTree;
import org.demarche.store.Folder;
import org.demarche.store.ReadResult;
import org.demarche.store.SmellPlaces;

/// What the checker warns of in a folder that has no other problem.
final class Warnings {
  private Warnings() {}

  /// Each with its code before it.
  static List<String> in(Folder folder) {
    ReadResult result = folder.read();
    assertEquals(List.of(), result.problems());
    try {
      return new SmellPlaces(new DiskTree(folder.path()))
          .problems(CurationCheck.of(result.dataset().orElseThrow())).stream()
              .map(problem -> problem.code() + " " + ProblemLines.of(problem))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Their codes alone.
  static List<String> codes(Folder folder) {
    return in(folder).stream().map(warning -> warning.split(" ", 2)[0]).toList();
  }
}
