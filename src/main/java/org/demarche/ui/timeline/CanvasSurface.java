package org.demarche.ui.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Palette;
import org.demarche.scene.Path;
import org.demarche.scene.Rect;
import org.demarche.scene.Role;
import org.demarche.scene.Stroke;
import org.demarche.scene.Surface;
import org.demarche.scene.TextStyle;
import org.jspecify.annotations.Nullable;

/// Draws on a canvas.
final class CanvasSurface implements Surface {
  private final GraphicsContext g;
  private final Palette palette;

  CanvasSurface(GraphicsContext g, Palette palette) {
    this.g = g;
    this.palette = palette;
    g.setFontSmoothingType(FontSmoothingType.GRAY);
  }

  private Color color(Role role, double opacity) {
    int rgb = palette.rgb(role);
    return Color.rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, opacity);
  }

  private Color color(Ink ink) {
    return color(ink.role(), ink.opacity());
  }

  private void stroke(Ink ink, Stroke stroke) {
    g.setStroke(color(ink));
    g.setLineWidth(stroke.width());
    g.setLineDashes(stroke.dashes().stream().mapToDouble(d -> d).toArray());
  }

  @Override
  public void box(Rect r, double radius, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke) {
    if (fill != null) {
      g.setFill(color(fill));
      g.fillRoundRect(r.x(), r.y(), r.width(), r.height(), 2 * radius, 2 * radius);
    }
    if (outline != null) {
      stroke(outline, stroke);
      g.strokeRoundRect(r.x(), r.y(), r.width(), r.height(), 2 * radius, 2 * radius);
    }
  }

  @Override
  public void fade(Rect r, Role role, double left, double right) {
    g.setFill(
        new LinearGradient(
            r.x(),
            0,
            r.right(),
            0,
            false,
            CycleMethod.NO_CYCLE,
            new Stop(0, color(role, left)),
            new Stop(1, color(role, right))));
    g.fillRect(r.x(), r.y(), r.width(), r.height());
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Ink ink, Stroke stroke) {
    stroke(ink, stroke);
    g.strokeLine(x1, y1, x2, y2);
  }

  @Override
  public void shape(Path path, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke) {
    g.beginPath();
    for (Path.Step step : path.steps()) {
      switch (step) {
        case Path.Step.MoveTo m -> g.moveTo(m.x(), m.y());
        case Path.Step.LineTo l -> g.lineTo(l.x(), l.y());
        case Path.Step.CurveTo c -> g.bezierCurveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
        case Path.Step.Close close -> g.closePath();
      }
    }
    if (fill != null) {
      g.setFill(color(fill));
      g.fill();
    }
    if (outline != null) {
      stroke(outline, stroke);
      g.stroke();
    }
  }

  @Override
  public void text(Mark.Label label) {
    g.setFill(color(label.ink()));
    g.setFont(new Font(name(label.style().face()), label.style().size()));
    g.setTextAlign(
        switch (label.anchor()) {
          case START -> TextAlignment.LEFT;
          case MIDDLE -> TextAlignment.CENTER;
          case END -> TextAlignment.RIGHT;
        });
    g.fillText(label.text(), label.x(), label.baseline());
  }

  private static String name(TextStyle.Face face) {
    return switch (face) {
      case REGULAR -> "IBM Plex Sans Arabic";
      case MEDIUM -> "IBM Plex Sans Arabic Medm";
      case SEMIBOLD -> "IBM Plex Sans Arabic SmBld";
      case HEADLINE -> "IBM Plex Serif SmBld";
    };
  }

  @Override
  public void beginClip(Rect rect) {
    g.save();
    g.beginPath();
    g.rect(rect.x(), rect.y(), rect.width(), rect.height());
    g.clip();
  }

  @Override
  public void endClip() {
    g.restore();
  }

  @Override
  public void beginGroup(Mark.Group group) {}

  @Override
  public void endGroup() {}
}
