package org.demarche.ui.timeline;

import org.demarche.scene.ArabicForms;

/// Texts as JavaFX draws them without boxes: its text layout on Linux shows joiners and directional
/// controls as missing letters.
final class FxText {
  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  private static final char ZERO_WIDTH_JOINER = '\u200D';

  private FxText() {}

  /// The text without what has no picture. Where a joiner or non-joiner goes, the letters around it
  /// are spelled in the forms it gave them.
  static String drawable(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (invisible(text.charAt(i))) {
        return withoutInvisible(joins(text) ? ArabicForms.shape(text) : text);
      }
    }
    return text;
  }

  private static boolean joins(String text) {
    return text.indexOf(ZERO_WIDTH_NON_JOINER) >= 0 || text.indexOf(ZERO_WIDTH_JOINER) >= 0;
  }

  private static String withoutInvisible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.chars().filter(c -> !invisible((char) c)).forEach(c -> visible.append((char) c));
    return visible.toString();
  }

  /// Marks of direction (U+200E, U+200F) are drawn as nothing, and order the letters around them.
  private static boolean invisible(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= ZERO_WIDTH_JOINER)
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || c == '\uFEFF';
  }
}
