package org.demarche.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.demarche.Property;
import org.junit.jupiter.api.Test;

final class StaircaseTest {
  private static final double FOOT = 100;

  /// Steps on whole pixels, some of them on the foot or as high as the one before.
  private static int[] heights(Random random) {
    return random.ints(random.nextInt(1, 40), 0, 60).map(h -> h % 5 == 0 ? 0 : h).toArray();
  }

  private static Path area(int[] heights) {
    Path.Pen pen = Path.pen().move(0, FOOT);
    for (int i = 0; i < heights.length; i++) {
      pen.line(3 * i, FOOT - heights[i]).line(3 * (i + 1), FOOT - heights[i]);
    }
    return pen.line(3 * heights.length, FOOT).close().path();
  }

  private static Path line(int[] heights) {
    Path.Pen pen = Path.pen().move(0, FOOT - heights[0]);
    for (int i = 0; i < heights.length; i++) {
      pen.line(3 * i, FOOT - heights[i]).line(3 * (i + 1), FOOT - heights[i]);
    }
    return pen.path();
  }

  private static boolean isIn(Rect rect, double x, double y) {
    return rect.x() <= x && x < rect.right() && rect.y() <= y && y < rect.bottom();
  }

  private static long covering(List<Rect> rects, double x, double y) {
    return rects.stream().filter(rect -> isIn(rect, x, y)).count();
  }

  @Test
  void theAreaIsAllBetweenTheStepsAndTheFootAndNothingElse() {
    Property.forAll(
        3,
        60,
        random -> {
          int[] heights = heights(random);
          List<Rect> parts = Staircase.of(area(heights)).map(Staircase::area).orElse(List.of());
          for (int x = 0; x < 3 * heights.length; x++) {
            for (int y = 0; y < FOOT; y++) {
              boolean inside = y >= FOOT - heights[x / 3];
              assertEquals(inside ? 1 : 0, covering(parts, x + 0.5, y + 0.5));
            }
          }
        });
  }

  @Test
  void theOutlineIsWhatLiesWithinHalfItsWidthOfTheLineAndNoPartOfItIsThereTwice() {
    Property.forAll(
        4,
        60,
        random -> {
          int[] heights = heights(random);
          List<Rect> parts = Staircase.of(line(heights)).orElseThrow().outline(1);
          for (double x = 0.25; x < 3 * heights.length; x += 0.5) {
            for (double y = FOOT - 60.75; y < FOOT + 2; y += 0.5) {
              assertEquals(isOnLine(heights, x, y) ? 1 : 0, covering(parts, x, y), x + ", " + y);
            }
          }
        });
  }

  /// Whether a point is within half a pixel, across or up and down, of the line.
  private static boolean isOnLine(int[] heights, double x, double y) {
    boolean on = Math.abs(y - FOOT + heights[(int) (x / 3)]) < 0.5;
    for (int i = 1; i < heights.length; i++) {
      double top = FOOT - Math.max(heights[i - 1], heights[i]);
      double bottom = FOOT - Math.min(heights[i - 1], heights[i]);
      on |= top < bottom && Math.abs(x - 3 * i) < 0.5 && y > top - 0.5 && y < bottom + 0.5;
    }
    return on;
  }

  @Test
  void otherPathsAreNone() {
    assertFalse(Staircase.of(Path.circle(5, 5, 3)).isPresent());
    assertFalse(Staircase.of(Path.rounded(new Rect(0, 0, 9, 9), 0)).isPresent());
    assertFalse(Staircase.of(Path.pen().move(0, 0).line(3, 3).path()).isPresent());
    assertFalse(Staircase.of(Path.pen().move(0, 0).line(0, 9).path()).isPresent());
    assertFalse(Staircase.of(new Path(List.of())).isPresent());
    assertTrue(Staircase.of(Path.pen().move(0, 0).line(3, 0).path()).isPresent());
  }
}
