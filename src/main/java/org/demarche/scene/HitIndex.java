package org.demarche.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the group under a point of a scene.
///
/// A point inside several groups finds the topmost, which is the one painted last. A point inside
/// none finds the nearest within a tolerance. Groups lie in a grid of square cells, so that a
/// look-up visits only its neighbourhood.
public final class HitIndex {
  private static final double CELL = 48;

  private final int columns;
  private final int rows;
  private final List<List<Entry>> cells;

  /// @param hit the group's own area, cut by the clips around it
  /// @param order place in painting order
  private record Entry(Mark.Group group, Rect hit, int order) {}

  private HitIndex(Size size) {
    columns = Math.max(1, (int) Math.ceil(size.width() / CELL));
    rows = Math.max(1, (int) Math.ceil(size.height() / CELL));
    cells = new ArrayList<>(columns * rows);
    for (int i = 0; i < columns * rows; i++) {
      cells.add(new ArrayList<>(0));
    }
  }

  public static HitIndex of(Scene scene) {
    HitIndex index = new HitIndex(scene.size());
    Rect picture = new Rect(0, 0, scene.size().width(), scene.size().height());
    index.add(scene.marks(), picture, 0);
    return index;
  }

  /// The group at a point of the picture.
  ///
  /// @param tolerance how far off, in pixels, a group outside the point may be
  public Optional<Mark.Group> at(double x, double y, double tolerance) {
    Entry found = null;
    double foundDistance = tolerance;
    for (int row = row(y - tolerance); row <= row(y + tolerance); row++) {
      for (int column = column(x - tolerance); column <= column(x + tolerance); column++) {
        for (Entry entry : cells.get(row * columns + column)) {
          double distance = distance(entry.hit, x, y);
          boolean nearer = distance < foundDistance;
          boolean above = distance == foundDistance && (found == null || entry.order > found.order);
          if (nearer || above) {
            found = entry;
            foundDistance = distance;
          }
        }
      }
    }
    return Optional.ofNullable(found).map(Entry::group);
  }

  private int add(List<Mark> marks, Rect clip, int order) {
    int next = order;
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Group group -> {
          put(new Entry(group, group.hit().intersection(clip), next));
          next = add(group.marks(), clip, next + 1);
        }
        case Mark.Clip inner -> next = add(inner.marks(), clip.intersection(inner.rect()), next);
        default -> {}
      }
    }
    return next;
  }

  private void put(Entry entry) {
    Rect hit = entry.hit;
    if (!(hit.width() > 0 && hit.height() > 0)) {
      return;
    }
    for (int row = row(hit.y()); row <= row(hit.bottom()); row++) {
      for (int column = column(hit.x()); column <= column(hit.right()); column++) {
        cells.get(row * columns + column).add(entry);
      }
    }
  }

  private int column(double x) {
    return (int) Math.clamp(Math.floor(x / CELL), 0, columns - 1.0);
  }

  private int row(double y) {
    return (int) Math.clamp(Math.floor(y / CELL), 0, rows - 1.0);
  }

  /// Zero inside the rectangle.
  private static double distance(Rect rect, double x, double y) {
    double dx = Math.max(0, Math.max(rect.x() - x, x - rect.right()));
    double dy = Math.max(0, Math.max(rect.y() - y, y - rect.bottom()));
    return Math.hypot(dx, dy);
  }
}
