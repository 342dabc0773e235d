package org.demarche.bench;

import java.util.List;

/// The straight line through a figure against the number of events, by least squares.
///
/// @param what the figure, with its unit
/// @param slope units for a million events
/// @param intercept units
/// @param r2 the share of the variance that the line explains
/// @param growth the figure per event at the largest number of events, divided by that at the next
///   smaller one; 1 or less where cost grows no faster than the events
public record Fit(String what, double slope, double intercept, double r2, double growth) {
  private static final double MILLION = 1e6;

  /// A figure at a number of events.
  record Point(int events, double value) {
    double millions() {
      return events / MILLION;
    }

    double perEvent() {
      return value / events;
    }
  }

  /// @param points by ascending number of events, two of them at least
  static Fit of(String what, List<Point> points) {
    double meanX = points.stream().mapToDouble(Point::millions).average().orElseThrow();
    double meanY = points.stream().mapToDouble(Point::value).average().orElseThrow();
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (Point point : points) {
      double x = point.millions() - meanX;
      double y = point.value() - meanY;
      xx += x * x;
      xy += x * y;
      yy += y * y;
    }
    double slope = xy / xx;
    double r2 = yy == 0 ? 1 : xy * xy / (xx * yy);
    double growth = points.getLast().perEvent() / points.get(points.size() - 2).perEvent();
    return new Fit(what, slope, meanY - slope * meanX, r2, growth);
  }
}
