package org.demarche.ui.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.text.Font;
import org.demarche.font.BundledFont;
import org.demarche.font.Fonts;
import org.demarche.io.AtomicFile;

/// The bundled fonts as files, from which JavaFX loads them.
///
/// JavaFX copies a font that comes from a stream to the folder for temporary files, and leaves it
/// there when the program is killed. So the fonts lie in a folder of ours, each once, to be used
/// again at the next start. Where that cannot be written, streams have to do.
public final class FontFiles {
  private static final System.Logger LOG = System.getLogger(FontFiles.class.getName());

  private final Path folder;

  /// Empty for a font whose file cannot be had.
  private final Map<BundledFont, Optional<Path>> files = new EnumMap<>(BundledFont.class);

  /// @param folder is made when the first font is loaded
  public FontFiles(Path folder) {
    this.folder = folder;
  }

  /// A font in a size, in pixels.
  public Font load(BundledFont font, double size) {
    Font loaded =
        files
            .computeIfAbsent(font, this::file)
            // Taken apart by JavaFX as text, without the escapes of an address.
            .map(file -> Font.loadFont("file:" + file, size))
            .orElseGet(() -> Font.loadFont(new ByteArrayInputStream(Fonts.bytes(font)), size));
    if (loaded == null) {
      throw new IllegalStateException("JavaFX cannot read the font " + font.file() + ".");
    }
    return loaded;
  }

  private Optional<Path> file(BundledFont font) {
    Path file = folder.resolve(font.file()).toAbsolutePath();
    byte[] content = Fonts.bytes(font);
    try {
      Files.createDirectories(folder);
      if (!Files.isRegularFile(file) || !Arrays.equals(content, Files.readAllBytes(file))) {
        new AtomicFile().write(file, content);
      }
      return Optional.of(file);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.INFO, "The font " + file + " cannot be kept.", e);
      return Optional.empty();
    }
  }
}
