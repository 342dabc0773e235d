package org.demarche.store;

import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.io.FileTree;
import org.demarche.io.FolderChanges;
import org.demarche.store.Written.WrittenFile;
import org.demarche.task.Progress;

/// Reads a dataset folder and remembers, by file, what it gave, so that a change of one file costs
/// the reading of that file.
///
/// What it gives after a change is what a fresh reading would give, but for what is broken: a file
/// of an event that gives none any more, or a list of which a record cannot be used, stands for
/// what it gave last, beside the problem, until it is mended. A folder that is gone, or has lost
/// its `dataset.json`, stands for what it held.
///
/// Used by one thread at a time, but for `wrote`.
public final class FolderReader {
  private final FileTree files;
  private final OwnWrites own = new OwnWrites();
  private Optional<FolderMemory> memory = Optional.empty();

  public FolderReader(FileTree files) {
    this.files = files;
  }

  /// Reads all files and forgets what it remembered.
  ///
  /// @param progress counts the bytes of `events.jsonl`, where there is one
  /// @throws java.util.concurrent.CancellationException when the progress is cancelled while that
  ///   file is read, or the thread is interrupted while one is; it then remembers what it did
  public ReadResult read(Progress progress) {
    Round round = new Round(files, FolderChanges.UNKNOWN, name -> false, own);
    return take(new FolderReading(round, Optional.empty(), progress).read()).result();
  }

  /// Reads the files that have changed.
  ///
  /// @param changes what may have changed since the last time
  /// @param patient whether a file that cannot be read, or breaks off, is looked at again later;
  ///   then it counts as unchanged, and its name is among [Refreshed#unsettled]
  /// @param progress as for [#read]
  /// @throws java.util.concurrent.CancellationException as for [#read]; whoever goes on must ask
  ///   for the same changes again
  public Refreshed refresh(FolderChanges changes, Predicate<String> patient, Progress progress) {
    boolean all = memory.isEmpty() || memory.get().missed();
    Round round =
        new Round(files, all ? changes.and(FolderChanges.UNKNOWN) : changes, patient, own);
    return take(new FolderReading(round, memory, progress).read());
  }

  private Refreshed take(FolderReading.Outcome outcome) {
    memory = outcome.memory();
    return outcome.refreshed();
  }

  /// Is told what the program itself writes or removes, so that it is not taken for a change by
  /// somebody else: before anybody can find it, as a [DatasetWriter] tells it, or just after. To be
  /// told twice does no harm.
  public void wrote(WrittenFile file) {
    own.add(file);
  }

  /// Is told what the program has written; see [#wrote(WrittenFile)].
  public void wrote(Written written) {
    written.files().forEach(own::add);
  }
}
