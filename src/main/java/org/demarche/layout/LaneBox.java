package org.demarche.layout;

/// A lane and where it lies, in pixels from the top of all lanes.
///
/// @param key of the lane under the layout's grouping
/// @param name for people
/// @param rows how many rows of events it has, the row of counted clusters not included
/// @param counted whether a row of clusters follows below them
/// @param events how many matching events have it as their own lane
/// @param elsewhere how many more belong to it and are drawn in another; 0 where many lanes are one
public record LaneBox(
    String key,
    String name,
    int index,
    double top,
    double height,
    int rows,
    boolean counted,
    int events,
    int elsewhere) {
  /// Room above the first row, for the marks of events that are drawn in another lane.
  public static final double RAIL = 12;

  static final double FOOT = 8;

  /// The height of a lane that has room for nothing but one line of its name.
  public static final double ONE_LINE = 30;

  static double height(int rows, boolean counted) {
    return Math.max(ONE_LINE, RAIL + (rows + (counted ? 1 : 0)) * Anatomy.UNIT + FOOT);
  }

  /// The same lane elsewhere.
  LaneBox at(double top, double height) {
    return new LaneBox(key, name, index, top, height, rows, counted, events, elsewhere);
  }

  public double bottom() {
    return top + height;
  }

  /// The top of a row, from the top of all lanes.
  public double rowTop(int row) {
    return top + RAIL + row * Anatomy.UNIT;
  }
}
