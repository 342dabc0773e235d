package org.demarche.font;

import java.nio.ByteBuffer;

/// Draws the outline of a glyph with a pen: straight lines and quadratic curves, as the table
/// `glyf` has them (OpenType specification).
final class GlyphContours {
  private static final int ON_CURVE = 0x01;
  private static final int X_SHORT = 0x02;
  private static final int Y_SHORT = 0x04;
  private static final int REPEAT = 0x08;
  private static final int X_SAME_OR_POSITIVE = 0x10;
  private static final int Y_SAME_OR_POSITIVE = 0x20;

  private static final int WORDS = 0x0001;
  private static final int OFFSETS = 0x0002;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int FOUR_SCALES = 0x0080;

  /// What a number of the format F2DOT14 is divided by.
  private static final double UNIT = 1 << 14;

  /// Glyphs made of glyphs made of glyphs: more than any font has.
  private static final int DEEPEST = 8;

  private final TrueType font;
  private final GlyphPen pen;

  GlyphContours(TrueType font, GlyphPen pen) {
    this.font = font;
    this.pen = pen;
  }

  /// Where a part of a glyph stands in it: x' = xx x + yx y + dx, y' = xy x + yy y + dy.
  private record Place(double xx, double xy, double yx, double yy, double dx, double dy) {
    private static final Place HERE = new Place(1, 0, 0, 1, 0, 0);

    double x(double x, double y) {
      return xx * x + yx * y + dx;
    }

    double y(double x, double y) {
      return xy * x + yy * y + dy;
    }

    Place with(Place inner) {
      return new Place(
          xx * inner.xx + yx * inner.xy,
          xy * inner.xx + yy * inner.xy,
          xx * inner.yx + yx * inner.yy,
          xy * inner.yx + yy * inner.yy,
          x(inner.dx, inner.dy),
          y(inner.dx, inner.dy));
    }
  }

  void draw(int glyph) {
    draw(glyph, Place.HERE, 0);
  }

  private void draw(int glyph, Place place, int depth) {
    byte[] outline = font.outline(glyph);
    if (outline.length == 0) {
      return;
    }
    ByteBuffer data = ByteBuffer.wrap(outline);
    int contours = data.getShort(0);
    data.position(10);
    if (contours >= 0) {
      simple(data, contours, place);
    } else if (depth < DEEPEST) {
      parts(data, place, depth);
    }
  }

  private void parts(ByteBuffer data, Place place, int depth) {
    int flags;
    do {
      flags = data.getShort();
      int glyph = data.getShort() & 0xFFFF;
      boolean words = (flags & WORDS) != 0;
      double first = words ? data.getShort() : data.get();
      double second = words ? data.getShort() : data.get();
      // Parts that hang on each other's points, which these fonts lack, stand where they are.
      boolean moved = (flags & OFFSETS) != 0;
      double dx = moved ? first : 0;
      double dy = moved ? second : 0;
      draw(glyph, place.with(inner(data, flags, dx, dy)), depth + 1);
    } while ((flags & MORE) != 0);
  }

  private static Place inner(ByteBuffer data, int flags, double dx, double dy) {
    if ((flags & SCALE) != 0) {
      double scale = data.getShort() / UNIT;
      return new Place(scale, 0, 0, scale, dx, dy);
    }
    if ((flags & TWO_SCALES) != 0) {
      return new Place(data.getShort() / UNIT, 0, 0, data.getShort() / UNIT, dx, dy);
    }
    if ((flags & FOUR_SCALES) != 0) {
      double xx = data.getShort() / UNIT;
      double xy = data.getShort() / UNIT;
      return new Place(xx, xy, data.getShort() / UNIT, data.getShort() / UNIT, dx, dy);
    }
    return new Place(1, 0, 0, 1, dx, dy);
  }

  private void simple(ByteBuffer data, int contours, Place place) {
    int[] ends = new int[contours];
    for (int i = 0; i < contours; i++) {
      ends[i] = data.getShort() & 0xFFFF;
    }
    int points = contours == 0 ? 0 : ends[contours - 1] + 1;
    int hints = data.getShort() & 0xFFFF;
    data.position(data.position() + hints);
    int[] flags = flags(data, points);
    int[] xs = coordinates(data, flags, X_SHORT, X_SAME_OR_POSITIVE);
    int[] ys = coordinates(data, flags, Y_SHORT, Y_SAME_OR_POSITIVE);
    double[][] placed = new double[points][];
    for (int i = 0; i < points; i++) {
      placed[i] = new double[] {place.x(xs[i], ys[i]), place.y(xs[i], ys[i])};
    }
    int first = 0;
    for (int end : ends) {
      contour(placed, flags, first, end);
      first = end + 1;
    }
  }

  private static int[] flags(ByteBuffer data, int points) {
    int[] flags = new int[points];
    for (int i = 0; i < points; ) {
      int flag = data.get();
      int times = (flag & REPEAT) != 0 ? 1 + (data.get() & 0xFF) : 1;
      for (int end = Math.min(points, i + times); i < end; i++) {
        flags[i] = flag;
      }
    }
    return flags;
  }

  private static int[] coordinates(ByteBuffer data, int[] flags, int small, int sameOrPositive) {
    int[] coordinates = new int[flags.length];
    int at = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean same = (flags[i] & sameOrPositive) != 0;
      if ((flags[i] & small) != 0) {
        int step = data.get() & 0xFF;
        at += same ? step : -step;
      } else if (!same) {
        at += data.getShort();
      }
      coordinates[i] = at;
    }
    return coordinates;
  }

  /// Between two control points lies a point of the curve that is not written.
  private void contour(double[][] points, int[] flags, int first, int last) {
    int count = last - first + 1;
    if (count < 2) {
      return;
    }
    int start = first;
    while (start <= last && (flags[start] & ON_CURVE) == 0) {
      start++;
    }
    double[] from = start <= last ? points[start] : middle(points[first], points[last]);
    pen.move(from[0], from[1]);
    double[] control = null;
    for (int i = start <= last ? 1 : 0; i < count; i++) {
      int at = first + ((start <= last ? start : first) - first + i) % count;
      double[] point = points[at];
      if ((flags[at] & ON_CURVE) != 0) {
        to(control, point);
        control = null;
      } else {
        if (control != null) {
          to(control, middle(control, point));
        }
        control = point;
      }
    }
    if (control != null) {
      to(control, from);
    }
    pen.close();
  }

  private void to(double @org.jspecify.annotations.Nullable [] control, double[] point) {
    if (control == null) {
      pen.line(point[0], point[1]);
    } else {
      pen.curve(control[0], control[1], point[0], point[1]);
    }
  }

  private static double[] middle(double[] one, double[] other) {
    return new double[] {(one[0] + other[0]) / 2, (one[1] + other[1]) / 2};
  }
}
