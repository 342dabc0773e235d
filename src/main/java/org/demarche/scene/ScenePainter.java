package org.demarche.scene;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Paints a scene on a surface: walks the marks from back to front, cuts each to the picture plus a
/// margin, and leaves out what cannot be seen.
///
/// Marks may lie anywhere, a bar from the year 0 to 1000 seen at one hour is 10 million million
/// pixels long. What reaches the surface never lies outside the margin, except the anchor of a text
/// whose letters may still reach into the picture. Groups and clips with nothing to show are left
/// out as well.
public final class ScenePainter {
  /// How far beyond the picture marks are cut, in pixels: cut edges and their outlines stay unseen.
  public static final double MARGIN = 32;

  /// A box keeps its form as a box when cut only where its corners are smaller than this, so that a
  /// corner at the cut stays outside the picture.
  private static final double SMALL_RADIUS = MARGIN / 2;

  /// The right and bottom sides of rectangles are sums, and round.
  private static final double ROUNDING = 1e-9;

  private final Surface surface;
  private final Rect window;
  private final PathClip paths;

  /// What can be seen inside all clips around the current mark.
  private Rect visible;

  /// The groups and clips around the current mark; the first `begun` of them are open on the
  /// surface.
  private final List<Mark> around = new ArrayList<>();

  private int begun;

  private ScenePainter(Size size, Surface surface) {
    this.surface = surface;
    window = new Rect(0, 0, size.width(), size.height()).grown(MARGIN);
    visible = window;
    paths = new PathClip(window);
  }

  public static void paint(Scene scene, Surface surface) {
    new ScenePainter(scene.size(), surface).paint(scene.marks());
  }

