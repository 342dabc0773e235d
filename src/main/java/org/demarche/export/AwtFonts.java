package org.demarche.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.demarche.font.BundledFont;
import org.demarche.font.Fonts;

/// The bundled fonts as Java2D has them.
final class AwtFonts {
  private static final Map<BundledFont, Font> FONTS = load();

  private AwtFonts() {}

  static Font font(BundledFont font, double size) {
    return Objects.requireNonNull(FONTS.get(font)).deriveFont((float) size);
  }

  /// The font for a whole text: with kerning where there is Arabic in it.
  static Font fontFor(String text, BundledFont font, double size) {
    Font plain = font(font, size);
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
        ? plain.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON))
        : plain;
  }

  private static Map<BundledFont, Font> load() {
    Map<BundledFont, Font> fonts = new EnumMap<>(BundledFont.class);
    for (BundledFont font : BundledFont.values()) {
      try {
        byte[] bytes = Fonts.bytes(font);
        fonts.put(font, Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)));
      } catch (FontFormatException e) {
        throw new IllegalStateException("The font " + font.file() + " is damaged.", e);
      } catch (IOException e) {
        throw new UncheckedIOException("The font " + font.file() + " cannot be read.", e);
      }
    }
    return fonts;
  }
}
