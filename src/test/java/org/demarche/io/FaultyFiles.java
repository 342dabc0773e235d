package org.demarche.io;

import java.io.IOException;
import java.nio.file.Path;

/// Files that are written whole, with [Faults] in every step.
public final class FaultyFiles {
  private FaultyFiles() {}

  /// @param root an existing folder, from which the names of steps count
  public static AtomicFile in(Path root, Faults faults) throws IOException {
    return new AtomicFile(new FaultyDisk(root, faults));
  }
}
