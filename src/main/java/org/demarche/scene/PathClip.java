package org.demarche.scene;

import java.util.ArrayList;
import java.util.List;
import org.demarche.scene.Path.Step;
import org.jspecify.annotations.Nullable;

/// Cuts paths to a window. Curves that cross its edge become short straight lines.
final class PathClip {
  /// How far, in pixels, a curve may leave the line that stands for it.
  private static final double FLATNESS = 0.05;

  /// Halvings of a curve: enough to come from 10^12 pixels to one.
  private static final int DEPTH = 48;

  private final Rect window;

  PathClip(Rect window) {
    this.window = window;
  }

  /// A part of an outline inside the window.
  ///
  /// @param start length of the outline before it, so that dashes go on where they were
  record Run(Path path, double start) {}

  /// Points joined by straight lines.
  private record Chain(List<Double> xs, List<Double> ys, boolean closed) {
    int size() {
      return xs.size();
    }

    Segment segment(int from, int to) {
      return new Segment(xs.get(from), ys.get(from), xs.get(to), ys.get(to));
    }
  }

  /// The part of the enclosed area inside the window; empty where there is none.
  Path area(Path path) {
    List<Step> steps = new ArrayList<>();
    for (Chain chain : flatten(path)) {
      Chain cut = chain;
      for (Side side : Side.values()) {
        cut = side.keepInner(cut, window);
      }
      if (cut.size() >= 3) {
        for (int i = 0; i < cut.size(); i++) {
          double x = cut.xs.get(i);
          double y = cut.ys.get(i);
          steps.add(i == 0 ? new Step.MoveTo(x, y) : new Step.LineTo(x, y));
        }
        steps.add(new Step.Close());
      }
    }
    return new Path(steps);
  }

  /// The parts of the outline inside the window.
  List<Run> outline(Path path) {
    List<Run> runs = new ArrayList<>();
    for (Chain chain : flatten(path)) {
      outline(chain, runs);
    }
    return runs;
  }

  private void outline(Chain chain, List<Run> runs) {
    int segments = chain.closed ? chain.size() : chain.size() - 1;
    List<Step> steps = new ArrayList<>();
    double start = 0;
    double length = 0;
    @Nullable Segment last = null;
    for (int i = 0; i < segments; i++) {
      Segment whole = chain.segment(i, (i + 1) % chain.size());
      Segment cut = whole.cut(window);
      if (cut != null) {
        boolean goesOn = last != null && last.x2() == cut.x1() && last.y2() == cut.y1();
        if (!goesOn) {
          addRun(steps, start, runs);
          steps.add(new Step.MoveTo(cut.x1(), cut.y1()));
          start = length + whole.distanceTo(cut);
        }
        steps.add(new Step.LineTo(cut.x2(), cut.y2()));
      }
      last = cut;
      length += whole.length();
    }
    addRun(steps, start, runs);
  }

  private static void addRun(List<Step> steps, double start, List<Run> runs) {
    if (!steps.isEmpty()) {
      runs.add(new Run(new Path(steps), start));
      steps.clear();
    }
  }

