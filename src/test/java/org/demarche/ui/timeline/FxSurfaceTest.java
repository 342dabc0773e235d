package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import org.demarche.export.PictureWriter;
import org.demarche.export.SampleScene;
import org.demarche.font.FontTable;
import org.demarche.font.Fonts;
import org.demarche.font.TextSamples;
import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Palette;
import org.demarche.scene.Palettes;
import org.demarche.scene.Scene;
import org.demarche.scene.ScenePainter;
import org.demarche.scene.Theme;
import org.demarche.ui.TestFonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class FxSurfaceTest {
  private static final FxFonts FONTS = new FxFonts(TestFonts.files());

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void drawsWhatTheImageSurfaceDraws(@TempDir Path folder) throws Exception {
    Scene scene = SampleScene.everyMark();
    Path file = folder.resolve("picture.png");
    PictureWriter.write(scene, Theme.LIGHT, file, 1);
    BufferedImage expected = ImageIO.read(file.toFile());
    BufferedImage drawn = onFx(() -> draw(scene, Theme.LIGHT, 1));
    int off = 0;
    for (int y = 0; y < expected.getHeight(); y++) {
      for (int x = 0; x < expected.getWidth(); x++) {
        off += isNear(expected, x, y, drawn.getRGB(x, y)) ? 0 : 1;
      }
    }
    double share = (double) off / (expected.getWidth() * expected.getHeight());
    assertTrue(share < 0.002, "share of pixels that differ: " + share);
  }

  @Test
  void leftToRightTextIsMeasuredAsJavaFxDrawsIt() throws Exception {
    FontTable metrics = Fonts.metrics();
    for (Face face : Face.values()) {
      TextStyle style = new TextStyle(face, 13);
      for (String text : TextSamples.LEFT_TO_RIGHT) {
        double drawn = onFx(() -> width(text, style));
        assertEquals(drawn, metrics.width(text, style), 0.01 * drawn + 1, style + ": " + text);
      }
    }
  }

  @Test
  void arabicAndPersianAreNeverDrawnWiderThanMeasured() throws Exception {
    FontTable metrics = Fonts.metrics();
    for (Face face : Face.values()) {
      TextStyle style = new TextStyle(face, 13);
      for (String text : TextSamples.RIGHT_TO_LEFT) {
        double drawn = onFx(() -> width(text, style));
        assertTrue(drawn <= metrics.width(text, style) + 1, style + ": " + text);
      }
    }
  }

  private static double width(String text, TextStyle style) {
    FxFonts.Setting setting = FONTS.setting(text, style);
    Text node = new Text(setting.text());
    node.setFont(setting.font());
    return node.getLayoutBounds().getWidth();
  }

  private static BufferedImage draw(Scene scene, Theme theme, double scale) {
    Palette palette = Palettes.of(theme);
    Canvas canvas = new Canvas(scene.size().width(), scene.size().height());
    FxSurface surface = new FxSurface(canvas.getGraphicsContext2D(), palette, FONTS, scale);
    ScenePainter.paint(scene, surface);
    SnapshotParameters parameters = new SnapshotParameters();
    int background = palette.rgb(ColourRole.BACKGROUND);
    parameters.setFill(Color.rgb(background >> 16, (background >> 8) & 0xFF, background & 0xFF));
    parameters.setTransform(Transform.scale(scale, scale));
    WritableImage image = canvas.snapshot(parameters, null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    return copy;
  }

  /// Whether a colour is found where it should be or one pixel beside: the two toolkits round where
  /// a letter stands each in its own way, which differs from one machine's font libraries to
  /// another's.
  private static boolean isNear(BufferedImage expected, int x, int y, int colour) {
    for (int near = Math.max(0, y - 1); near <= Math.min(expected.getHeight() - 1, y + 1); near++) {
      for (int side = Math.max(0, x - 1);
          side <= Math.min(expected.getWidth() - 1, x + 1);
          side++) {
        if (distance(expected.getRGB(side, near), colour) <= 96) {
          return true;
        }
      }
    }
    return false;
  }

  private static int distance(int one, int other) {
    int red = Math.abs(((one >> 16) & 0xFF) - ((other >> 16) & 0xFF));
    int green = Math.abs(((one >> 8) & 0xFF) - ((other >> 8) & 0xFF));
    int blue = Math.abs((one & 0xFF) - (other & 0xFF));
    return Math.max(red, Math.max(green, blue));
  }

  private static <T> T onFx(Callable<T> call) throws Exception {
    return WaitForAsyncUtils.asyncFx(call).get();
  }
}
