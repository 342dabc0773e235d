package org.demarche.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Text as search compares it: no case, no accents or vowel signs, and one letter for those that
/// Arabic and Persian keyboards write differently.
public final class FoldedText {
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\u0640\u200c\u200d]");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private FoldedText() {}

  /// Folded words with single spaces between them: "Mahmoud Ahmadinejad" gives "mahmoud
  /// ahmadinejad".
  static String of(String text) {
    String simple = ofAscii(text);
    return simple == null ? ofAny(text) : simple;
  }

  /// The same for a text in ASCII, as most names are; null for another.
  private static @Nullable String ofAscii(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return null;
      }
      char lower = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
      if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        folded.append(lower);
        gap = false;
      } else {
        gap |= c != '\'';
      }
    }
    return folded.toString();
  }

  /// The same for any text.
  static String ofAny(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder folded = new StringBuilder(plain.length());
    plain
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(FoldedText::letter)
        .forEach(folded::appendCodePoint);
    return GAPS.matcher(folded.toString().replace("'", "").replace("’", ""))
        .replaceAll(" ")
        .strip();
  }

  /// Whether each word of `query` starts a word of `text`.
  public static boolean hasWords(String text, String query) {
    String words = " " + of(text);
    for (String word : of(query).split(" ", -1)) {
      if (!words.contains(" " + word)) {
        return false;
      }
    }
    return true;
  }

  private static int letter(int c) {
    return switch (c) {
      case '\u064a', '\u0649' -> '\u06cc'; // Arabic yeh and alef maksura to Farsi yeh
      case '\u0643' -> '\u06a9'; // Arabic kaf to keheh
      case '\u0629' -> '\u0647'; // teh marbuta to heh
      case 'ı' -> 'i';
      case 'ø' -> 'o';
      case 'ł' -> 'l';
      case 'đ' -> 'd';
      case '\u0660',
          '\u0661',
          '\u0662',
          '\u0663',
          '\u0664',
          '\u0665',
          '\u0666',
          '\u0667',
          '\u0668',
          '\u0669' ->
          '0' + (c - '\u0660');
      case '\u06f0',
          '\u06f1',
          '\u06f2',
          '\u06f3',
          '\u06f4',
          '\u06f5',
          '\u06f6',
          '\u06f7',
          '\u06f8',
          '\u06f9' ->
          '0' + (c - '\u06f0');
      default -> c;
    };
  }
}
