package org.demarche.ui.theme;

import java.util.ArrayList;
import java.util.List;
import org.demarche.scene.ArabicForms;

/// A text as JavaFX can draw it, and where each of its chars comes from.
///
/// On Linux JavaFX draws an empty box for a zero-width joiner or non-joiner, which Persian uses
/// inside words. A word that has one is drawn in presentation forms, its letters' own shapes in
/// that place, without it.
///
/// @param text to be drawn
/// @param origins for each char of `text` the index of the char it stands for, ascending; one more
///   for the end
public record DrawnText(String text, List<Integer> origins) {
  private static final char NON_JOINER = '\u200c';
  private static final char JOINER = '\u200d';

  public DrawnText {
    origins = List.copyOf(origins);
  }

  /// The text alone, for controls of one line.
  public static String line(String content) {
    return hasJoiner(content) ? of(content).text() : content;
  }

  public static DrawnText of(String content) {
    StringBuilder drawn = new StringBuilder(content.length());
    List<Integer> origins = new ArrayList<>(content.length() + 1);
    int at = 0;
    while (at < content.length()) {
      int end = wordEnd(content, at);
      String word = content.substring(at, end);
      String shown = hasJoiner(word) ? inForms(word) : word;
      for (int i = 0; i < shown.length(); i++) {
        drawn.append(shown.charAt(i));
        origins.add(at + i * word.length() / shown.length());
      }
      at = end;
    }
    origins.add(content.length());
    return new DrawnText(drawn.toString(), origins);
  }

  private static boolean hasJoiner(String text) {
    return text.indexOf(NON_JOINER) >= 0 || text.indexOf(JOINER) >= 0;
  }

  private static String inForms(String word) {
    String shown =
        ArabicForms.shape(word)
            .replace(String.valueOf(NON_JOINER), "")
            .replace(String.valueOf(JOINER), "");
    return shown.isEmpty() ? word : shown;
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
