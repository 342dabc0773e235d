package org.demarche.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.demarche.scene.FontTable;
import org.demarche.scene.TextMetrics;
import org.demarche.scene.TextStyle.Face;

/// The bundled fonts, read from `/fonts/` on the class path.
public final class Fonts {
  private Fonts() {}

  /// Text widths from the bundled fonts. Reads the files anew: keep the result.
  public static TextMetrics metrics() {
    Map<Face, byte[]> files = new EnumMap<>(Face.class);
    for (Face face : Face.values()) {
      files.put(face, bytes(face));
    }
    return new FontTable(files);
  }

  /// A face's TrueType file.
  ///
  /// @throws IllegalStateException when the program was packaged without it
  public static byte[] bytes(Face face) {
    String path = "/fonts/" + face.file();
    try (InputStream in = Fonts.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its font " + path + ".");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + path + " cannot be read.", e);
    }
  }
}
