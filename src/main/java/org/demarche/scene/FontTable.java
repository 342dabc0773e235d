package org.demarche.scene;

import java.text.BreakIterator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.demarche.scene.TextStyle.Face;

/// Text widths from the bundled fonts' own tables: the same on every machine, with or without a
/// display.
///
/// A width is the sum of the advances of the characters; kerning is left out, as the surfaces leave
/// it out. Arabic and Persian letters count with the form they take in their word. Characters that
/// the fonts lack count with a width that is seldom exceeded by the font that stands in.
public final class FontTable implements TextMetrics {
  private static final String ELLIPSIS = "…";

  /// Stand-in widths in fractions of the size for what a face has no glyph for: letters, and
  /// ideographs and pictures.
  private static final double MISSING = 0.7;

  private static final double MISSING_WIDE = 1.05;

  private final Map<Face, FontFile> files = new EnumMap<>(Face.class);
  private final Map<Face, double[]> advances = new EnumMap<>(Face.class);

  /// @param fonts the bytes of each face's TrueType file
  /// @throws IllegalArgumentException when a face is missing or its bytes are not a TrueType font
  public FontTable(Map<Face, byte[]> fonts) {
    for (Face face : Face.values()) {
      byte[] bytes = fonts.get(face);
      if (bytes == null) {
        throw new IllegalArgumentException("There is no font for the face " + face + ".");
      }
      FontFile file = FontFile.parse(bytes);
      files.put(face, file);
      advances.put(face, advances(file));
    }
  }

  /// Advances of the basic plane in fractions of the size, stand-ins included.
  private static double[] advances(FontFile file) {
    double[] advances = new double[Character.MAX_VALUE + 1];
    for (int c = 0; c < advances.length; c++) {
      advances[c] = advance(file, c);
    }
    return advances;
  }

  private static double advance(FontFile file, int codePoint) {
    if (weightless(codePoint)) {
      return 0;
    }
    double advance = file.advance(codePoint);
    if (advance >= 0) {
      return advance;
    }
    return codePoint >= 0x1100 && !(codePoint >= 0xFB00 && codePoint <= 0xFEFF)
        ? MISSING_WIDE
        : MISSING;
  }

  /// Combining marks, joiners, directional and other controls take no room.
  private static boolean weightless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          true;
      default -> false;
    };
  }

  @Override
  public double width(String text, TextStyle style) {
    String shown = ArabicForms.hasArabic(text) ? ArabicForms.shape(text) : text;
    double[] table = table(style);
    double sum = 0;
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (Character.isHighSurrogate(c) && i + 1 < shown.length()) {
        sum += advance(file(style), shown.codePointAt(i));
        i++;
      } else {
        sum += table[c];
      }
    }
    return sum * style.size();
  }

  @Override
  public double ascent(TextStyle style) {
    return file(style).ascent() * style.size();
  }

  @Override
  public double descent(TextStyle style) {
    return file(style).descent() * style.size();
  }

  @Override
  public String fit(String text, TextStyle style, double width) {
    if (width(text, style) <= width) {
      return text;
    }
    int[] cuts = cuts(text);
    int low = 0;
    int high = cuts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (width(shortened(text, cuts[middle]), style) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    while (low > 0 && width(shortened(text, cuts[low]), style) > width) {
      low--;
    }
    String fitted = low == 0 ? "" : shortened(text, cuts[low]);
    return fitted.equals(ELLIPSIS) ? "" : fitted;
  }

  private static String shortened(String text, int end) {
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /// Where the text may be cut: between what readers take for characters. The last entry is before
  /// the last character, because the whole text did not fit.
  private static int[] cuts(String text) {
    if (text.chars().allMatch(c -> c < 0x300)) {
      return java.util.stream.IntStream.range(0, Math.max(1, text.length())).toArray();
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    java.util.stream.IntStream.Builder cuts = java.util.stream.IntStream.builder();
    for (int at = characters.first(); at != BreakIterator.DONE; at = characters.next()) {
      if (at < text.length() || at == 0) {
        cuts.add(at);
      }
    }
    return cuts.build().toArray();
  }

  private FontFile file(TextStyle style) {
    FontFile file = files.get(style.face());
    if (file == null) {
      throw new IllegalStateException("no font for " + style.face());
    }
    return file;
  }

  private double[] table(TextStyle style) {
    double[] table = advances.get(style.face());
    if (table == null) {
      throw new IllegalStateException("no font for " + style.face());
    }
    return table;
  }
}
