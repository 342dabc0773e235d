package org.demarche.store.line;

import java.io.IOException;
import java.util.List;
import org.demarche.columns.EventZones;
import org.demarche.io.ContentMark;
import org.demarche.io.FileEntry.Stamp;
import org.demarche.io.FileTree;
import org.demarche.model.Problem;
import org.demarche.store.record.EventReader;
import org.demarche.store.record.LineProblems;
import org.demarche.store.record.PackedDrafts;
import org.demarche.store.record.Targets;
import org.demarche.store.record.WantedIds;
import org.demarche.task.Progress;
import org.jspecify.annotations.Nullable;

/// The events of `events.jsonl`, one a line, as the file gave them: the one way into this package,
/// whose other classes are only for speed ([decision
/// 14](../../../../../../docs/decisions/0014-plain-lines.md)).
///
/// @param stamp null where the file could not be looked at
/// @param content null where there is none, or it could not be read
/// @param blocks the good events, in the order of the file
/// @param problems what is wrong in it; not to be changed
public record EventLines(
    @Nullable Stamp stamp,
    @Nullable ContentMark content,
    List<PackedDrafts> blocks,
    LineProblems problems) {
  /// Of a file that is not there.
  static final EventLines NONE = new EventLines(Stamp.NONE, null, List.of(), new LineProblems());

  public EventLines {
    blocks = List.copyOf(blocks);
  }

  /// Is given lines that are found.
  public interface Found {
    /// @param text of the line in UTF-8, without the blanks and the line break at its end
    /// @param number of the line, from 1
    /// @param offset of the line's first byte in the file
    /// @param whole how many bytes the line has with what is left out at its end
    void line(byte[] text, int number, long offset, int whole);
  }

  /// Reads the file, several blocks of lines at a time; it is never in memory as a whole. What is
  /// wrong with a line costs that line alone.
  ///
  /// @param targets what events may refer to
  /// @param progress counts bytes
  /// @throws java.util.concurrent.CancellationException when the progress is cancelled or the
  ///   thread interrupted
  public static EventLines read(
      FileTree files, Targets targets, EventZones zones, Progress progress) {
    PlainCodes codes = new PlainCodes(targets, zones);
    return new LinesReading(files, new EventReader(targets), codes, progress).read();
  }

  /// Finds the lines that may hold certain events, in their order; none where there is no such
  /// file.
  public static void find(FileTree files, WantedIds wanted, Found found) throws IOException {
    new LineSearch(wanted, found).in(files);
  }

  static EventLines unreadable(@Nullable Stamp stamp, Problem why) {
    LineProblems problems = new LineProblems();
    problems.add(why);
    return new EventLines(stamp, null, List.of(), problems);
  }

  /// Whether there is something in the place of the file that could not be read.
  public boolean isUnreadable() {
    return content == null && !problems.kept().isEmpty();
  }
}
