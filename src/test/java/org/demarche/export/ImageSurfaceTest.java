package org.demarche.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.demarche.font.Fonts;
import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Mark.Anchor;
import org.demarche.scene.Palette;
import org.demarche.scene.Palettes;
import org.demarche.scene.Path;
import org.demarche.scene.Rect;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Stroke;
import org.demarche.scene.Theme;
import org.demarche.task.Progress;
import org.junit.jupiter.api.Test;

final class ImageSurfaceTest {
  private static final Palette PALETTE = Palettes.of(Theme.LIGHT);
  private static final Stroke HAIRLINE = Stroke.solid(1);

  @Test
  void anImageHasTheSizeOfTheSceneTimesItsScale() {
    BufferedImage image = Bands.image(scene(), PALETTE, 2.5, () -> {});
    assertEquals(150, image.getWidth());
    assertEquals(100, image.getHeight());
    assertEquals(rgb(ColourRole.BACKGROUND), pixel(image, 75, 50));
  }

  @Test
  void aBoxFillsItsPixels() {
    BufferedImage image =
        image(new Mark.Box(new Rect(10, 10, 20, 5), 0, Ink.of(ColourRole.FORCE), null, HAIRLINE));
    assertEquals(rgb(ColourRole.FORCE), pixel(image, 10, 10));
    assertEquals(rgb(ColourRole.FORCE), pixel(image, 29, 14));
    assertEquals(rgb(ColourRole.BACKGROUND), pixel(image, 9, 10));
    assertEquals(rgb(ColourRole.BACKGROUND), pixel(image, 30, 14));
    assertEquals(rgb(ColourRole.BACKGROUND), pixel(image, 10, 15));
  }

  @Test
  void aHairlineIsOneSharpRowOfPixels() {
    BufferedImage image = image(new Mark.Line(0, 20, 60, 20, Ink.of(ColourRole.AXIS), HAIRLINE));
    assertEquals(rgb(ColourRole.BACKGROUND), pixel(image, 30, 19));
    assertEquals(rgb(ColourRole.AXIS), pixel(image, 30, 20));
    assertEquals(rgb(ColourRole.BACKGROUND), pixel(image, 30, 21));
  }

  @Test
  void aFadeRunsFromOneOpacityToTheOther() {
    BufferedImage image = image(new Mark.Fade(new Rect(0, 10, 60, 10), ColourRole.FORCE, 1, 0));
    int red = rgb(ColourRole.FORCE) >> 16;
    int paper = rgb(ColourRole.BACKGROUND) >> 16;
    assertEquals(red, pixel(image, 0, 15) >> 16, 3);
    assertEquals((red + paper) / 2.0, pixel(image, 30, 15) >> 16, 3);
    assertEquals(paper, pixel(image, 59, 15) >> 16, 3);
  }

  @Test
  void aHoleIsWhatTheWindingRuleLeavesOut() {
    Path ring =
        Path.pen()
            .move(10, 5)
            .line(50, 5)
            .line(50, 35)
            .line(10, 35)
            .close()
            .move(20, 15)
            .line(20, 25)
            .line(40, 25)
            .line(40, 15)
            .close()
            .path();
    BufferedImage image = image(new Mark.Shape(ring, Ink.of(ColourRole.FORCE), null, HAIRLINE));
    assertEquals(rgb(ColourRole.FORCE), pixel(image, 15, 10));
    assertEquals(rgb(ColourRole.BACKGROUND), pixel(image, 30, 20));
  }

  @Test
  void nothingIsDrawnOutsideAClipNorAfterItInside() {
    Mark box = new Mark.Box(new Rect(0, 0, 60, 40), 0, Ink.of(ColourRole.FORCE), null, HAIRLINE);
    Mark inner = new Mark.Clip(new Rect(15, 0, 30, 40), List.of(box));
    Mark later = new Mark.Box(new Rect(50, 0, 5, 5), 0, Ink.of(ColourRole.AXIS), null, HAIRLINE);
    BufferedImage image = image(new Mark.Clip(new Rect(10, 10, 20, 20), List.of(inner)), later);
    assertEquals(rgb(ColourRole.BACKGROUND), pixel(image, 14, 20));
    assertEquals(rgb(ColourRole.FORCE), pixel(image, 15, 20));
    assertEquals(rgb(ColourRole.FORCE), pixel(image, 29, 20));
    assertEquals(rgb(ColourRole.BACKGROUND), pixel(image, 30, 20));
    assertEquals(rgb(ColourRole.BACKGROUND), pixel(image, 20, 9));
    assertEquals(rgb(ColourRole.AXIS), pixel(image, 52, 2));
  }

  @Test
  void textStandsAtItsAnchorInEitherDirection() {
    for (String text : List.of("Iran", "\u0627\u06CC\u0631\u0627\u0646")) {
      TextStyle style = new TextStyle(Face.SEMIBOLD, 12);
      double width = Fonts.metrics().width(text, style);
      assertInk(new double[] {30, 30 + width}, text, Anchor.START, style);
      assertInk(new double[] {30 - width / 2, 30 + width / 2}, text, Anchor.MIDDLE, style);
      assertInk(new double[] {30 - width, 30}, text, Anchor.END, style);
    }
  }

  @Test
  void lettersThatNoBundledFontHasAreStillDrawn() {
    TextStyle style = new TextStyle(Face.REGULAR, 12);
    Mark label =
        new Mark.Label("会談 & \uD83D\uDE00", 2, 20, Anchor.START, style, Ink.of(ColourRole.TEXT));
    assertTrue(inked(image(label)).length == 2);
  }

  @Test
  void aCancelledImageIsNotDrawnOn() {
    Scene scene = SampleScene.everyMark();
    Steps steps = new Steps(scene, Progress.NONE, () -> true);
    assertThrows(
        CancellationException.class, () -> Bands.image(scene, PALETTE, 1, steps::nextGroup));
  }

  /// The letters reach from one x to the other, but for the little room at a letter's sides.
  private static void assertInk(double[] expected, String text, Anchor anchor, TextStyle style) {
    int[] seen = inked(image(new Mark.Label(text, 30, 20, anchor, style, Ink.of(ColourRole.TEXT))));
    assertEquals(expected[0], seen[0], 2.5, text + " " + anchor);
    assertEquals(expected[1], seen[1], 2.5, text + " " + anchor);
  }

  /// First column with ink and the one after the last; nothing where there is none.
  private static int[] inked(BufferedImage image) {
    int first = -1;
    int last = -1;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        if (pixel(image, x, y) != rgb(ColourRole.BACKGROUND)) {
          first = first < 0 ? x : first;
          last = x;
        }
      }
    }
    return first < 0 ? new int[0] : new int[] {first, last + 1};
  }

  private static int pixel(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) & 0xFFFFFF;
  }

  private static int rgb(ColourRole role) {
    return PALETTE.rgb(role);
  }

  private static BufferedImage image(Mark... marks) {
    return Bands.image(scene(marks), PALETTE, 1, () -> {});
  }

  private static Scene scene(Mark... marks) {
    return new Scene(new Size(60, 40), "A picture", Locale.ENGLISH, List.of(marks));
  }
}
