package org.demarche.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import org.demarche.Property;
import org.demarche.scene.Mark;
import org.demarche.scene.Palette;
import org.demarche.scene.Palettes;
import org.demarche.scene.RandomScenes;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Stroke;
import org.demarche.scene.Surface;
import org.demarche.scene.Theme;
import org.junit.jupiter.api.Test;

/// Cutting marks at the margin changes nothing that is seen: the picture is the one that Java2D
/// draws of the whole marks.
final class CuttingTest {
  private static final Palette PALETTE = Palettes.of(Theme.LIGHT);

  private static final Size SIZE = new Size(500, 400);
  private static final Scene EMPTY = new Scene(SIZE, "", Locale.ENGLISH, List.of());

  /// Cut curves are made of short lines, and the smoothing of edges differs by a shade.
  private static final int SHADE = 24;

  /// So many of the 200,000 pixels of a picture may differ by more where colours are far apart; a
  /// mark that is missing or elsewhere makes thousands.
  private static final int FEW = 60;

  @Test
  void picturesOfCutMarksAreThoseOfWholeMarks() {
    Property.forAll(
        2007_05_28,
        150,
        random -> {
          Scene drawn = RandomScenes.scene(random, 12, 20_000);
          Scene scene = new Scene(SIZE, "", Locale.ENGLISH, comparable(drawn.marks()));
          BufferedImage cut = Bands.image(scene, PALETTE, 1, () -> {});
          BufferedImage whole = whole(scene);
          int different = different(cut, whole);
          assertTrue(different <= FEW, different + " pixels differ");
        });
  }

  /// Leaves out what may differ by design: the dashes of cut curves, which go by the length of the
  /// lines that stand for them, and outlines with large corners, which fall on whole pixels only
  /// while the box is whole.
  private static List<Mark> comparable(List<Mark> marks) {
    return marks.stream().map(CuttingTest::comparable).toList();
  }

  private static Mark comparable(Mark mark) {
    return switch (mark) {
      case Mark.Box m -> new Mark.Box(m.rect(), m.radius() / 4, m.fill(), m.outline(), solid(m));
      case Mark.Shape m -> new Mark.Shape(m.path(), m.fill(), m.outline(), solid(m));
      case Mark.Clip m -> new Mark.Clip(m.rect(), comparable(m.marks()));
      case Mark.Group m ->
          new Mark.Group(m.ref(), m.hit(), m.title(), m.link(), comparable(m.marks()));
      case Mark.Fade m -> m;
      case Mark.Line m -> m;
      case Mark.Label m -> m;
    };
  }

  private static Stroke solid(Mark.Box box) {
    return Stroke.solid(box.stroke().width());
  }

  private static Stroke solid(Mark.Shape shape) {
    return Stroke.solid(shape.stroke().width());
  }

  private static BufferedImage whole(Scene scene) {
    BufferedImage image = Bands.image(EMPTY, PALETTE, 1, () -> {});
    Graphics2D graphics = image.createGraphics();
    graphics.setClip(0, 0, image.getWidth(), image.getHeight());
    paintWhole(scene.marks(), new ImageSurface(graphics, PALETTE, 1, () -> {}));
    graphics.dispose();
    return image;
  }

  private static void paintWhole(List<Mark> marks, Surface surface) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Box m -> surface.box(m.rect(), m.radius(), m.fill(), m.outline(), m.stroke());
        case Mark.Fade m -> surface.fade(m.rect(), m.role(), m.left(), m.right());
        case Mark.Line m -> surface.line(m.x1(), m.y1(), m.x2(), m.y2(), m.ink(), m.stroke());
        case Mark.Shape m -> surface.shape(m.path(), m.fill(), m.outline(), m.stroke());
        case Mark.Label m -> surface.text(m);
        case Mark.Clip m -> {
          surface.beginClip(m.rect());
          paintWhole(m.marks(), surface);
          surface.endClip();
        }
        case Mark.Group m -> paintWhole(m.marks(), surface);
      }
    }
  }

  private static int different(BufferedImage one, BufferedImage other) {
    int different = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        int a = one.getRGB(x, y);
        int b = other.getRGB(x, y);
        boolean same =
            Math.abs(((a >> 16) & 0xFF) - ((b >> 16) & 0xFF)) <= SHADE
                && Math.abs(((a >> 8) & 0xFF) - ((b >> 8) & 0xFF)) <= SHADE
                && Math.abs((a & 0xFF) - (b & 0xFF)) <= SHADE;
        different += same ? 0 : 1;
      }
    }
    return different;
  }
}
