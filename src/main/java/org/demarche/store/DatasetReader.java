package org.demarche.store;

import java.nio.file.Path;
import org.demarche.io.DiskTree;
import org.demarche.io.FileTree;
import org.demarche.task.Progress;

/// Reads a dataset folder: `dataset.json`, `actors.json`, `places.json`, `sources.json` and
/// `events/*.json` or `events.jsonl`, or both.
///
/// Reading never stops at a bad record and never throws for bad content. The same folder always
/// gives the same result.
public final class DatasetReader {
  /// Reads a folder on the disk.
  ///
  /// @see #read(FileTree, Progress)
  public ReadResult read(Path folder) {
    return read(folder, Progress.NONE);
  }

  /// Reads a folder on the disk.
  ///
  /// @see #read(FileTree, Progress)
  public ReadResult read(Path folder, Progress progress) {
    return read(new DiskTree(folder), progress);
  }

  /// Reads the files.
  ///
  /// @param progress counts the bytes of `events.jsonl`, where there is one
  /// @throws java.util.concurrent.CancellationException when the progress is cancelled while that
  ///   file is read, or the thread is interrupted while one is
  public ReadResult read(FileTree files, Progress progress) {
    return new FolderReader(files).read(progress);
  }
}
