package org.demarche.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What other programs make of a saved SVG: rsvg, by which many desktops and sites draw such files
/// and which reads no embedded fonts, and Chromium. What they draw is left in `target/renderers`.
final class RenderersDisplayIT {
  private static final Path PICTURES = Path.of("target", "renderers");

  /// Squares of so many pixels are compared by how dark they are on average, which does not depend
  /// on how a renderer smooths edges.
  private static final int SQUARE = 8;

  /// How much two renderers may differ in a square, of 255. A label that is missing or stands
  /// elsewhere makes 40 and more.
  private static final double SHADE = 16;

  @TempDir Path folder;
  private BufferedImage drawn;

  @BeforeEach
  void drawWithTheProgram() throws Exception {
    drawn = ImageIO.read(export("timeline.png", "text").toFile());
  }

  @Test
  void outlinesLookAsInTheProgramWhateverDrawsThem() throws Exception {
    Path svg = export("outlines.svg", "outlines");
    assertTrue(Files.size(svg) < 1_000_000, "size " + Files.size(svg));
    assertAlike(1, rsvg(svg));
    assertAlike(1, chromium(svg));
  }

  @Test
  void textsLookAsInTheProgramWhereTheirFontsAreRead() throws Exception {
    Path svg = export("text.svg", "text");
    assertTrue(Files.size(svg) < 1_000_000, "size " + Files.size(svg));
    assertAlike(1, chromium(svg));
  }

  @Test
  void textsKeepToTheirRoomWhereTheirFontsAreNotRead() throws Exception {
    BufferedImage strange = rsvg(export("text.svg", "text"));
    int margin = 28;
    int paper = drawn.getRGB(1, 1);
    for (int y = 0; y < strange.getHeight(); y++) {
      for (int x = strange.getWidth() - margin + 2; x < strange.getWidth(); x++) {
        assertEquals(paper, strange.getRGB(x, y), "a text runs into the margin at " + x + ", " + y);
      }
    }
  }

  private Path export(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    PackagedProgram.Outcome outcome =
        new PackagedProgram(folder)
            .run(
                "",
                "export",
                PackagedProgram.shippedDataset().toString(),
                "--out",
                file.toString(),
                "--svg-text",
                text);
    assertEquals(0, outcome.exit(), outcome.err());
    return file;
  }

  private BufferedImage rsvg(Path svg) throws Exception {
    return rendered(svg, "rsvg", "rsvg-convert", svg.toString(), "-o", "rsvg.png");
  }

  private BufferedImage chromium(Path svg) throws Exception {
    return rendered(
        svg,
        "chromium",
        "chromium",
        "--headless=new",
        "--no-sandbox",
        "--hide-scrollbars",
        "--user-data-dir=" + folder.resolve("chromium"),
        "--screenshot=chromium.png",
        "--window-size=" + drawn.getWidth() + "," + drawn.getHeight(),
        svg.toUri().toString());
  }

  private BufferedImage rendered(Path svg, String name, String... command) throws Exception {
    File log = folder.resolve(name + ".log").toFile();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    boolean ended = process.waitFor(1, TimeUnit.MINUTES);
    process.destroyForcibly();
    Path picture = folder.resolve(name + ".png");
    assertTrue(ended && Files.exists(picture), Files.readString(log.toPath()));
    keep(picture, svg.getFileName() + "-" + name + ".png");
    return ImageIO.read(picture.toFile());
  }

  private static void keep(Path picture, String name) throws IOException {
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve(name), Files.readAllBytes(picture));
  }

  /// @param few how many thousandths of the squares may differ
  private void assertAlike(int few, BufferedImage other) {
    assertEquals(drawn.getWidth(), other.getWidth());
    int squares = 0;
    int different = 0;
    for (int y = 0; y + SQUARE <= drawn.getHeight(); y += SQUARE) {
      for (int x = 0; x + SQUARE <= drawn.getWidth(); x += SQUARE) {
        squares++;
        different += Math.abs(light(drawn, x, y) - light(other, x, y)) > SHADE ? 1 : 0;
      }
    }
    assertTrue(different * 1000L <= (long) few * squares, different + " of " + squares + " differ");
  }

  private static double light(BufferedImage image, int left, int top) {
    long sum = 0;
    for (int y = top; y < top + SQUARE; y++) {
      for (int x = left; x < left + SQUARE; x++) {
        sum += (image.getRGB(x, y) >> 8) & 0xFF;
      }
    }
    return sum / (double) (SQUARE * SQUARE);
  }
}
