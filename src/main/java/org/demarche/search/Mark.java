package org.demarche.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A stretch of a text that is what somebody looked for, in chars.
///
/// @param end behind its last char
public record Mark(int start, int end) {
  /// The stretches that some cover together, ascending, apart from each other.
  static List<Mark> joined(List<Mark> marks) {
    List<Mark> joined = new ArrayList<>();
    for (Mark mark : marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList()) {
      if (joined.isEmpty() || joined.getLast().end < mark.start) {
        joined.add(mark);
      } else {
        Mark last = joined.removeLast();
        joined.add(new Mark(last.start, Math.max(last.end, mark.end)));
      }
    }
    return joined;
  }
}
