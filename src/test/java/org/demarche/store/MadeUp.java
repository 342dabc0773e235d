package org.demarche.store;

import java.io.IOException;
import org.demarche.generate.GeneratedDataset;
import org.demarche.io.FileTree;
import org.demarche.task.Progress;

/// Made-up datasets in files, all events in `events.jsonl`.
final class MadeUp {
  private MadeUp() {}

  static void write(FileTree files, int events, int seed) throws IOException {
    GeneratedDataset made = new GeneratedDataset(events, seed);
    new GeneratedFolder(files)
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