  private List<Chain> flatten(Path path) {
    List<Chain> chains = new ArrayList<>();
    List<Double> xs = new ArrayList<>();
    List<Double> ys = new ArrayList<>();
    for (Step step : path.steps()) {
      switch (step) {
        case Step.MoveTo to -> {
          addChain(xs, ys, false, chains);
          xs.add(to.x());
          ys.add(to.y());
        }
        case Step.LineTo to -> {
          xs.add(to.x());
          ys.add(to.y());
        }
        case Step.CurveTo to -> {
          Curve curve =
              new Curve(
                  xs.getLast(), ys.getLast(), to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
          flatten(curve, DEPTH, xs, ys);
        }
        case Step.Close _ -> {
          double x = xs.getFirst();
          double y = ys.getFirst();
          addChain(xs, ys, true, chains);
          xs.add(x);
          ys.add(y);
        }
      }
    }
    addChain(xs, ys, false, chains);
    return chains;
  }

  private static void addChain(
      List<Double> xs, List<Double> ys, boolean closed, List<Chain> chains) {
    if (xs.size() > 1) {
      chains.add(new Chain(List.copyOf(xs), List.copyOf(ys), closed));
    }
    xs.clear();
    ys.clear();
  }

  /// Adds the curve's points after its first. A piece that lies outside the window with all its
  /// control points is one line: what the line cuts off lies outside too.
  private void flatten(Curve curve, int depth, List<Double> xs, List<Double> ys) {
    if (depth == 0 || curve.outside(window) || curve.flat(FLATNESS)) {
      xs.add(curve.x3);
      ys.add(curve.y3);
      return;
    }
    flatten(curve.firstHalf(), depth - 1, xs, ys);
    flatten(curve.secondHalf(), depth - 1, xs, ys);
  }

  /// A cubic Bézier curve.
  private record Curve(
      double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
    boolean outside(Rect window) {
      return Math.max(Math.max(x0, x1), Math.max(x2, x3)) < window.x()
          || Math.min(Math.min(x0, x1), Math.min(x2, x3)) > window.right()
          || Math.max(Math.max(y0, y1), Math.max(y2, y3)) < window.y()
          || Math.min(Math.min(y0, y1), Math.min(y2, y3)) > window.bottom();
    }

    /// Whether both control points are near where a straight line would have them.
    boolean flat(double tolerance) {
      double ux = Math.abs(3 * x1 - 2 * x0 - x3);
      double uy = Math.abs(3 * y1 - 2 * y0 - y3);
      double vx = Math.abs(3 * x2 - 2 * x3 - x0);
      double vy = Math.abs(3 * y2 - 2 * y3 - y0);
      return Math.max(ux, vx) + Math.max(uy, vy) <= 4 * tolerance;
    }

    Curve firstHalf() {
      double mx = (x1 + x2) / 2;
      double my = (y1 + y2) / 2;
      double ax = (x0 + x1) / 2;
      double ay = (y0 + y1) / 2;
      double bx = (ax + mx) / 2;
      double by = (ay + my) / 2;
      return new Curve(x0, y0, ax, ay, bx, by, middleX(), middleY());
    }

    Curve secondHalf() {
      double mx = (x1 + x2) / 2;
      double my = (y1 + y2) / 2;
      double ax = (x2 + x3) / 2;
      double ay = (y2 + y3) / 2;
      double bx = (mx + ax) / 2;
      double by = (my + ay) / 2;
      return new Curve(middleX(), middleY(), bx, by, ax, ay, x3, y3);
    }

    private double middleX() {
      return (x0 + 3 * x1 + 3 * x2 + x3) / 8;
    }

    private double middleY() {
      return (y0 + 3 * y1 + 3 * y2 + y3) / 8;
    }
  }

  /// The sides of the window, to cut a polygon at one after the other (Sutherland and Hodgman
  /// 1974).
  private enum Side {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM;

    Chain keepInner(Chain chain, Rect window) {
      List<Double> xs = new ArrayList<>();
      List<Double> ys = new ArrayList<>();
      for (int i = 0; i < chain.size(); i++) {
        Segment edge = chain.segment(i, (i + 1) % chain.size());
        boolean from = inner(edge.x1(), edge.y1(), window);
        boolean to = inner(edge.x2(), edge.y2(), window);
        if (from) {
          xs.add(edge.x1());
          ys.add(edge.y1());
        }
        if (from != to) {
          xs.add(crossingX(edge, window));
          ys.add(crossingY(edge, window));
        }
      }
      return new Chain(xs, ys, true);
    }

    private boolean inner(double x, double y, Rect window) {
      return switch (this) {
        case LEFT -> x >= window.x();
        case RIGHT -> x <= window.right();
        case TOP -> y >= window.y();
        case BOTTOM -> y <= window.bottom();
      };
    }

    private double crossingX(Segment edge, Rect window) {
      return switch (this) {
        case LEFT -> window.x();
        case RIGHT -> window.right();
        case TOP -> at(edge.x1(), edge.x2(), edge.y1(), edge.y2(), window.y());
        case BOTTOM -> at(edge.x1(), edge.x2(), edge.y1(), edge.y2(), window.bottom());
      };
    }

    private double crossingY(Segment edge, Rect window) {
      return switch (this) {
        case LEFT -> at(edge.y1(), edge.y2(), edge.x1(), edge.x2(), window.x());
        case RIGHT -> at(edge.y1(), edge.y2(), edge.x1(), edge.x2(), window.right());
        case TOP -> window.y();
        case BOTTOM -> window.bottom();
      };
    }

    /// The value that goes from `a` to `b` while `from` goes to `to`, where the latter is `here`.
    private static double at(double a, double b, double from, double to, double here) {
      double value = a + (b - a) * ((here - from) / (to - from));
      return Math.clamp(value, Math.min(a, b), Math.max(a, b));
    }
  }
}
