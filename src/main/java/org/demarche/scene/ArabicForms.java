package org.demarche.scene;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Arabic letters as they stand in a word: isolated, final, initial or medial.
///
/// Unicode keeps a code point for each form (Arabic Presentation Forms-A and -B), so a font's
/// character map gives the width a letter has inside a word without running a shaping engine. For
/// measuring, and for surfaces that cannot draw joiners; documents keep the letters as written.
public final class ArabicForms {
  /// The forms of each letter in the order isolated, final, initial, medial; two forms where the
  /// letter never joins what follows, one where it never joins at all.
  private static final Map<Integer, int[]> FORMS = forms();

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
    int[] letters = text.codePoints().toArray();
    StringBuilder shaped = new StringBuilder(text.length());
    boolean joined = false;
    for (int i = 0; i < letters.length; i++) {
      int letter = letters[i];
      if (transparent(letter)) {
        shaped.appendCodePoint(letter);
        continue;
      }
      int next = next(letters, i);
      int ligature = letter == LAM && next < letters.length ? ligature(letters[next]) : 0;
      if (ligature != 0) {
        shaped.appendCodePoint(joined ? ligature + 1 : ligature);
        for (int mark = i + 1; mark < next; mark++) {
          shaped.appendCodePoint(letters[mark]);
        }
        i = next;
        joined = false;
        continue;
      }
      boolean joins = joinsNext(letter) && next < letters.length && joinsPrevious(letters[next]);
      shaped.appendCodePoint(form(letter, joined, joins));
      joined = joins;
    }
    return shaped.toString();
  }

  /// Isolated letters stay as written: fonts draw them with the letter's own glyph.
  private static int form(int letter, boolean joined, boolean joins) {
    int[] forms = FORMS.get(letter);
    if (forms == null || (!joined && !joins)) {
      return letter;
    }
    return forms[joined ? (joins ? MEDIAL : FINAL) : INITIAL];
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
    int[] forms = FORMS.get(letter);
    return forms == null ? 0 : forms.length;
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
  private static Map<Integer, int[]> forms() {
    Map<Integer, int[]> forms = new HashMap<>();
    collect(0xFE80, 0xFEF4, forms);
    collect(0xFB50, 0xFBFF, forms);
    return Map.copyOf(forms);
  }

  private static void collect(int first, int last, Map<Integer, int[]> forms) {
    for (int c = first; c <= last; c++) {
      String letter = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      if (letter.length() == 1 && letter.charAt(0) != c) {
        int[] known = forms.getOrDefault((int) letter.charAt(0), new int[0]);
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = c;
        forms.put((int) letter.charAt(0), more);
      }
    }
  }
}
