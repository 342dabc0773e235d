package org.demarche.ui.theme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.text.Font;
import org.demarche.font.BundledFont;
import org.demarche.font.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFilesTest {
  private static final BundledFont FONT = BundledFont.ARABIC_REGULAR;

  @TempDir Path folder;

  @Test
  void aFontIsKeptAsItIsAndLoadedFromThere() throws IOException {
    Font loaded = new FontFiles(folder.resolve("a folder")).load(FONT, 17);
    assertEquals(17, loaded.getSize());
    assertFalse(loaded.getFamily().equals(Font.getDefault().getFamily()));
    assertArrayEquals(
        Fonts.bytes(FONT), Files.readAllBytes(folder.resolve("a folder").resolve(FONT.file())));
  }

  @Test
  void aFileThatIsNotTheFontIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve(FONT.file()), "something else");
    Font loaded = new FontFiles(folder).load(FONT, 17);
    assertArrayEquals(Fonts.bytes(FONT), Files.readAllBytes(file));
    assertEquals(17, loaded.getSize());
  }

  @Test
  void whereNothingCanBeKeptTheFontComesAllTheSame() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Font kept = new FontFiles(folder).load(FONT, 17);
    Font loaded = new FontFiles(file.resolve("below")).load(FONT, 17);
    assertEquals(kept.getFamily(), loaded.getFamily());
    assertEquals(kept.getStyle(), loaded.getStyle());
  }
}
