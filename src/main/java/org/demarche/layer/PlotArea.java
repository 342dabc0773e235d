package org.demarche.layer;

import org.demarche.dataset.Dataset;
import org.demarche.query.Grouping;
import org.demarche.scene.Rect;
import org.demarche.scene.Size;

/// Where the parts of the timeline lie in a picture: the axis above, lane names at the left, a
/// strip for the names of eras, and the plot in the rest.
///
/// Depends on the dataset, the grouping and the size alone, so that the plot stays where it is
/// while one zooms, pans and filters.
public final class PlotArea {
  static final double AXIS_HEIGHT = 46;
  static final double ERA_LINE = 15;
  private static final double GUTTER = 148;
  private static final double NO_GUTTER = 16;
  private static final double NARROW = 900;
  private static final double NARROW_GUTTER = 128;

  private PlotArea() {}

  /// The plot: lanes and their events. Its left edge is the viewport's.
  public static Rect of(Dataset dataset, Grouping grouping, Size size) {
    double left = gutter(grouping, size);
    double top = AXIS_HEIGHT + eraStrip(dataset);
    return new Rect(left, top, Math.max(1, size.width() - left), Math.max(1, size.height() - top));
  }

  private static double gutter(Grouping grouping, Size size) {
    if (grouping == Grouping.NONE) {
      return NO_GUTTER;
    }
    return size.width() < NARROW ? NARROW_GUTTER : GUTTER;
  }

  static double eraStrip(Dataset dataset) {
    int lines = EraLines.count(dataset);
    return lines == 0 ? 0 : lines * ERA_LINE + 4;
  }

  /// Era strip and plot together.
  static Rect withoutAxis(Rect plot) {
    return new Rect(plot.x(), AXIS_HEIGHT, plot.width(), plot.bottom() - AXIS_HEIGHT);
  }
}
