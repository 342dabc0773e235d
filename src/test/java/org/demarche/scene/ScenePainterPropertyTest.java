package org.demarche.scene;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.demarche.Property;
import org.demarche.scene.Path.Step;
import org.junit.jupiter.api.Test;

/// Nothing that a surface is told lies outside the picture and its margin.
final class ScenePainterPropertyTest {
  @Test
  void nothingOutsideTheMarginReachesASurface() {
    Property.forAll(
        20_070_528,
        2_000,
        random -> {
          Scene scene = RandomScenes.scene(random, 40, 1e12);
          Rect window =
              new Rect(0, 0, scene.size().width(), scene.size().height())
                  .grown(ScenePainter.MARGIN);
          new Check(window).all(RecordingSurface.record(scene));
        });
  }

  private record Check(Rect window) {
    void all(List<Mark> marks) {
      for (Mark mark : marks) {
        switch (mark) {
          case Mark.Box box -> rect(box.rect(), mark);
          case Mark.Fade fade -> {
            rect(fade.rect(), mark);
            assertTrue(fade.left() >= 0 && fade.left() <= 1, mark.toString());
            assertTrue(fade.right() >= 0 && fade.right() <= 1, mark.toString());
          }
          case Mark.Line line -> {
            point(line.x1(), line.y1(), mark);
            point(line.x2(), line.y2(), mark);
          }
          case Mark.Shape shape -> path(shape.path(), mark);
          case Mark.Label label -> {
            Rect reach = window.grown(ScenePainter.reach(label));
            assertTrue(reach.x() <= label.x() && label.x() <= reach.right(), mark.toString());
            assertTrue(
                window.y() - label.style().size() <= label.baseline()
                    && label.baseline() <= window.bottom() + 1.5 * label.style().size(),
                mark.toString());
          }
          case Mark.Clip clip -> {
            rect(clip.rect(), mark);
            assertTrue(!clip.marks().isEmpty(), "an empty clip was opened");
            all(clip.marks());
          }
          case Mark.Group group -> {
            assertTrue(!group.marks().isEmpty(), "an empty group was opened");
            all(group.marks());
          }
        }
      }
    }

    private void path(Path path, Mark mark) {
      for (Step step : path.steps()) {
        switch (step) {
          case Step.MoveTo to -> point(to.x(), to.y(), mark);
          case Step.LineTo to -> point(to.x(), to.y(), mark);
          case Step.CurveTo to -> {
            point(to.x1(), to.y1(), mark);
            point(to.x2(), to.y2(), mark);
            point(to.x(), to.y(), mark);
          }
          case Step.Close _ -> {}
        }
      }
    }

    private void rect(Rect rect, Mark mark) {
      point(rect.x(), rect.y(), mark);
      point(rect.right(), rect.bottom(), mark);
    }

    private void point(double x, double y, Mark mark) {
      // Right and bottom of a rectangle are sums, which round.
      boolean inside =
          window.x() <= x
              && x <= window.right() + 1e-9
              && window.y() <= y
              && y <= window.bottom() + 1e-9;
      assertTrue(inside, () -> x + ", " + y + " in " + mark);
    }
  }
}
