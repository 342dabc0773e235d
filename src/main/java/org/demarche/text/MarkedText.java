package org.demarche.text;

import java.util.List;
import org.demarche.search.Mark;

/// A text with the words marked that somebody looked for.
///
/// @param marks ascending, apart from each other
public record MarkedText(String text, List<Mark> marks) {
  private static final String LEFT_OUT = "…";

  public MarkedText {
    marks = List.copyOf(marks);
  }

  /// The part around the first mark, cut between words, with dots where something is left out; the
  /// text itself where it is short enough.
  ///
  /// @param longest in chars, without the dots; a first mark that is longer is there all the same
  MarkedText excerpt(int longest) {
    if (text.length() <= longest || marks.isEmpty()) {
      return this;
    }
    Mark first = marks.getFirst();
    int end = end(Math.max(first.end(), from(first, longest) + longest), first.end());
    int start = start(Math.min(from(first, longest), Math.max(0, end - longest)), first.start());
    String before = start > 0 ? LEFT_OUT : "";
    String behind = end < text.length() ? LEFT_OUT : "";
    return new MarkedText(text.substring(start, end), inside(start, end))
        .in(before + text.substring(start, end) + behind);
  }

  /// Where the excerpt would begin: with a third of its length before the first mark.
  private static int from(Mark first, int longest) {
    return Math.max(0, first.start() - Math.max(0, longest - (first.end() - first.start())) / 3);
  }

  /// The start of the first word from `from` on, but no later than `latest`.
  private int start(int from, int latest) {
    int at = from;
    while (at > 0 && at < latest && !Character.isWhitespace(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  /// The end of the last word up to `to`, but no earlier than `earliest`.
  private int end(int to, int earliest) {
    if (to >= text.length()) {
      return text.length();
    }
    int at = to;
    while (at > earliest && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private List<Mark> inside(int start, int end) {
    return marks.stream()
        .filter(mark -> mark.start() >= start && mark.end() <= end)
        .map(mark -> new Mark(mark.start() - start, mark.end() - start))
        .toList();
  }

  /// The same marks in a text that has this one in it, the last time where it has it twice.
  MarkedText in(String around) {
    int shift = around.lastIndexOf(text);
    return new MarkedText(
        around,
        shift < 0
            ? List.of()
            : marks.stream()
                .map(mark -> new Mark(mark.start() + shift, mark.end() + shift))
                .toList());
  }
}
