package org.demarche.font;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.demarche.words.TextLimits;

/// Text widths from the bundled fonts' own tables: the same on every machine, with or without a
/// display. Immutable; any thread may use it.
///
/// A width is the sum of the advances of the characters. Latin, Greek and Cyrillic are set without
/// kerning, on all surfaces; Arabic and Persian letters count with the form they take in their word
/// and with their kerning. A ligature that only the font knows makes a text narrower than measured,
/// not wider. A character that no font has counts with a width that is seldom exceeded by what
/// stands in for it.
public final class FontTable implements TextMetrics {
  private static final String ELLIPSIS = "…";

  /// Widths, in fractions of the size, of letters that no font has, and of ideographs and pictures.
  private static final double MISSING = 0.7;

  private static final double MISSING_WIDE = 1.05;

  private final Map<BundledFont, FontAdvances> files = new EnumMap<>(BundledFont.class);

  /// @param fonts the bytes of each font's TrueType file
  /// @throws IllegalArgumentException when a font is missing or its bytes are not a TrueType font
  public FontTable(Map<BundledFont, byte[]> fonts) {
    for (BundledFont font : BundledFont.values()) {
      byte[] bytes = fonts.get(font);
      if (bytes == null) {
        throw new IllegalArgumentException("The font " + font.file() + " is missing.");
      }
      files.put(font, new FontAdvances(TrueType.parse(bytes)));
    }
  }

  /// The font that a whole text is drawn with: the first of the face's fonts that lacks none of its
  /// letters, or as few as possible.
  public BundledFont font(String text, TextStyle.Face face) {
    List<BundledFont> fonts = face.fonts();
    BundledFont best = fonts.getFirst();
    int fewest = Integer.MAX_VALUE;
    for (BundledFont font : fonts) {
      int lacking = lacking(file(font), text);
      if (lacking < fewest) {
        best = font;
        fewest = lacking;
      }
      if (fewest == 0) {
        break;
      }
    }
    return best;
  }

  @Override
  public double width(String text, TextStyle style) {
    return drawn(TextLimits.line(text), style);
  }

  /// The width of a text that is no longer than what is drawn.
  private double drawn(String text, TextStyle style) {
    FontAdvances file = file(font(text, style.face()));
    if (!ArabicForms.hasArabic(text)) {
      return advances(text, file, style) * style.size();
    }
    String shaped = ArabicForms.shape(text);
    return (advances(shaped, file, style) + kerning(shaped, file)) * style.size();
  }

