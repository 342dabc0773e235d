package org.demarche.layer;

import java.util.List;
import org.demarche.scene.Mark;
import org.demarche.scene.Path;
import org.demarche.scene.Path.Step;
import org.demarche.scene.Rect;

/// Moves marks to another place in a picture.
public final class Translated {
  private Translated() {}

  public static Mark by(Mark mark, double dx, double dy) {
    return switch (mark) {
      case Mark.Box box ->
          new Mark.Box(
              rect(box.rect(), dx, dy), box.radius(), box.fill(), box.outline(), box.stroke());
      case Mark.Fade fade ->
          new Mark.Fade(rect(fade.rect(), dx, dy), fade.role(), fade.left(), fade.right());
      case Mark.Line line ->
          new Mark.Line(
              line.x1() + dx,
              line.y1() + dy,
              line.x2() + dx,
              line.y2() + dy,
              line.ink(),
              line.stroke());
      case Mark.Shape shape ->
          new Mark.Shape(path(shape.path(), dx, dy), shape.fill(), shape.outline(), shape.stroke());
      case Mark.Label label ->
          new Mark.Label(
              label.text(),
              label.x() + dx,
              label.baseline() + dy,
              label.anchor(),
              label.style(),
              label.ink());
      case Mark.Clip clip -> new Mark.Clip(rect(clip.rect(), dx, dy), by(clip.marks(), dx, dy));
      case Mark.Group group ->
          new Mark.Group(
              group.ref(),
              rect(group.hit(), dx, dy),
              group.title(),
              group.link(),
              by(group.marks(), dx, dy));
    };
  }

  public static List<Mark> by(List<Mark> marks, double dx, double dy) {
    return marks.stream().map(mark -> by(mark, dx, dy)).toList();
  }

  private static Rect rect(Rect rect, double dx, double dy) {
    return new Rect(rect.x() + dx, rect.y() + dy, rect.width(), rect.height());
  }

  private static Path path(Path path, double dx, double dy) {
    return new Path(path.steps().stream().map(step -> step(step, dx, dy)).toList());
  }

  private static Step step(Step step, double dx, double dy) {
    return switch (step) {
      case Step.MoveTo to -> new Step.MoveTo(to.x() + dx, to.y() + dy);
      case Step.LineTo to -> new Step.LineTo(to.x() + dx, to.y() + dy);
      case Step.CurveTo to ->
          new Step.CurveTo(
              to.x1() + dx, to.y1() + dy, to.x2() + dx, to.y2() + dy, to.x() + dx, to.y() + dy);
      case Step.Close close -> close;
    };
  }
}
