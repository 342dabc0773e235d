package org.demarche.ui.timeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Palette;
import org.demarche.scene.Path;
import org.demarche.scene.Path.Step;
import org.demarche.scene.PixelGrid;
import org.demarche.scene.Rect;
import org.demarche.scene.Staircase;
import org.demarche.scene.Stroke;
import org.demarche.scene.Surface;
import org.jspecify.annotations.Nullable;

/// Draws marks on a canvas. One serves a canvas for as long as palette and output scale stay; it
/// expects that nothing else sets the canvas's paints, lines and fonts.
///
/// The canvas records every change of state and plays it back on the render thread, so a paint, a
/// line style or a font is set only when it differs from the last one.
final class FxSurface implements Surface {
  private final GraphicsContext canvas;
  private final FxFonts fonts;
  private final PixelGrid grid;
  private final Map<ColourRole, Color> colours = new EnumMap<>(ColourRole.class);

  private @Nullable Ink fill;
  private @Nullable Ink line;
  private @Nullable Stroke stroke;
  private @Nullable Font font;
  private @Nullable TextAlignment alignment;

  /// @param outputScale device pixels for one pixel of the canvas
  FxSurface(GraphicsContext canvas, Palette palette, FxFonts fonts, double outputScale) {
    this.canvas = canvas;
    this.fonts = fonts;
    grid = new PixelGrid(outputScale);
    for (ColourRole role : ColourRole.values()) {
      int rgb = palette.rgb(role);
      colours.put(role, Color.rgb(rgb >> 16, (rgb >> 8) & 0xFF, rgb & 0xFF));
    }
    canvas.setLineCap(StrokeLineCap.BUTT);
    canvas.setLineJoin(StrokeLineJoin.MITER);
    canvas.setMiterLimit(Stroke.MITRE_LIMIT);
  }

  @Override
  public void box(
      Rect rect, double radius, @Nullable Ink inside, @Nullable Ink outline, Stroke stroke) {
    Rect r = outline == null ? rect : grid.outline(rect, stroke.width());
    double arc = Math.min(2 * radius, Math.min(r.width(), r.height()));
    if (inside != null) {
      fill(inside);
      if (arc > 0) {
        canvas.fillRoundRect(r.x(), r.y(), r.width(), r.height(), arc, arc);
      } else {
        canvas.fillRect(r.x(), r.y(), r.width(), r.height());
      }
    }
    if (outline != null) {
      stroke(outline, stroke);
      if (arc > 0) {
        canvas.strokeRoundRect(r.x(), r.y(), r.width(), r.height(), arc, arc);
      } else {
        canvas.strokeRect(r.x(), r.y(), r.width(), r.height());
      }
    }
  }

  @Override
  public void fade(Rect rect, ColourRole role, double left, double right) {
    fill = null;
    canvas.setFill(
        new LinearGradient(
            0,
            0,
            1,
            0,
            true,
            CycleMethod.NO_CYCLE,
            new Stop(0, colour(new Ink(role, left))),
            new Stop(1, colour(new Ink(role, right)))));
    canvas.fillRect(rect.x(), rect.y(), rect.width(), rect.height());
  }

  /// An upright or level line without dashes is filled as the rectangle that it is, which takes a
  /// fraction of what stroking it would.
  @Override
  public void line(double x1, double y1, double x2, double y2, Ink ink, Stroke stroke) {
    double width = stroke.width();
    if (x1 != x2 && y1 != y2) {
      stroke(ink, stroke);
      canvas.strokeLine(x1, y1, x2, y2);
    } else if (!stroke.dashes().isEmpty()) {
      stroke(ink, stroke);
      double x = x1 == x2 ? grid.middle(x1, width) : x1;
      double y = x1 == x2 ? y1 : grid.middle(y1, width);
      canvas.strokeLine(x, y, x1 == x2 ? x : x2, x1 == x2 ? y2 : y);
    } else if (x1 == x2) {
      fill(ink);
      double left = grid.middle(x1, width) - width / 2;
      canvas.fillRect(left, Math.min(y1, y2), width, Math.abs(y2 - y1));
    } else {
      fill(ink);
      double top = grid.middle(y1, width) - width / 2;
      canvas.fillRect(Math.min(x1, x2), top, Math.abs(x2 - x1), width);
    }
  }

