package org.demarche.store;

import java.util.List;
import java.util.Optional;
import org.demarche.io.ContentMark;
import org.demarche.model.EventId;

/// What writing did to a dataset's files. Handed to [FolderReader#wrote], it tells the program's
/// own writing from what others do.
///
/// @param files each file that was written or removed, once, in the order of its last writing
/// @param surfacing the events that are gone and of which another with the same id stands in the
///   files, which the next reading will find
public record Written(List<WrittenFile> files, List<EventId> surfacing) implements WriteOutcome {
  public Written {
    files = List.copyOf(files);
    surfacing = List.copyOf(surfacing);
  }

  /// @param name from the dataset's folder
  /// @param content of the file as it was written; empty where it was removed
  public record WrittenFile(String name, Optional<ContentMark> content) {}

  /// The names of the files.
  public List<String> names() {
    return files.stream().map(WrittenFile::name).toList();
  }
}
