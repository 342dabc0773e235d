package org.demarche.store;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.demarche.io.ContentMark;
import org.demarche.io.FileEntry;
import org.demarche.io.FileEntry.Stamp;
import org.demarche.io.FileTree;
import org.demarche.io.FolderChanges;
import org.demarche.store.record.FileIntake;
import org.demarche.store.record.RecordFile;
import org.jspecify.annotations.Nullable;

/// One look at a folder: which of its files are looked at, and what has become of them.
final class Round {
  final FileTree files;
  final FileIntake intake;
  private final FolderChanges changes;
  private final Predicate<String> patient;
  private final OwnWrites own;
  private final Set<String> outside = new TreeSet<>();
  private final Set<String> unsettled = new TreeSet<>();
  private boolean changed;

  /// @param changes the files that may have changed
  /// @param patient whether a file is looked at again later, should it be in a bad state now
  Round(FileTree files, FolderChanges changes, Predicate<String> patient, OwnWrites own) {
    this.files = files;
    this.intake = new FileIntake(files);
    this.changes = changes;
    this.patient = patient;
    this.own = own;
  }

  /// What has become of a file.
  sealed interface Look {
    /// It has the content it had.
    ///
    /// @param stamp its own now
    record Same(@Nullable Stamp stamp) implements Look {}

    record Absent() implements Look {}

    /// @param stamp null where the file could not be read: then the stamp does not tell when it can
    record Taken(@Nullable Stamp stamp, RecordFile file) implements Look {}
  }

  /// Looks at a file directly in the folder.
  ///
  /// @param stamp that it had; null where nothing is known of it
  /// @param content that it had
  Look look(String name, @Nullable Stamp stamp, @Nullable ContentMark content) {
    if (stamp != null && !concerns(name)) {
      return new Look.Same(stamp);
    }
    FileEntry entry;
    try {
      entry = files.entry(name);
    } catch (IOException e) {
      return new Look.Taken(null, FileIntake.passing(name, e));
    }
    if (entry.kind() == FileEntry.Kind.ABSENT) {
      return new Look.Absent();
    }
    if (entry.stamp().equals(stamp) && !isNamed(name)) {
      return new Look.Same(stamp);
    }
    RecordFile file = intake.take(entry);
    if (file.content() != null && file.content().equals(content)) {
      unchanged(name, content);
      return new Look.Same(entry.stamp());
    }
    return new Look.Taken(file.content() == null ? null : entry.stamp(), file);
  }

  /// Whether a file may have changed.
  boolean concerns(String name) {
    return changes.everything() || isNamed(name);
  }

  /// Whether a file is said to have changed. Such a one is read whatever its stamp: the second of
  /// two changes within a tick of the file system's clock leaves the stamp of the first.
  boolean isNamed(String name) {
    return changes.names().contains(name);
  }

  FolderChanges changes() {
    return changes;
  }

  /// Whether a file in a state that may pass is left for later; it then counts as unchanged.
  boolean isLeft(String name, boolean passing) {
    if (!passing || !patient.test(name)) {
      return false;
    }
    unsettled.add(name);
    return true;
  }

  /// Notes that a file is another than before.
  ///
  /// @param content null where it is gone or cannot be read
  void changed(String name, @Nullable ContentMark content) {
    changed = true;
    if (!own.take(name, content)) {
      outside.add(name);
    }
  }

  /// Notes that a file that was read holds what it held.
  void unchanged(String name, @Nullable ContentMark content) {
    own.same(name, content);
  }

  boolean isChanged() {
    return changed;
  }

  Refreshed outcome(ReadResult result) {
    return new Refreshed(result, outside, unsettled, false);
  }
}
