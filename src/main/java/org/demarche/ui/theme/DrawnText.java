package org.demarche.ui.theme;

import java.util.ArrayList;
import java.util.List;
import org.demarche.font.ArabicForms;
import org.demarche.words.TextLimits;

/// A text as JavaFX can draw it, and where each of its chars comes from.
///
/// On Linux JavaFX draws an empty box for a zero-width joiner or non-joiner, which Persian uses
/// inside words, for a soft hyphen, and for most directional controls. A word that has one is drawn
/// in presentation forms, its letters' own shapes in that place, without it.
///
/// @param text to be drawn
/// @param origins for each char of `text` the index of the char it stands for, ascending; one more
///   for the end
public record DrawnText(String text, List<Integer> origins) {
  public DrawnText {
    origins = List.copyOf(origins);
  }

  /// The text alone, for one line; see [TextLimits].
  public static String line(String content) {
    String text = TextLimits.line(content);
    return hasInvisible(text) ? of(text).text() : text;
  }

  public static DrawnText of(String content) {
    StringBuilder drawn = new StringBuilder(content.length());
    List<Integer> origins = new ArrayList<>(content.length() + 1);
    int at = 0;
    while (at < content.length()) {
      int end = wordEnd(content, at);
      String word = content.substring(at, end);
      String shown = hasInvisible(word) ? inForms(word) : word;
      for (int i = 0; i < shown.length(); i++) {
        drawn.append(shown.charAt(i));
        origins.add(at + i * word.length() / shown.length());
      }
      at = end;
    }
    origins.add(content.length());
    return new DrawnText(drawn.toString(), origins);
  }

  private static boolean hasInvisible(String text) {
    return text.chars().anyMatch(DrawnText::isInvisible);
  }

  /// Marks of direction (U+200E, U+200F) stay: they are drawn as nothing, and order the letters
  /// around them.
  private static boolean isInvisible(int c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200D')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || c == '\uFEFF';
  }

  private static String inForms(String word) {
    return ArabicForms.shape(word)
        .chars()
        .filter(c -> !isInvisible(c))
        .collect(
            StringBuilder::new, (visible, c) -> visible.append((char) c), StringBuilder::append)
        .toString();
  }

  /// The end of the stretch of white space, or of letters, that begins at `at`.
  private static int wordEnd(String content, int at) {
    boolean space = Character.isWhitespace(content.charAt(at));
    int end = at + 1;
    while (end < content.length() && Character.isWhitespace(content.charAt(end)) == space) {
      end++;
    }
    return end;
  }
}
