package org.demarche.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.font.TextMetrics;
import org.demarche.io.DiskTree;
import org.demarche.model.Problem;
import org.demarche.query.Filter;
import org.demarche.session.Snapshot;
import org.demarche.store.FolderReader;
import org.demarche.store.ReadResult;
import org.demarche.task.Progress;

/// What came of opening a dataset folder.
sealed interface Opening {
  /// The width for which the first layout is made; the window's own may differ.
  double WIDTH = 1000;

  Path folder();

  List<Problem> problems();

  /// A dataset, prepared for a first picture.
  ///
  /// @param reader remembers the folder, to read again what changes in it
  record Opened(Path folder, Snapshot snapshot, FolderReader reader) implements Opening {
    @Override
    public List<Problem> problems() {
      return snapshot.problems();
    }
  }

  /// No dataset.
  ///
  /// @param reason why, and what to do, in a sentence or two
  record Refused(Path folder, String reason, List<Problem> problems) implements Opening {}

  /// Reads a dataset folder, or the folder of a `dataset.json`; for a background thread.
  ///
  /// @param progress is told how much of a large set is read, and may cancel
  /// @throws java.util.concurrent.CancellationException when it does, or the thread is interrupted
  static Opening of(Path path, TextMetrics metrics, Progress progress) {
    Path parent = path.toAbsolutePath().getParent();
    Path folder = Files.isRegularFile(path) && parent != null ? parent : path;
    FolderReader reader = new FolderReader(new DiskTree(folder));
    ReadResult read = reader.read(progress);
    return read.dataset()
        .<Opening>map(
            dataset -> opened(folder, reader, Snapshot.of(dataset, read.problems(), metrics)))
        .orElseGet(() -> new Refused(folder, reason(read.problems()), read.problems()));
  }

  private static Opened opened(Path folder, FolderReader reader, Snapshot snapshot) {
    snapshot.prepare(
        Filter.ALL, snapshot.grouping(), snapshot.navigation().fitAll(WIDTH).secondsPerPixel());
    return new Opened(folder, snapshot, reader);
  }

  private static String reason(List<Problem> problems) {
    return problems.isEmpty()
        ? "The folder could not be read as a dataset."
        : problems.getFirst().message();
  }
}
