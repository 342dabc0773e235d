package org.demarche.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.demarche.generate.GeneratedDataset;
import org.demarche.io.DiskTree;
import org.demarche.store.GeneratedFolder;
import org.demarche.task.Progress;

/// The datasets that are measured: what `demarche generate` makes with seed 1.
final class MadeUpDatasets {
  private static final long SEED = 1;

  private MadeUpDatasets() {}

  static void write(int events, Path folder) throws IOException {
    GeneratedDataset made = new GeneratedDataset(events, SEED);
    new GeneratedFolder(new DiskTree(folder))
        .write(
            new GeneratedFolder.Content(
                made.description(),
                made.actors(),
                made.places(),
                made.sources(),
                made.events(),
                made.size()),
            Progress.NONE);
  }
}