  private void paint(List<Mark> marks) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Box box -> box(box);
        case Mark.Fade fade -> fade(fade);
        case Mark.Line line -> line(line);
        case Mark.Shape shape -> shape(shape);
        case Mark.Label label -> label(label);
        case Mark.Clip clip -> clip(clip);
        case Mark.Group group -> inside(group, group.marks());
      }
    }
  }

  private void clip(Mark.Clip clip) {
    Rect outer = visible;
    Rect inner = outer.intersection(clip.rect());
    if (inner.width() > 0 && inner.height() > 0) {
      visible = inner;
      inside(new Mark.Clip(inner, List.of()), clip.marks());
      visible = outer;
    }
  }

  private void inside(Mark surrounding, List<Mark> marks) {
    around.add(surrounding);
    paint(marks);
    if (begun == around.size()) {
      begun--;
      if (surrounding instanceof Mark.Group) {
        surface.endGroup();
      } else {
        surface.endClip();
      }
    }
    around.removeLast();
  }

  /// The surface with all groups and clips around the current mark open.
  private Surface open() {
    for (; begun < around.size(); begun++) {
      switch (around.get(begun)) {
        case Mark.Group group -> surface.beginGroup(group);
        case Mark.Clip clip -> surface.beginClip(clip.rect());
        default -> throw new IllegalStateException("only groups and clips surround marks");
      }
    }
    return surface;
  }

  private void box(Mark.Box box) {
    Rect rect = box.rect();
    double reach = box.outline() == null ? 0 : box.stroke().width() / 2;
    if (!touches(rect.x(), rect.y(), rect.right(), rect.bottom(), reach)) {
      return;
    }
    boolean whole = covers(rect);
    boolean dashed = box.outline() != null && !box.stroke().dashes().isEmpty();
    if (!whole && (box.radius() > SMALL_RADIUS || dashed)) {
      cutShape(Path.rounded(rect, box.radius()), box.fill(), box.outline(), box.stroke());
      return;
    }
    Rect cut = whole ? rect : cut(rect);
    open().box(cut, box.radius(), box.fill(), box.outline(), box.stroke());
  }

  private void fade(Mark.Fade fade) {
    Rect rect = fade.rect();
    if (!touches(rect.x(), rect.y(), rect.right(), rect.bottom(), 0) || rect.width() <= 0) {
      return;
    }
    Rect cut = cut(rect);
    double slope = (fade.right() - fade.left()) / rect.width();
    double left = fade.left() + slope * (cut.x() - rect.x());
    double right = fade.right() - slope * (rect.right() - cut.right());
    open().fade(cut, fade.role(), Math.clamp(left, 0, 1), Math.clamp(right, 0, 1));
  }

  private void line(Mark.Line line) {
    double reach = line.stroke().width() / 2;
    if (!touches(
        Math.min(line.x1(), line.x2()),
        Math.min(line.y1(), line.y2()),
        Math.max(line.x1(), line.x2()),
        Math.max(line.y1(), line.y2()),
        reach)) {
      return;
    }
    Segment whole = new Segment(line.x1(), line.y1(), line.x2(), line.y2());
    Segment cut = whole.cut(window);
    if (cut != null) {
      Stroke stroke = line.stroke().advanced(whole.distanceTo(cut));
      open().line(cut.x1(), cut.y1(), cut.x2(), cut.y2(), line.ink(), stroke);
    }
  }

  private void shape(Mark.Shape shape) {
    Rect bounds = shape.path().bounds();
    // Mitres reach further than half the width.
    double reach = shape.outline() == null ? 0 : 2 * shape.stroke().width();
    if (!touches(bounds.x(), bounds.y(), bounds.right(), bounds.bottom(), reach)) {
      return;
    }
    if (covers(bounds)) {
      open().shape(shape.path(), shape.fill(), shape.outline(), shape.stroke());
    } else {
      cutShape(shape.path(), shape.fill(), shape.outline(), shape.stroke());
    }
  }

  /// Area and outline are cut apart, because the outline does not follow the cut.
  private void cutShape(Path path, @Nullable Ink fill, @Nullable Ink outline, Stroke stroke) {
    if (fill != null) {
      Path area = paths.area(path);
      if (!area.steps().isEmpty()) {
        open().shape(area, fill, null, stroke);
      }
    }
    if (outline != null) {
      for (PathClip.Run run : paths.outline(path)) {
        open().shape(run.path(), null, outline, stroke.advanced(run.start()));
      }
    }
  }

  private void label(Mark.Label label) {
    double size = label.style().size();
    double reach = reach(label);
    double left =
        switch (label.anchor()) {
          case START -> label.x();
          case MIDDLE -> label.x() - reach / 2;
          case END -> label.x() - reach;
        };
    double top = label.baseline() - 1.5 * size;
    if (!label.text().isEmpty() && touches(left, top, left + reach, top + 2.5 * size, 0)) {
      open().text(label);
    }
  }

  /// More than the text's width, without measuring it: no letter of the fonts is wider than two of
  /// its size.
  static double reach(Mark.Label label) {
    return 2 * label.style().size() * label.text().length();
  }

  /// False too for anything that is not a number.
  private boolean touches(double left, double top, double right, double bottom, double reach) {
    return left - reach <= visible.right()
        && visible.x() <= right + reach
        && top - reach <= visible.bottom()
        && visible.y() <= bottom + reach;
  }

  private boolean covers(Rect rect) {
    return window.x() <= rect.x()
        && window.y() <= rect.y()
        && rect.right() <= window.right() + ROUNDING
        && rect.bottom() <= window.bottom() + ROUNDING;
  }

  /// Unlike [Rect#intersection], keeps a side of zero length where it is.
  private Rect cut(Rect rect) {
    double left = Math.clamp(rect.x(), window.x(), window.right());
    double top = Math.clamp(rect.y(), window.y(), window.bottom());
    double right = Math.clamp(rect.right(), left, window.right());
    double bottom = Math.clamp(rect.bottom(), top, window.bottom());
    return new Rect(left, top, right - left, bottom - top);
  }
}
