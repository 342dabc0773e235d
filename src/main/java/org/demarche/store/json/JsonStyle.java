package org.demarche.store.json;

import java.util.List;

/// How a JSON text is laid out, so that what is put into it looks like the rest.
///
/// @param lineBreak what ends its lines
/// @param unit what one level of nesting is indented by
/// @param compact whether nothing stands behind colons and commas
/// @param oneLine whether no line break may be put in
public record JsonStyle(String lineBreak, String unit, boolean compact, boolean oneLine) {
  /// That of [JsonPrinter#lines].
  public static final JsonStyle LINES = new JsonStyle("\n", "  ", false, false);

  /// That of [JsonPrinter#line].
  static final JsonStyle LINE = new JsonStyle("\n", "  ", false, true);

  /// The style of a text that is JSON.
  ///
  /// @param oneLine whether it must stay on one line, as in a file of lines
  public static JsonStyle of(String text, boolean oneLine) {
    int first = lineBreak(text, 0);
    String lineBreak = first < 0 ? "\n" : text.startsWith("\r\n", first) ? "\r\n" : at(text, first);
    return new JsonStyle(lineBreak, unit(text), isCompact(text), oneLine);
  }

  private static String at(String text, int index) {
    return text.substring(index, index + 1);
  }

  /// Where the next line break begins, or -1.
  static int lineBreak(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return i;
      }
    }
    return -1;
  }

  /// What the first indented line begins with.
  private static String unit(String text) {
    for (int at = lineBreak(text, 0); at >= 0; at = lineBreak(text, at + 1)) {
      int end = at + 1;
      while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
        end++;
      }
      if (end > at + 1) {
        return text.substring(at + 1, end);
      }
    }
    return "  ";
  }

  /// By the first object that has a member, from the root down along first items.
  private static boolean isCompact(String text) {
    int at = JsonSpans.passBlanks(text, 0);
    while (at < text.length()) {
      List<JsonSpans.Part> parts = JsonSpans.parts(text, at);
      if (parts.isEmpty()) {
        return false;
      }
      at = parts.getFirst().valueStart();
      if (text.charAt(at - 1) == ':') {
        return true;
      }
      if (!parts.getFirst().name().isEmpty()) {
        return false;
      }
    }
    return false;
  }

  String colon() {
    return compact ? ":" : ": ";
  }

  String comma() {
    return compact ? "," : ", ";
  }

  JsonStyle onOneLine() {
    return new JsonStyle(lineBreak, unit, compact, true);
  }
}
