package org.demarche.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/// The bundled fonts, read from `/fonts/` on the class path.
public final class Fonts {
  private Fonts() {}

  /// Text widths of the bundled fonts; always the same object, read when first asked for.
  public static FontTable metrics() {
    return Holder.TABLE;
  }

  /// A font's TrueType file.
  ///
  /// @throws IllegalStateException when the program was packaged without it
  public static byte[] bytes(BundledFont font) {
    String path = "/fonts/" + font.file();
    try (InputStream in = Fonts.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its font " + path + ".");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + path + " cannot be read.", e);
    }
  }

  private static final class Holder {
    private static final FontTable TABLE = read();

    private static FontTable read() {
      Map<BundledFont, byte[]> files = new EnumMap<>(BundledFont.class);
      for (BundledFont font : BundledFont.values()) {
        files.put(font, bytes(font));
      }
      return new FontTable(files);
    }
  }
}
