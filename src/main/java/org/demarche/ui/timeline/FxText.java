package org.demarche.ui.timeline;

import org.demarche.ui.theme.DrawnText;

/// Texts as a canvas draws them without boxes: the text layout of Linux shows joiners, soft hyphens
/// and most directional controls as missing letters.
final class FxText {
  private FxText() {}

  /// The text without what has no picture. Letters that a joiner or non-joiner gave another form
  /// are spelled in that form.
  static String drawable(String text) {
    String spelled = DrawnText.line(text);
    return spelled.chars().noneMatch(FxText::invisible)
        ? spelled
        : spelled
            .chars()
            .filter(c -> !invisible(c))
            .collect(
                StringBuilder::new, (visible, c) -> visible.append((char) c), StringBuilder::append)
            .toString();
  }

  /// Marks of direction (U+200E, U+200F) stay: they are drawn as nothing, and order the letters
  /// around them.
  private static boolean invisible(int c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200D')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || c == '\uFEFF';
  }
}
