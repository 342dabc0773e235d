package org.demarche.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.demarche.scene.Role;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Stroke;
import org.demarche.scene.TextMetrics;
import org.demarche.scene.TextStyle;
import org.demarche.time.TimeLabels;
import org.demarche.viewport.TimeScale;

/// What moves with the pointer, drawn above the picture: the time under it, and a frame around what
/// it is on.
final class Overlay {
  private static final TextStyle TIME = new TextStyle(TextStyle.Face.MEDIUM, 11);
  private static final double PAD = 5;

  private final TextMetrics metrics;

  Overlay(TextMetrics metrics) {
    this.metrics = metrics;
  }

  /// @param pointer where the pointer is, inside the control
  /// @param plot the rectangle of time and lanes; the time is written just above it
  Scene scene(HoverTracker.Hover hover, Rect plot, TimeScale scale, Size size) {
    List<Mark> marks = new ArrayList<>();
    hover
        .group()
        .filter(group -> isOutlined(group.ref()))
        .ifPresent(group -> frame(group, plot, marks));
    if (plot.x() <= hover.x() && hover.x() < plot.right()) {
      cursor(hover.x(), plot, scale, marks);
    }
    return new Scene(size, "", marks);
  }

  static Scene nothing(Size size) {
    return new Scene(size, "", List.of());
  }

  private static boolean isOutlined(MarkRef ref) {
    return ref instanceof MarkRef.OfEvent || ref instanceof MarkRef.OfCluster;
  }

  private static void frame(Mark.Group group, Rect plot, List<Mark> marks) {
    Mark frame =
        new Mark.Box(group.hit().grown(2), 4, null, new Ink(Role.ACCENT, 0.75), Stroke.solid(1.25));
    marks.add(new Mark.Clip(plot, List.of(frame)));
  }

  private void cursor(double x, Rect plot, TimeScale scale, List<Mark> marks) {
    double line = Math.floor(x) + 0.5;
    marks.add(
        new Mark.Line(
            line, plot.y(), line, plot.bottom(), new Ink(Role.TEXT_MUTED, 0.45), Stroke.solid(1)));
    String text = TimeLabels.full(scale.secondAt(x), scale.secondsPerPixel());
    double width = Math.ceil(metrics.width(text, TIME)) + 2 * PAD;
    double height = Math.ceil(metrics.ascent(TIME) + metrics.descent(TIME)) + 2;
    double left = Math.clamp(x - width / 2, plot.x(), Math.max(plot.x(), plot.right() - width));
    Rect plate = new Rect(Math.round(left), plot.y() - height, width, height);
    marks.add(new Mark.Box(plate, 3, Ink.of(Role.TEXT), null, Stroke.solid(1)));
    marks.add(
        new Mark.Label(
            text,
            plate.x() + PAD,
            plate.y() + 1 + metrics.ascent(TIME),
            Mark.Anchor.START,
            TIME,
            Ink.of(Role.BACKGROUND)));
  }
}
