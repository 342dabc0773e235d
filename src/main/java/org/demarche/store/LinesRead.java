package org.demarche.store;

import java.util.List;
import org.demarche.io.FileEntry.Stamp;
import org.demarche.model.Problem;
import org.jspecify.annotations.Nullable;

/// What the file of lines gave.
///
/// @param stamp null where the file could not be looked at
/// @param content null where there is none, or it could not be read
/// @param blocks the good events, in the order of the file
/// @param problems what is wrong in it; not to be changed
record LinesRead(
    @Nullable Stamp stamp,
    @Nullable ContentMark content,
    List<PackedDrafts> blocks,
    LineProblems problems) {
  /// Of a file that is not there.
  static final LinesRead NONE = new LinesRead(Stamp.NONE, null, List.of(), new LineProblems());

  LinesRead {
    blocks = List.copyOf(blocks);
  }

  static LinesRead unreadable(@Nullable Stamp stamp, Problem why) {
    LineProblems problems = new LineProblems();
    problems.add(why);
    return new LinesRead(stamp, null, List.of(), problems);
  }

  boolean isUnreadable() {
    return content == null && !problems.kept().isEmpty();
  }

  LinesRead with(List<PackedDrafts> others) {
    return new LinesRead(stamp, content, others, problems);
  }
}
