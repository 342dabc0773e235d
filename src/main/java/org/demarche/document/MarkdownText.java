package org.demarche.document;

import org.demarche.text.TextDirection;

/// Texts as CommonMark shows them: nothing in them is obeyed.
final class MarkdownText {
  private static final String OBEYED = "\\`*_{}[]<>#|~&!";

  /// Only at the beginning of a line: lists and underlined headings.
  private static final String OBEYED_FIRST = "+-=";

  private MarkdownText() {}

  /// On one line. Text from right to left is followed by a mark of direction, so that what comes
  /// after it on a page from left to right stays there.
  static String escaped(String text) {
    String line = text.strip().isEmpty() ? text.replaceAll("\\s+", " ") : oneLine(text);
    StringBuilder safe = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean digitsBefore = i > 0 && line.substring(0, i).matches("[0-9]{1,9}");
      boolean obeyed =
          OBEYED.indexOf(c) >= 0
              || (i == 0 && OBEYED_FIRST.indexOf(c) >= 0)
              || ((c == '.' || c == ')') && digitsBefore);
      safe.append(obeyed ? "\\" : "").append(c);
    }
    boolean turned = !line.isBlank() && TextDirection.of(line) == TextDirection.RIGHT_TO_LEFT;
    return turned ? safe.append(TextDirection.LEFT_TO_RIGHT.mark()).toString() : safe.toString();
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ");
  }

  /// An address as a link that shows itself.
  static String link(String address) {
    String safe =
        address.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E").replace("\n", "");
    return address.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") ? "<" + safe + ">" : escaped(address);
  }
}