  /// The sum of the characters' advances in fractions of the size.
  private double advances(String text, FontAdvances file, TextStyle style) {
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      double advance = file.advance(text.charAt(i));
      if (advance >= 0) {
        sum += advance;
      } else {
        int codePoint = text.codePointAt(i);
        i += Character.charCount(codePoint) - 1;
        sum += standIn(codePoint, style.face());
      }
    }
    return sum;
  }

  /// What stands between Arabic letters, and between them and spaces.
  private static double kerning(String shaped, FontAdvances file) {
    double sum = 0;
    char last = 0;
    for (int i = 0; i < shaped.length(); i++) {
      char c = shaped.charAt(i);
      if (file.advance(c) == 0) {
        continue;
      }
      sum += between(file, last, c);
      last = c;
    }
    return sum;
  }

  private static double between(FontAdvances file, char last, char next) {
    boolean counts =
        ArabicForms.isLetter(last) ? next == ' ' || ArabicForms.isLetter(next) : last == ' ';
    return counts ? file.between(last, next) : 0;
  }

  /// What stands between two neighbouring characters of a text with Arabic in it, neither of which
  /// has no width, in fractions of the size.
  double between(BundledFont font, char last, char next) {
    return between(file(font), last, next);
  }

  /// How far a character of a text advances that is set in a font, in fractions of the size.
  double advance(int codePoint, BundledFont own, TextStyle.Face face) {
    double advance = file(own).advance(codePoint);
    return advance >= 0 ? advance : standIn(codePoint, face);
  }

  /// The advance of a character in fractions of the size, negative where the font lacks it.
  double advance(BundledFont font, int codePoint) {
    return file(font).advance(codePoint);
  }

  /// The glyph with which a font draws a character; 0 where it has or needs none.
  int glyph(BundledFont font, int codePoint) {
    return file(font).glyph(codePoint);
  }

  /// How far right of its origin the middle of what a glyph draws is, in fractions of the size.
  double middle(BundledFont font, int glyph) {
    return file(font).middle(glyph);
  }

  @Override
  public double ascent(TextStyle style) {
    return file(style.face().fonts().getFirst()).ascent() * style.size();
  }

  @Override
  public double descent(TextStyle style) {
    return file(style.face().fonts().getFirst()).descent() * style.size();
  }

  @Override
  public String fit(String whole, TextStyle style, double width) {
    String text = TextLimits.line(whole);
    if (drawn(text, style) <= width) {
      return text;
    }
    int[] cuts = cuts(text);
    int low = 0;
    int high = cuts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (drawn(shortened(text, cuts[middle]), style) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    String fitted = shortened(text, cuts[low]);
    return fitted.equals(ELLIPSIS) || drawn(fitted, style) > width ? "" : fitted;
  }

  private static String shortened(String text, int end) {
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /// Where the text may be cut: between what readers take for characters, short of its end.
  private static int[] cuts(String text) {
    if (text.chars().allMatch(c -> c < 0x300)) {
      return IntStream.range(0, Math.max(1, text.length())).toArray();
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    IntStream.Builder cuts = IntStream.builder();
    for (int at = characters.first(); at < text.length(); at = characters.next()) {
      cuts.add(at);
    }
    return cuts.build().toArray();
  }

  /// Whether a font can draw a character: with a glyph of its own, or as a letter with marks.
  public boolean draws(BundledFont font, int codePoint) {
    return draws(file(font), codePoint);
  }

  private static boolean draws(FontAdvances file, int codePoint) {
    return file.advance(codePoint) >= 0
        || Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
            .codePoints()
            .allMatch(part -> file.advance(part) >= 0);
  }

  /// The text with those letters taken apart of which a font has only the parts, as letter and
  /// mark.
  public String spelled(String text, BundledFont font) {
    FontAdvances file = file(font);
    StringBuilder spelled = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(
            c -> {
              boolean inParts = file.advance(c) < 0 && draws(file, c);
              String letter = Character.toString(c);
              spelled.append(inParts ? Normalizer.normalize(letter, Normalizer.Form.NFD) : letter);
            });
    return spelled.toString();
  }

  private static int lacking(FontAdvances file, String text) {
    int lacking = 0;
    for (int i = 0; i < text.length(); i++) {
      if (file.advance(text.charAt(i)) < 0) {
        int codePoint = text.codePointAt(i);
        lacking += draws(file, codePoint) ? 0 : 1;
        i += Character.charCount(codePoint) - 1;
      }
    }
    return lacking;
  }

  /// The width of a character in a text whose font has no glyph for it.
  private double standIn(int codePoint, TextStyle.Face face) {
    for (BundledFont font : face.fonts()) {
      double advance = file(font).advance(codePoint);
      if (advance >= 0) {
        return advance;
      }
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    // A letter with marks is as wide as the letter.
    int letter =
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD).codePointAt(0);
    return letter == codePoint ? stranger(codePoint) : standIn(letter, face);
  }

  private static double stranger(int codePoint) {
    boolean letterOfNarrowScript =
        codePoint < 0x1100 || (codePoint >= 0xFB00 && codePoint < 0xFF00);
    return letterOfNarrowScript ? MISSING : MISSING_WIDE;
  }

  private FontAdvances file(BundledFont font) {
    FontAdvances file = files.get(font);
    if (file == null) {
      throw new IllegalStateException("no font " + font);
    }
    return file;
  }
}
