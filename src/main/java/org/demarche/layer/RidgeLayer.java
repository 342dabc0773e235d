package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.layout.Cluster;
import org.demarche.layout.Ridge;
import org.demarche.layout.TimelineLayout;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Path;
import org.demarche.scene.Rect;

/// The density of events that are too many to be drawn: a small area chart along a lane's foot, and
/// in each bucket the number of those that are not drawn on their own.
///
/// Heights grow with the logarithm of the count, by one scale for the whole timeline, every level
/// and every window, so that neither panning nor zooming makes a ridge jump.
final class RidgeLayer implements Layer {
  private static final double FILL = 0.2;
  private static final double LINE = 0.7;

  /// Between the ground of a ridge and the foot of its band, where the numbers stand.
  static final double GROUND = 13;

  private static final double BASELINE = 2.5;

  /// One event can still be seen.
  private static final double LEAST = 1.5;

  private static final double TEXT_MARGIN = 5;

  /// How far beyond the plot charts are drawn: out of sight, line and all.
  private static final double BEYOND = 8;

  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    List<Mark> marks = new ArrayList<>();
    for (Ridge ridge : stage.ridges()) {
      area(stage, ridge, marks);
    }
    for (Ridge ridge : stage.ridges()) {
      for (Cluster cluster : ridge.clusters()) {
        if (stage.count(cluster) > 1) {
          marks.add(group(stage, cluster));
        }
      }
    }
    if (!marks.isEmpty()) {
      out.accept(Styles.clip(stage.plot(), marks));
    }
  }

  /// The height of a step.
  ///
  /// @param most the count that is as high as `room`
  private static double height(int count, int most, double room) {
    return count == 0 ? 0 : Math.max(LEAST, room * Math.log1p(count) / Math.log1p(most));
  }

  private static void area(Stage stage, Ridge ridge, List<Mark> out) {
    TimelineLayout layout = stage.frame().layout();
    TimelineLayout.Band band = layout.countBand(layout.lanes().get(ridge.lane()));
    double ground = Math.round(stage.y(band.bottom()) - GROUND);
    double room = band.height() - GROUND;
    Rect plot = stage.plot();
    List<Step> steps = new ArrayList<>();
    for (int bin = 0; bin < ridge.bins(); bin++) {
      // On whole pixels, so that neighbours meet without a seam.
      double from = Math.round(across(stage.scale().x(ridge.start(bin)), plot));
      double to = Math.round(across(stage.scale().x(ridge.start(bin + 1)), plot));
      if (to > from) {
        double height = height(ridge.count(bin), layout.ridgeTop(), room);
        steps.add(new Step(from, to, down(ground - height, plot)));
      }
    }
    if (!steps.isEmpty()) {
      chart(steps, down(ground, plot), out);
    }
  }

  // A chart that is cut here needs no cutting where it is painted, and stays a chart of steps.

  private static double across(double x, Rect plot) {
    return Math.clamp(x, plot.x() - BEYOND, plot.right() + BEYOND);
  }

  private static double down(double y, Rect plot) {
    return Math.clamp(y, plot.y() - BEYOND, plot.bottom() + BEYOND);
  }

  private record Step(double from, double to, double top) {}

  private static void chart(List<Step> steps, double ground, List<Mark> out) {
    Path.Pen fill = Path.pen().move(steps.getFirst().from(), ground);
    Path.Pen line = Path.pen().move(steps.getFirst().from(), steps.getFirst().top());
    for (Step step : steps) {
      fill.line(step.from(), step.top()).line(step.to(), step.top());
      line.line(step.from(), step.top()).line(step.to(), step.top());
    }
    fill.line(steps.getLast().to(), ground).close();
    out.add(new Mark.Shape(fill.path(), new Ink(ColourRole.CLUSTER, FILL), null, Styles.HAIR));
    out.add(new Mark.Shape(line.path(), null, new Ink(ColourRole.CLUSTER, LINE), Styles.HAIR));
  }

  /// The part of the picture that a bucket of a ridge takes up, as far as it is in view.
  static Rect area(Stage stage, Cluster cluster) {
    TimelineLayout.Band band = stage.frame().layout().bandOf(cluster);
    Rect plot = stage.plot();
    double from = SpanMarks.near(stage.scale().x(cluster.bucket().start()), plot);
    double to = SpanMarks.near(stage.scale().x(cluster.bucket().end()), plot);
    return new Rect(from, stage.y(band.top()), to - from, band.height());
  }

  private static Mark group(Stage stage, Cluster cluster) {
    int count = stage.count(cluster);
    Rect area = area(stage, cluster);
    String lane = stage.frame().layout().lanes().get(cluster.lane()).key();
    return new Mark.Group(
        new MarkRef.OfCluster(lane, cluster.range(), count),
        area,
        stage.spoken(cluster),
        null,
        label(stage, cluster, DrawnCluster.text(stage.words(), count)));
  }

  /// The count, under the middle of its bucket, where that is in view and wide enough.
  private static List<Mark> label(Stage stage, Cluster cluster, String text) {
    double from = stage.scale().x(cluster.bucket().start());
    double to = stage.scale().x(cluster.bucket().end());
    double width = stage.frame().metrics().width(text, Styles.SMALL);
    if (to - from < width + 2 * TEXT_MARGIN) {
      return List.of();
    }
    Rect area = area(stage, cluster);
    return List.of(
        new Mark.Label(
            text,
            (from + to) / 2,
            Math.round(area.bottom() - BASELINE),
            Mark.Anchor.MIDDLE,
            Styles.SMALL,
            Ink.of(ColourRole.TEXT_MUTED)));
  }

  /// A ridge with a step for each of some counts.
  static void sample(List<Integer> counts, int most, Rect area, List<Mark> out) {
    List<Step> steps = new ArrayList<>();
    double width = Math.floor(area.width() / counts.size());
    for (int i = 0; i < counts.size(); i++) {
      double from = area.x() + i * width;
      double height = height(counts.get(i), most, area.height());
      steps.add(new Step(from, from + width, area.bottom() - height));
    }
    chart(steps, area.bottom(), out);
  }
}
