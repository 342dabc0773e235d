package org.demarche.store;

import java.util.List;
import java.util.Optional;
import org.demarche.io.ContentMark;
import org.demarche.io.FileEntry.Stamp;
import org.demarche.model.Problem;
import org.demarche.store.Round.Look;
import org.demarche.store.record.ListFile;
import org.demarche.store.record.ListSort;
import org.demarche.store.record.RecordFile;
import org.jspecify.annotations.Nullable;

/// The records of a file that lists many, as it last gave them whole.
///
/// @param stamp the file's; null where nothing is known of it
/// @param content the file's; null where there is none, or it cannot be read
/// @param problems all that is wrong in the file now
/// @param good whether the records are those of a file that could be used whole; those of another
///   serve while there are no better ones
record KeptList<T>(
    @Nullable Stamp stamp,
    @Nullable ContentMark content,
    ListFile<T> list,
    List<Problem> problems,
    boolean good) {

  /// The records now. Those of a file that is broken, be it one record of it, are the last good
  /// ones.
  ///
  /// @param before null where the file is read for the first time
  static <T> KeptList<T> of(ListSort<T> sort, @Nullable KeptList<T> before, Round round) {
    Look look =
        before == null
            ? round.look(sort.file(), null, null)
            : round.look(sort.file(), before.stamp, before.content);
    return switch (look) {
      case Look.Same same when before != null ->
          new KeptList<>(same.stamp(), before.content, before.list, before.problems, before.good);
      case Look.Taken taken -> taken(sort, before, round, taken);
      default -> absent(sort, before, round);
    };
  }

  private static <T> KeptList<T> absent(
      ListSort<T> sort, @Nullable KeptList<T> before, Round round) {
    if (before == null || before.content != null || before.stamp == null) {
      round.changed(sort.file(), null);
    }
    return new KeptList<>(Stamp.NONE, null, sort.read(Optional.empty()), List.of(), false);
  }

  private static <T> KeptList<T> taken(
      ListSort<T> sort, @Nullable KeptList<T> before, Round round, Look.Taken taken) {
    RecordFile file = taken.file();
    if (before != null && round.isLeft(sort.file(), file.passing())) {
      return before;
    }
    round.changed(sort.file(), file.content());
    ListFile<T> read = sort.read(Optional.of(file));
    boolean good = read.complete() && read.lost() == 0;
    ListFile<T> last = !good && before != null && before.good ? before.list : null;
    return new KeptList<>(
        taken.stamp(),
        file.content(),
        last == null ? read : last,
        read.problems(),
        good || last != null);
  }
}