  @Override
  public void shape(Path path, @Nullable Ink inside, @Nullable Ink outline, Stroke stroke) {
    if (!drawnInSteps(path, inside, outline, stroke)) {
      trace(path, inside, outline, stroke);
    }
  }

  /// Draws a path as the rectangles that it is made of, if it is and is either filled or outlined.
  private boolean drawnInSteps(
      Path path, @Nullable Ink inside, @Nullable Ink outline, Stroke stroke) {
    Ink ink = inside == null ? outline : inside;
    if (ink == null || (inside != null && outline != null) || !stroke.dashes().isEmpty()) {
      return false;
    }
    List<Rect> parts =
        Staircase.of(path)
            .map(stairs -> inside == null ? stairs.outline(stroke.width()) : stairs.area())
            .orElseGet(List::of);
    if (parts.isEmpty()) {
      return false;
    }
    fill(ink);
    parts.forEach(part -> canvas.fillRect(part.x(), part.y(), part.width(), part.height()));
    return true;
  }

  private void trace(Path path, @Nullable Ink inside, @Nullable Ink outline, Stroke stroke) {
    canvas.beginPath();
    for (Step step : path.steps()) {
      switch (step) {
        case Step.MoveTo to -> canvas.moveTo(to.x(), to.y());
        case Step.LineTo to -> canvas.lineTo(to.x(), to.y());
        case Step.CurveTo to ->
            canvas.bezierCurveTo(to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
        case Step.Close _ -> canvas.closePath();
      }
    }
    if (inside != null) {
      fill(inside);
      canvas.fill();
    }
    if (outline != null) {
      stroke(outline, stroke);
      canvas.stroke();
    }
  }

  @Override
  public void text(Mark.Label label) {
    fill(label.ink());
    FxFonts.Setting setting = fonts.setting(label.text(), label.style());
    if (!setting.font().equals(font)) {
      font = setting.font();
      canvas.setFont(setting.font());
    }
    TextAlignment side =
        switch (label.anchor()) {
          case START -> TextAlignment.LEFT;
          case MIDDLE -> TextAlignment.CENTER;
          case END -> TextAlignment.RIGHT;
        };
    if (side != alignment) {
      alignment = side;
      canvas.setTextAlign(side);
    }
    canvas.fillText(setting.text(), label.x(), label.baseline());
  }

  /// Clips to whole pixels: others make the canvas draw by way of a mask.
  @Override
  public void beginClip(Rect rect) {
    double left = grid.edge(rect.x());
    double top = grid.edge(rect.y());
    canvas.save();
    canvas.beginPath();
    canvas.rect(left, top, grid.edge(rect.right()) - left, grid.edge(rect.bottom()) - top);
    canvas.clip();
  }

  @Override
  public void endClip() {
    canvas.restore();
    fill = null;
    line = null;
    stroke = null;
    font = null;
    alignment = null;
  }

  @Override
  public void beginGroup(Mark.Group group) {}

  @Override
  public void endGroup() {}

  private void fill(Ink ink) {
    if (!ink.equals(fill)) {
      fill = ink;
      canvas.setFill(colour(ink));
    }
  }

  private void stroke(Ink ink, Stroke wanted) {
    if (!ink.equals(line)) {
      line = ink;
      canvas.setStroke(colour(ink));
    }
    if (!wanted.equals(stroke)) {
      stroke = wanted;
      canvas.setLineWidth(wanted.width());
      canvas.setLineDashes(dashes(wanted.dashes()));
      canvas.setLineDashOffset(wanted.phase());
    }
  }

  private static double @Nullable [] dashes(List<Double> dashes) {
    return dashes.isEmpty() ? null : dashes.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private Color colour(Ink ink) {
    Color colour = Objects.requireNonNull(colours.get(ink.role()));
    return ink.opacity() >= 1
        ? colour
        : colour.deriveColor(0, 1, 1, Math.clamp(ink.opacity(), 0, 1));
  }
}
