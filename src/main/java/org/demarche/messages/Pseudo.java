package org.demarche.messages;

/// How the languages for tests spell English.
///
/// The idea and the tags are those of CLDR's pseudo-locales `en-XA` and `en-XB`.
final class Pseudo {
  private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final String ACCENTED = "ÅĦÇÐÉƒĜĤÎĴĶĻµÑÖÞØŔŠŢÛŴẄЖÝŽåħçðéƒĝĥîĵķļµñöþøŕšţûŵẅжýž";
  private static final String ARABIC = "ابچدعفگهيجکلمنوپقرستطثشخیز";
  private static final String DATE = "[0-9]+[-/][-/.0-9]*";
  private static final String VOWELS = "aeiouAEIOU";
  private static final char OPEN = '⟦';
  private static final char CLOSE = '⟧';

  private Pseudo() {}

  /// Every letter with an accent, and every vowel twice, which makes English about a third longer.
  static String accented(String text) {
    StringBuilder out = new StringBuilder(text.length() * 3 / 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int letter = PLAIN.indexOf(c);
      char written = letter < 0 ? c : ACCENTED.charAt(letter);
      out.append(written);
      if (VOWELS.indexOf(c) >= 0) {
        out.append(Character.toLowerCase(written));
      }
    }
    return out.toString();
  }

  /// Every letter as one of the Arabic script; dates in figures keep their order by marks, as a
  /// translator would set them.
  static String mirrored(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int letter = PLAIN.indexOf(text.charAt(i));
      out.append(letter < 0 ? text.charAt(i) : ARABIC.charAt(letter % ARABIC.length()));
    }
    return out.toString().replaceAll(DATE, "\u200E$0\u200E");
  }

  /// In brackets where it has letters that no bundle gave: what was said before is put in as it is.
  static String bracketed(String argument) {
    int depth = 0;
    for (int i = 0; i < argument.length(); i++) {
      char c = argument.charAt(i);
      if (c == OPEN) {
        depth++;
      } else if (c == CLOSE) {
        depth--;
      } else if (depth == 0 && Character.isLetter(c) && ACCENTED.indexOf(c) < 0) {
        return OPEN + argument + CLOSE;
      }
    }
    return argument;
  }
}
