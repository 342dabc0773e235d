package org.demarche.scene;

import java.util.ArrayList;
import java.util.List;

/// An outline of straight lines and cubic Bézier curves. What it encloses is filled by the non-zero
/// winding rule.
public record Path(List<Step> steps) {
  /// Length of a control arm, in radii, with which a Bézier curve is a quarter of a circle within a
  /// four thousandth of its radius.
  private static final double QUARTER = 0.5522847498;

  /// @throws IllegalArgumentException when the first step does not say where to start
  public Path {
    steps = List.copyOf(steps);
    if (!steps.isEmpty() && !(steps.getFirst() instanceof Step.MoveTo)) {
      throw new IllegalArgumentException("a path starts by moving somewhere");
    }
  }

  public static Pen pen() {
    return new Pen();
  }

  /// A rectangle with round corners, clockwise from the end of the top left one.
  public static Path rounded(Rect rect, double radius) {
    double r = Math.clamp(radius, 0, Math.max(0, Math.min(rect.width(), rect.height()) / 2));
    return r == 0 ? square(rect) : round(rect, r);
  }

  /// A circle, clockwise from its top.
  public static Path circle(double x, double y, double radius) {
    return round(new Rect(x - radius, y - radius, 2 * radius, 2 * radius), radius);
  }

  private static Path square(Rect rect) {
    return pen()
        .move(rect.x(), rect.y())
        .line(rect.right(), rect.y())
        .line(rect.right(), rect.bottom())
        .line(rect.x(), rect.bottom())
        .close()
        .path();
  }

  private static Path round(Rect rect, double r) {
    double arm = r * (1 - QUARTER);
    double left = rect.x();
    double top = rect.y();
    double right = rect.right();
    double bottom = rect.bottom();
    return pen()
        .move(left + r, top)
        .line(right - r, top)
        .curve(right - arm, top, right, top + arm, right, top + r)
        .line(right, bottom - r)
        .curve(right, bottom - arm, right - arm, bottom, right - r, bottom)
        .line(left + r, bottom)
        .curve(left + arm, bottom, left, bottom - arm, left, bottom - r)
        .line(left, top + r)
        .curve(left, top + arm, left + arm, top, left + r, top)
        .close()
        .path();
  }

  /// The rectangle around all points and control points; the path lies inside it. Of an empty path
  /// it has no numbers.
  public Rect bounds() {
    Bounds bounds = new Bounds();
    for (Step step : steps) {
      switch (step) {
        case Step.MoveTo to -> bounds.add(to.x(), to.y());
        case Step.LineTo to -> bounds.add(to.x(), to.y());
        case Step.CurveTo to -> {
          bounds.add(to.x1(), to.y1());
          bounds.add(to.x2(), to.y2());
          bounds.add(to.x(), to.y());
        }
        case Step.Close _ -> {}
      }
    }
    return bounds.rect();
  }

  /// One piece of an outline.
  public sealed interface Step {
    record MoveTo(double x, double y) implements Step {}

    record LineTo(double x, double y) implements Step {}

    record CurveTo(double x1, double y1, double x2, double y2, double x, double y)
        implements Step {}

    record Close() implements Step {}
  }

  /// Writes a path step by step.
  public static final class Pen {
    private final List<Step> steps = new ArrayList<>();
    private double x;
    private double y;

    private Pen() {}

    public Pen move(double toX, double toY) {
      return add(new Step.MoveTo(toX, toY), toX, toY);
    }

    /// Nothing where the line has no length.
    public Pen line(double toX, double toY) {
      return toX == x && toY == y ? this : add(new Step.LineTo(toX, toY), toX, toY);
    }

    public Pen curve(double x1, double y1, double x2, double y2, double toX, double toY) {
      return add(new Step.CurveTo(x1, y1, x2, y2, toX, toY), toX, toY);
    }

    public Pen close() {
      steps.add(new Step.Close());
      return this;
    }

    public Path path() {
      return new Path(steps);
    }

    private Pen add(Step step, double toX, double toY) {
      steps.add(step);
      x = toX;
      y = toY;
      return this;
    }
  }

  private static final class Bounds {
    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    void add(double x, double y) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }

    Rect rect() {
      return new Rect(left, top, right - left, bottom - top);
    }
  }
}
