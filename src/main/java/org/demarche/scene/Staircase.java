package org.demarche.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.scene.Path.Step;

/// A path that goes from left to right in level and upright pieces, as a chart of steps does, taken
/// apart into rectangles. To fill many small rectangles takes a renderer a fraction of the time
/// that it takes to trace such a path.
public final class Staircase {
  private final List<Tread> treads;
  private final boolean closed;
  private final double foot;

  /// A level piece.
  private record Tread(double from, double to, double y) {}

  private Staircase(List<Tread> treads, boolean closed, double foot) {
    this.treads = treads;
    this.closed = closed;
    this.foot = foot;
  }

  /// The path as a staircase: one run of level pieces to the right and upright ones between them;
  /// or an area between such a run and a level foot, closed at the end. Empty for any other path.
  public static Optional<Staircase> of(Path path) {
    List<Step> steps = path.steps();
    boolean closed = !steps.isEmpty() && steps.getLast() instanceof Step.Close;
    int corners = closed ? steps.size() - 1 : steps.size();
    if (corners < 2 || !(steps.getFirst() instanceof Step.MoveTo first)) {
      return Optional.empty();
    }
    double x = first.x();
    double y = first.y();
    List<Tread> treads = new ArrayList<>();
    for (int i = 1; i < corners; i++) {
      if (!(steps.get(i) instanceof Step.LineTo to) || (to.x() != x && to.y() != y) || to.x() < x) {
        return Optional.empty();
      }
      if (to.x() > x) {
        add(treads, new Tread(x, to.x(), to.y()));
      }
      x = to.x();
      y = to.y();
    }
    boolean standing = !closed || y == first.y();
    return standing && !treads.isEmpty()
        ? Optional.of(new Staircase(treads, closed, first.y()))
        : Optional.empty();
  }

  /// Pieces of one height become one.
  private static void add(List<Tread> treads, Tread tread) {
    Tread last = treads.isEmpty() ? null : treads.getLast();
    if (last != null && last.y == tread.y) {
      treads.set(treads.size() - 1, new Tread(last.from, tread.to, tread.y));
    } else {
      treads.add(tread);
    }
  }

  /// The area between the steps and the foot; nothing for a path that is not closed.
  public List<Rect> area() {
    return closed
        ? treads.stream()
            .filter(tread -> tread.y != foot)
            .map(
                tread ->
                    new Rect(
                        tread.from,
                        Math.min(tread.y, foot),
                        tread.to - tread.from,
                        Math.abs(foot - tread.y)))
            .toList()
        : List.of();
  }

  /// What a solid line of some width along the steps covers, mitred at the corners, no part of it
  /// twice; nothing for a closed path.
  public List<Rect> outline(double width) {
    List<Rect> covered = new ArrayList<>();
    double half = width / 2;
    for (int i = 0; !closed && i < treads.size(); i++) {
      Tread tread = treads.get(i);
      double left =
          i > 0 && isHigh(treads.get(i - 1), tread, width) ? tread.from - half : tread.from;
      boolean rises = i + 1 < treads.size() && isHigh(tread, treads.get(i + 1), width);
      double right = rises ? tread.to + half : tread.to;
      covered.add(new Rect(left, tread.y - half, right - left, width));
      if (rises) {
        double top = Math.min(tread.y, treads.get(i + 1).y) + half;
        double bottom = Math.max(tread.y, treads.get(i + 1).y) - half;
        covered.add(new Rect(tread.to - half, top, width, bottom - top));
      }
    }
    return covered;
  }

  /// Whether there is an upright piece between two treads that are further apart than the line is
  /// wide.
  private static boolean isHigh(Tread one, Tread next, double width) {
    return Math.abs(one.y - next.y) >= width;
  }
}
