package org.demarche.store.json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.store.json.JsonSpans.Part;
import org.jspecify.annotations.Nullable;

/// Takes members or items out of one object or list of a text, and puts others in, laid out as
/// those that are there. What stays is not touched, nor is what stands between two that stay.
public final class Splice {
  private final String text;
  private final JsonStyle style;
  private final int start;
  private final int end;
  private final List<Part> parts;
  private final BitSet removed = new BitSet();
  private final Map<Integer, List<String>> additions = new TreeMap<>();
  private final Gaps gaps;

  /// What stands between the bracket and the first part, from a comma to the next part, and between
  /// the last part and the bracket.
  private record Gaps(String opening, String between, String closing) {}

  /// @param start where the object or list begins
  /// @param parts of it, as [JsonSpans#parts] gives them
  public Splice(String text, JsonStyle style, int start, List<Part> parts) {
    this.text = text;
    this.style = style;
    this.start = start;
    this.end = JsonSpans.end(text, start);
    this.parts = parts;
    this.gaps = parts.isEmpty() ? gapsOfNothing() : gapsOfParts();
  }

  private Gaps gapsOfNothing() {
    boolean oneLine = style.oneLine() || JsonStyle.lineBreak(text, 0) < 0;
    if (oneLine) {
      return new Gaps("", style.compact() ? "" : " ", "");
    }
    String inner = style.lineBreak() + lineIndent() + style.unit();
    return new Gaps(inner, inner, style.lineBreak() + lineIndent());
  }

  /// The blanks at the beginning of the line in which the object or list begins.
  private String lineIndent() {
    int line = start;
    while (line > 0 && text.charAt(line - 1) != '\n' && text.charAt(line - 1) != '\r') {
      line--;
    }
    int stop = line;
    while (text.charAt(stop) == ' ' || text.charAt(stop) == '\t') {
      stop++;
    }
    return text.substring(line, stop);
  }

  private Gaps gapsOfParts() {
    String opening = text.substring(start + 1, parts.getFirst().start());
    String closing = text.substring(parts.getLast().end(), end - 1);
    if (parts.size() > 1) {
      int comma = text.indexOf(',', parts.getFirst().end());
      return new Gaps(opening, lastLine(text.substring(comma + 1, parts.get(1).start())), closing);
    }
    boolean broken = JsonStyle.lineBreak(opening, 0) >= 0;
    return new Gaps(opening, broken ? lastLine(opening) : style.compact() ? "" : " ", closing);
  }

  /// The gap without blank lines: a line break, where it has one, and what indents the line.
  private String lastLine(String gap) {
    int at = Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r'));
    if (at < 0 || style.oneLine()) {
      return gap;
    }
    return style.lineBreak() + gap.substring(at + 1);
  }

  /// What indents each part, where each has a line of its own; null where they share lines.
  private @Nullable String margin() {
    boolean lines = !style.oneLine() && JsonStyle.lineBreak(gaps.between, 0) >= 0;
    return lines ? gaps.between.substring(style.lineBreak().length()) : null;
  }

  /// The text of a value that goes in here as an item, or in an old value's place.
  public String print(@Nullable Object value) {
    String margin = margin();
    boolean flat = margin == null || (start >= 0 && siblingsAreFlat(value));
    return margin == null || flat
        ? JsonPrinter.inner(value, style.onOneLine(), "")
        : JsonPrinter.inner(value, style, margin);
  }

  /// The text of a member that goes in here.
  String print(String name, @Nullable Object value) {
    String margin = margin();
    return margin == null
        ? JsonPrinter.member(name, value, style.onOneLine(), "")
        : JsonPrinter.member(name, value, style, margin);
  }

  /// Whether the items that are there, each of them an object or a list like the value, have one
  /// line each.
  private boolean siblingsAreFlat(@Nullable Object value) {
    boolean container = value instanceof Map<?, ?> || value instanceof List<?>;
    return container
        && text.charAt(start) == '['
        && parts.stream().anyMatch(part -> part.end() - part.start() > 2)
        && parts.stream()
            .allMatch(
                part -> {
                  int broken = JsonStyle.lineBreak(text, part.start());
                  return "{[".indexOf(text.charAt(part.start())) >= 0
                      && (broken < 0 || broken >= part.end());
                });
  }

  public void remove(int part) {
    removed.set(part);
  }

  /// Puts something in behind a part, or behind what has been put in behind it before.
  ///
  /// @param part -1 for the front
  public void add(int part, String printed) {
    additions.computeIfAbsent(part, at -> new ArrayList<>()).add(printed);
  }

  public void into(TextEdits edits) {
    if (removed.cardinality() == parts.size()) {
      refill(edits);
      return;
    }
    int first = removed.nextClearBit(0);
    Map<Integer, List<String>> anchored = new TreeMap<>();
    additions.forEach(
        (part, printed) -> {
          int anchor = part < 0 ? -1 : removed.previousClearBit(part);
          anchored.computeIfAbsent(anchor, at -> new ArrayList<>()).addAll(printed);
        });
    anchored.forEach(
        (anchor, printed) -> {
          for (String one : printed) {
            if (anchor < 0) {
              int at = parts.get(first).start();
              edits.replace(at, at, one + "," + gaps.between);
            } else {
              int at = parts.get(anchor).end();
              edits.replace(at, at, "," + gaps.between + one);
            }
          }
        });
    for (int from = removed.nextSetBit(0); from >= 0; ) {
      int to = removed.nextClearBit(from);
      if (to < parts.size()) {
        edits.replace(parts.get(from).start(), parts.get(to).start(), "");
      } else {
        edits.replace(parts.get(from - 1).end(), parts.getLast().end(), "");
      }
      from = removed.nextSetBit(to);
    }
  }

  /// Where nothing stays.
  private void refill(TextEdits edits) {
    List<String> all = additions.values().stream().flatMap(List::stream).toList();
    if (all.isEmpty()) {
      if (!parts.isEmpty()) {
        edits.replace(start + 1, end - 1, "");
      }
      return;
    }
    String inner =
        all.stream().collect(Collectors.joining("," + gaps.between, gaps.opening, gaps.closing));
    edits.replace(start + 1, end - 1, inner);
  }
}
