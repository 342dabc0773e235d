package org.demarche.export.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import org.demarche.scene.Path;
import org.demarche.scene.Rect;

/// Letters that no bundled font has, as outlines of whatever font the machine has, which pictures
/// of pixels show them in too; else as an empty frame.
final class MachineLetters {
  /// How thick a frame is, and how far from its neighbours, in fractions of the size.
  private static final double THICK = 0.05;

  private static final double HEIGHT = 0.7;

  private MachineLetters() {}

  /// The outline of a letter, to be filled.
  ///
  /// @param room how far it may reach from its origin, in pixels
  static Path outline(String letter, double x, double baseline, double size, double room) {
    Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size);
    if (font.canDisplayUpTo(letter) >= 0) {
      return frame(x, baseline, size, room);
    }
    FontRenderContext plain = new FontRenderContext(null, true, true);
    return path(
        font.createGlyphVector(plain, letter)
            .getOutline((float) x, (float) baseline)
            .getPathIterator(null));
  }

  private static Path frame(double x, double baseline, double size, double room) {
    double gap = 2 * THICK * size;
    Rect outer =
        new Rect(x + gap, baseline - HEIGHT * size, Math.max(gap, room - 2 * gap), HEIGHT * size);
    Rect inner = outer.grown(-THICK * size);
    // The inner side runs the other way round, and so is left out.
    return Path.pen()
        .move(outer.x(), outer.y())
        .line(outer.right(), outer.y())
        .line(outer.right(), outer.bottom())
        .line(outer.x(), outer.bottom())
        .close()
        .move(inner.x(), inner.y())
        .line(inner.x(), inner.bottom())
        .line(inner.right(), inner.bottom())
        .line(inner.right(), inner.y())
        .close()
        .path();
  }

  private static Path path(PathIterator outline) {
    Path.Pen pen = Path.pen();
    double[] to = new double[6];
    double x = 0;
    double y = 0;
    for (; !outline.isDone(); outline.next()) {
      int step = outline.currentSegment(to);
      switch (step) {
        case PathIterator.SEG_MOVETO -> pen.move(to[0], to[1]);
        case PathIterator.SEG_LINETO -> pen.line(to[0], to[1]);
        case PathIterator.SEG_QUADTO -> quadratic(pen, x, y, to);
        case PathIterator.SEG_CUBICTO -> pen.curve(to[0], to[1], to[2], to[3], to[4], to[5]);
        default -> pen.close();
      }
      int end = 2 * Math.min(step, PathIterator.SEG_CUBICTO) - 2;
      x = to[Math.max(0, end)];
      y = to[Math.max(0, end) + 1];
    }
    return pen.path();
  }

  /// A curve of one control point, told by two.
  private static void quadratic(Path.Pen pen, double x, double y, double[] to) {
    pen.curve(
        (x + 2 * to[0]) / 3,
        (y + 2 * to[1]) / 3,
        (to[2] + 2 * to[0]) / 3,
        (to[3] + 2 * to[1]) / 3,
        to[2],
        to[3]);
  }
}
