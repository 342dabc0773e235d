package org.demarche.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.text.AttributedString;
import java.util.ArrayDeque;
import java.util.Deque;
import org.demarche.font.BundledFont;
import org.demarche.font.Fonts;
import org.demarche.font.TextStyle;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Palette;
import org.demarche.scene.Path;
import org.demarche.scene.Path.Step;
import org.demarche.scene.PixelGrid;
import org.demarche.scene.Rect;
import org.demarche.scene.Stroke;
import org.demarche.scene.Surface;
import org.jspecify.annotations.Nullable;

/// Draws a scene into an image in memory with Java2D, which needs no display.
final class ImageSurface implements Surface {
  /// More than lines and mitres reach beyond what they run along, in pixels at scale 1.
  private static final double EDGE = 24;

  private final Graphics2D graphics;
  private final Palette palette;
  private final PixelGrid grid;
  private final Runnable onGroup;
  private final Deque<Shape> clips = new ArrayDeque<>();

  /// What can be seen of the picture, from its top, in pixels at scale 1.
  private final double top;

  private final double bottom;

  /// @param graphics with a clip to what can be seen; nothing else is drawn
  ImageSurface(Graphics2D graphics, Palette palette, double scale, Runnable onGroup) {
    this.graphics = graphics;
    this.palette = palette;
    this.onGroup = onGroup;
    grid = new PixelGrid(scale);
    graphics.scale(scale, scale);
    Rectangle2D seen = graphics.getClipBounds().getBounds2D();
    top = seen.getMinY() - EDGE;
    bottom = seen.getMaxY() + EDGE;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
  }

  @Override
  public void box(
      Rect rect, double radius, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke) {
    if (unseen(rect.y(), rect.bottom())) {
      return;
    }
    Rect placed = outline == null ? rect : grid.outline(rect, stroke.width());
    paint(rounded(placed, radius), fill, outline, stroke);
  }

  @Override
  public void fade(Rect rect, ColourRole role, double left, double right) {
    if (unseen(rect.y(), rect.bottom())) {
      return;
    }
    graphics.setPaint(
        new GradientPaint(
            (float) rect.x(),
            0,
            colour(new Ink(role, left)),
            (float) rect.right(),
            0,
            colour(new Ink(role, right))));
    graphics.fill(new Rectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height()));
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Ink ink, Stroke stroke) {
    if (unseen(Math.min(y1, y2), Math.max(y1, y2))) {
      return;
    }
    boolean upright = x1 == x2;
    boolean level = y1 == y2;
    double x = upright ? grid.middle(x1, stroke.width()) : x1;
    double y = level ? grid.middle(y1, stroke.width()) : y1;
    graphics.setPaint(colour(ink));
    graphics.setStroke(stroke(stroke));
    graphics.draw(new Line2D.Double(x, y, upright ? x : x2, level ? y : y2));
  }

  @Override
  public void shape(Path path, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke) {
    Rect bounds = path.bounds();
    if (unseen(bounds.y(), bounds.bottom())) {
      return;
    }
    Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (Step step : path.steps()) {
      switch (step) {
        case Step.MoveTo to -> shape.moveTo(to.x(), to.y());
        case Step.LineTo to -> shape.lineTo(to.x(), to.y());
        case Step.CurveTo to -> shape.curveTo(to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
        case Step.Close _ -> shape.closePath();
      }
    }
    paint(shape, fill, outline, stroke);
  }

  @Override
  public void text(Mark.Label label) {
    double reach = 2 * label.style().size();
    boolean unseen = unseen(label.baseline() - reach, label.baseline() + reach);
    if (unseen || label.text().isBlank()) {
      return;
    }
    TextLayout layout = layout(label);
    double left =
        switch (label.anchor()) {
          case START -> label.x();
          case MIDDLE -> label.x() - layout.getAdvance() / 2;
          case END -> label.x() - layout.getAdvance();
        };
    graphics.setPaint(colour(label.ink()));
    layout.draw(graphics, (float) left, (float) label.baseline());
  }

  private TextLayout layout(Mark.Label label) {
    String text = label.text();
    double size = label.style().size();
    BundledFont own = Fonts.metrics().font(text, label.style().face());
    AttributedString attributed = new AttributedString(text);
    attributed.addAttribute(TextAttribute.FONT, AwtFonts.fontFor(text, own, size));
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      int end = at + Character.charCount(codePoint);
      if (!Fonts.metrics().draws(own, codePoint)) {
        Font standIn = standIn(codePoint, label.style().face(), size);
        attributed.addAttribute(TextAttribute.FONT, standIn, at, end);
      }
      at = end;
    }
    return new TextLayout(attributed.getIterator(), graphics.getFontRenderContext());
  }

  /// A font for a letter that the label's font lacks: another of the face's, or what the machine
  /// has.
  private static Font standIn(int codePoint, TextStyle.Face face, double size) {
    for (BundledFont font : face.fonts()) {
      if (Fonts.metrics().draws(font, codePoint)) {
        return AwtFonts.font(font, size);
      }
    }
    return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size);
  }

  @Override
  public void beginClip(Rect rect) {
    clips.push(graphics.getClip());
    graphics.clip(new Rectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height()));
  }

  @Override
  public void endClip() {
    graphics.setClip(clips.pop());
  }

  @Override
  public void beginGroup(Mark.Group group) {
    onGroup.run();
  }

  @Override
  public void endGroup() {}

  private boolean unseen(double from, double to) {
    return to < top || from > bottom;
  }

  private void paint(Shape shape, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke) {
    if (fill != null) {
      graphics.setPaint(colour(fill));
      graphics.fill(shape);
    }
    if (outline != null) {
      graphics.setPaint(colour(outline));
      graphics.setStroke(stroke(stroke));
      graphics.draw(shape);
    }
  }

  private static Shape rounded(Rect rect, double radius) {
    if (radius <= 0) {
      return new Rectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height());
    }
    // Java2D wants the width and height of the corner's whole ellipse.
    double arc = Math.min(2 * radius, Math.min(rect.width(), rect.height()));
    return new RoundRectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height(), arc, arc);
  }

  private Color colour(Ink ink) {
    int alpha = (int) Math.round(255 * Math.clamp(ink.opacity(), 0, 1));
    return new Color((alpha << 24) | palette.rgb(ink.role()), true);
  }

  private static BasicStroke stroke(Stroke stroke) {
    float width = (float) stroke.width();
    float mitre = (float) Stroke.MITRE_LIMIT;
    if (stroke.dashes().isEmpty()) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, mitre);
    }
    float[] dashes = new float[stroke.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = stroke.dashes().get(i).floatValue();
    }
    float phase = (float) stroke.phase();
    return new BasicStroke(
        width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, mitre, dashes, phase);
  }
}
