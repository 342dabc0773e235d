package org.demarche.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.font.TextMetrics;
import org.demarche.io.DiskTree;
import org.demarche.model.Problem;
import org.demarche.query.EventSet;
import org.demarche.query.Filter;
import org.demarche.query.WantedLanes;
import org.demarche.session.Snapshot;
import org.demarche.store.FolderReader;
import org.demarche.store.ReadResult;
import org.demarche.store.record.DatasetFiles;
import org.demarche.task.Progress;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;
import org.demarche.words.Words;

/// What came of opening a dataset folder.
sealed interface Opening {
  /// The width for which the first layout is made; the window's own may differ.
  double WIDTH = 1000;

  /// So many folders above the one that is named may hold the dataset.
  int FARTHEST_UP = 8;

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
  /// @param problems the first says why, and what to do
  record Refused(Path folder, List<Problem> problems) implements Opening {
    /// Which folder it is and why it is none, in a sentence or two.
    String why(Words words) {
      return words.say(
          "window.open.refused",
          folder.toString(),
          problems.isEmpty()
              ? words.say("window.open.unreadable")
              : words.say(problems.getFirst().message()));
    }
  }

  /// What a folder is called while it is read.
  static String name(Path folder) {
    Path last = folder.getFileName();
    return (last == null ? folder : last).toString();
  }

  /// The dataset folder that is meant by a path: the nearest at or above it that describes a
  /// dataset. Where none does it is the path itself, or the folder of a file.
  static Path folder(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path at = Files.isRegularFile(path) ? absolute.getParent() : absolute;
    Path first = at == null || at.equals(absolute) ? path : at;
    for (int up = 0; at != null && up < FARTHEST_UP; up++) {
      if (Files.isRegularFile(at.resolve(DatasetFiles.DESCRIPTION))) {
        return at.equals(absolute) ? path : at;
      }
      at = at.getParent();
    }
    return first;
  }

  /// Reads a dataset folder, or that of any file in one; for a background thread.
  ///
  /// @param words for the names of lanes
  /// @param axis the zone that the axis of a folder's dataset is to show; empty for its own
  /// @param progress is told how much of a large set is read, and may cancel
  /// @throws java.util.concurrent.CancellationException when it does, or the thread is interrupted
  static Opening of(
      Words words,
      Path path,
      Function<Path, Optional<ZoneId>> axis,
      TextMetrics metrics,
      Progress progress) {
    Path folder = folder(path);
    FolderReader reader = new FolderReader(new DiskTree(folder));
    ReadResult read = reader.read(progress);
    return read.dataset()
        .map(dataset -> axis.apply(folder).map(dataset::on).orElse(dataset))
        .<Opening>map(
            dataset ->
                opened(folder, reader, Snapshot.of(words, dataset, read.problems(), metrics)))
        .orElseGet(() -> new Refused(folder, read.problems()));
  }

  private static Opened opened(Path folder, FolderReader reader, Snapshot snapshot) {
    TimeRange first = snapshot.firstRange(EventSet.all(snapshot.table().size()));
    snapshot.prepare(
        Filter.ALL,
        WantedLanes.of(snapshot.grouping()),
        Viewport.fitting(first, WIDTH).secondsPerPixel());
    return new Opened(folder, snapshot, reader);
  }
}
