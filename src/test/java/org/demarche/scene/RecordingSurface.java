package org.demarche.scene;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A surface that writes down what it is told, as marks in order.
public final class RecordingSurface implements Surface {
  private final List<List<Mark>> open = new ArrayList<>(List.of(new ArrayList<>()));
  private final List<Mark> surrounding = new ArrayList<>();

  /// What a painted scene tells a surface.
  public static List<Mark> record(Scene scene) {
    RecordingSurface surface = new RecordingSurface();
    ScenePainter.paint(scene, surface);
    return surface.marks();
  }

  /// Everything told so far.
  public List<Mark> marks() {
    if (open.size() != 1) {
      throw new IllegalStateException("groups or clips were left open");
    }
    return List.copyOf(open.getFirst());
  }

  @Override
  public void box(
      Rect rect, double radius, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke) {
    add(new Mark.Box(rect, radius, fill, outline, stroke));
  }

  @Override
  public void fade(Rect rect, ColourRole role, double left, double right) {
    add(new Mark.Fade(rect, role, left, right));
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Ink ink, Stroke stroke) {
    add(new Mark.Line(x1, y1, x2, y2, ink, stroke));
  }

  @Override
  public void shape(Path path, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke) {
    add(new Mark.Shape(path, fill, outline, stroke));
  }

  @Override
  public void text(Mark.Label label) {
    add(label);
  }

  @Override
  public void beginClip(Rect rect) {
    begin(new Mark.Clip(rect, List.of()));
  }

  @Override
  public void endClip() {
    Mark.Clip begun = (Mark.Clip) surrounding.removeLast();
    List<Mark> inside = open.removeLast();
    add(new Mark.Clip(begun.rect(), inside));
  }

  @Override
  public void beginGroup(Mark.Group group) {
    begin(group);
  }

  @Override
  public void endGroup() {
    Mark.Group begun = (Mark.Group) surrounding.removeLast();
    List<Mark> inside = open.removeLast();
    add(new Mark.Group(begun.ref(), begun.hit(), begun.title(), begun.link(), inside));
  }

  private void begin(Mark mark) {
    surrounding.add(mark);
    open.add(new ArrayList<>());
  }

  private void add(Mark mark) {
    open.getLast().add(mark);
  }
}
