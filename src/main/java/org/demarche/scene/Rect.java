package org.demarche.scene;

/// A rectangle in pixels at scale 1, y growing downwards.
public record Rect(double x, double y, double width, double height) {
  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public boolean contains(double px, double py) {
    return x <= px && px < right() && y <= py && py < bottom();
  }

  /// Whether the two share an area; touching edges do not.
  public boolean intersects(Rect other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /// Whether no part of it sticks out of the other.
  public boolean isWithin(Rect other) {
    return x >= other.x && right() <= other.right() && y >= other.y && bottom() <= other.bottom();
  }

  public Rect grown(double by) {
    return new Rect(x - by, y - by, width + 2 * by, height + 2 * by);
  }

  /// The part both share; empty (zero width or height) where they do not intersect.
  public Rect intersection(Rect other) {
    double left = Math.max(x, other.x);
    double top = Math.max(y, other.y);
    return new Rect(
        left,
        top,
        Math.max(0, Math.min(right(), other.right()) - left),
        Math.max(0, Math.min(bottom(), other.bottom()) - top));
  }
}
