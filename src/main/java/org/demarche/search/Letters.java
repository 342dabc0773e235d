package org.demarche.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/// What single characters are to words, once case, accents and the ways of keyboards are taken
/// away.
final class Letters {
  private static final int FIRST_KNOWN = 0x80;

  /// Up to Arabic, the letters that names and titles are mostly written with.
  private static final int END_KNOWN = 0x700;

  private static final char UNKNOWN = 0;

  /// What [#single(char)] says, from [#FIRST_KNOWN] on.
  private static final String KNOWN = known();

  private Letters() {}

  private static String known() {
    StringBuilder known = new StringBuilder(END_KNOWN - FIRST_KNOWN);
    for (char c = FIRST_KNOWN; c < END_KNOWN; c++) {
      known.append(worked(c));
    }
    return known.toString();
  }

  /// The one char of the word that a character gives it and all that it does; 0 where it does
  /// something else or nobody knows, for which [#plain], [#part] and [#folded] are to be asked.
  static char single(char c) {
    return c < FIRST_KNOWN || c >= END_KNOWN ? UNKNOWN : KNOWN.charAt(c - FIRST_KNOWN);
  }

  private static char worked(char c) {
    char single = UNKNOWN;
    String plain = plain(c);
    if (part(c) == Part.APOSTROPHE) {
      return UNKNOWN;
    }
    for (int i = 0; i < plain.length(); i++) {
      Part part = part(plain.charAt(i));
      String folded = folded(plain.charAt(i));
      if (part == Part.LETTER && single == UNKNOWN && folded.length() == 1) {
        single = folded.charAt(0);
      } else if (part != Part.NOTHING) {
        return UNKNOWN;
      }
    }
    return single;
  }

  /// What a character does to the word that it stands in.
  enum Part {
    /// It belongs to the word.
    LETTER,
    /// It is a word by itself, as in scripts that put no spaces between words.
    WORD,
    /// It is passed over: accents, vowel signs, joiners.
    NOTHING,
    /// It may be an apostrophe, which is passed over too.
    APOSTROPHE,
    /// It ends the word.
    GAP
  }

  /// The characters of compatible meaning that one stands for, without regard to what stands before
  /// or behind it.
  static String plain(int c) {
    String text = Character.toString(c);
    return c < 0x80 ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
  }

  /// @param c one of those that [#plain] gave, or of which one only wants to know whether it is an
  ///   apostrophe
  static Part part(int c) {
    return switch (c) {
      case '\'', '’', '‘', '‛', '`', '´', 'ʹ', 'ʻ', 'ʼ', 'ʾ', 'ʿ', '′' -> Part.APOSTROPHE;
      // Tatweel lengthens a word for the eye; a hamza by itself is written or left out.
      case '\u0640', '\u0621' -> Part.NOTHING;
      case '\u200b' -> Part.GAP;
      default -> partByType(c);
    };
  }

  private static Part partByType(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          Part.NOTHING;
      case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER -> Part.LETTER;
      case Character.TITLECASE_LETTER, Character.MODIFIER_LETTER, Character.OTHER_LETTER ->
          isWritten(c) ? Part.WORD : Part.LETTER;
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
          Part.LETTER;
      default -> Part.GAP;
    };
  }

  /// Whether a letter is of a script that puts no spaces between words.
  private static boolean isWritten(int c) {
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /// A letter or digit as it is compared.
  ///
  /// @param c one of those that [#plain] gave
  static String folded(int c) {
    int lower = Character.toLowerCase(c);
    return switch (lower) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      default -> Character.toString(single(lower));
    };
  }

  private static int single(int lower) {
    return switch (lower) {
      // Yeh, dotless and barree; kaf; teh marbuta and the hehs; alef wasla: as Persian has them.
      case '\u064a', '\u0649', '\u06d2' -> '\u06cc';
      case '\u0643' -> '\u06a9';
      case '\u0629', '\u06c1', '\u06c3', '\u06be', '\u06d5' -> '\u0647';
      case '\u0671' -> '\u0627';
      case 'ı' -> 'i';
      case 'ø' -> 'o';
      case 'ł' -> 'l';
      case 'đ', 'ð' -> 'd';
      case 'ħ' -> 'h';
      case 'ς' -> 'σ';
      default ->
          Character.getType(lower) == Character.DECIMAL_DIGIT_NUMBER
              ? '0' + Character.digit(lower, 10)
              : lower;
    };
  }
}
