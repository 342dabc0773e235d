package org.demarche.font;

import java.text.Normalizer;
import java.util.Arrays;

/// Arabic letters as they stand in a word: isolated, final, initial or medial.
///
/// Unicode keeps a code point for each form (Arabic Presentation Forms-A and -B), so a font's
/// character map gives the width a letter has inside a word without running a shaping engine. For
/// measuring, and for surfaces that cannot draw joiners; documents keep the letters as written.
public final class ArabicForms {
  private static final int FIRST = 0x600;
  private static final int LAST = 0x6FF;

  /// The forms of each letter from [#FIRST] to [#LAST] in the order isolated, final, initial,
  /// medial; two forms where the letter never joins what follows, one where it never joins at all,
  /// none for other characters.
  private static final char[][] FORMS = forms();

  private static final int FINAL = 1;
  private static final int INITIAL = 2;
  private static final int MEDIAL = 3;

  private static final int LAM = 0x644;
  private static final int TATWEEL = 0x640;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private ArabicForms() {}

  static boolean isLetter(char c) {
    return (c >= 0x600 && c <= 0x8FF && Character.isLetter(c))
        || (c >= 0xFB50 && c <= 0xFDFF)
        || (c >= 0xFE70 && c <= 0xFEFC);
  }

  public static boolean hasArabic(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x600 && c <= 0x8FF) {
        return true;
      }
    }
    return false;
  }

  /// The text with each Arabic letter replaced by its form in context, and lam with alef by their
  /// ligature. Other characters stay.
  public static String shape(String text) {
    StringBuilder shaped = new StringBuilder(text.length());
    shape(text, (form, _, _) -> shaped.appendCodePoint(form));
    return shaped.toString();
  }

  /// Takes a character of the shaped text, in the order of reading.
  @FunctionalInterface
  interface Taker {
    /// @param form the character in the form it has
    /// @param from the first of the text's code points that it stands for
    /// @param count how many: two for a ligature, else one
    void take(int form, int from, int count);
  }

  static void shape(String text, Taker taker) {
    int[] letters = text.codePoints().toArray();
    boolean joined = false;
    for (int i = 0; i < letters.length; i++) {
      int letter = letters[i];
      if (transparent(letter)) {
        taker.take(letter, i, 1);
        continue;
      }
      int next = next(letters, i);
      int ligature = letter == LAM && next < letters.length ? ligature(letters[next]) : 0;
      if (ligature != 0) {
        taker.take(joined ? ligature + 1 : ligature, i, 2);
        for (int mark = i + 1; mark < next; mark++) {
          taker.take(letters[mark], mark, 1);
        }
        i = next;
        joined = false;
        continue;
      }
      boolean joins = joinsNext(letter) && next < letters.length && joinsPrevious(letters[next]);
      taker.take(form(letter, joined, joins), i, 1);
      joined = joins;
    }
  }

  /// Isolated letters stay as written: fonts draw them with the letter's own glyph.
  private static int form(int letter, boolean joined, boolean joins) {
    if ((!joined && !joins) || formCount(letter) == 0) {
      return letter;
    }
    return FORMS[letter - FIRST][joined ? (joins ? MEDIAL : FINAL) : INITIAL];
  }

  private static int next(int[] letters, int at) {
    int next = at + 1;
    while (next < letters.length && transparent(letters[next])) {
      next++;
    }
    return next;
  }

  private static boolean transparent(int letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private static boolean joinsNext(int letter) {
    return letter == TATWEEL || letter == ZERO_WIDTH_JOINER || formCount(letter) == 4;
  }

  private static boolean joinsPrevious(int letter) {
    return letter == TATWEEL || letter == ZERO_WIDTH_JOINER || formCount(letter) >= 2;
  }

  private static int formCount(int letter) {
    return letter >= FIRST && letter <= LAST ? FORMS[letter - FIRST].length : 0;
  }

  /// The isolated ligature of lam with this alef, or 0; its final form follows it.
  private static int ligature(int alef) {
    return switch (alef) {
      case 0x622 -> 0xFEF5;
      case 0x623 -> 0xFEF7;
      case 0x625 -> 0xFEF9;
      case 0x627 -> 0xFEFB;
      default -> 0;
    };
  }

  /// Both blocks list a letter's forms next to one another in the order used here. Forms-B comes
  /// first because it holds the isolated form of alef maksura, of which Forms-A holds the rest.
  private static char[][] forms() {
    char[][] forms = new char[LAST - FIRST + 1][0];
    collect('\uFE80', '\uFEF4', forms);
    collect('\uFB50', '\uFBFF', forms);
    return forms;
  }

  private static void collect(char first, char last, char[][] forms) {
    for (char form = first; form <= last; form++) {
      String letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
      int place = letter.charAt(0) - FIRST;
      if (letter.length() == 1 && place >= 0 && place < forms.length) {
        char[] known = forms[place];
        forms[place] = Arrays.copyOf(known, known.length + 1);
        forms[place][known.length] = form;
      }
    }
  }
}
