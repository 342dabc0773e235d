package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.layout.Anatomy;
import org.demarche.layout.Ridge;
import org.demarche.layout.TimelineLayout;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Path;
import org.demarche.scene.Rect;
import org.demarche.scene.Stroke;

/// What a search found, as a marker would leave it: a ring about the glyph and a ground behind the
/// text of an event; about what counts some of it a ground as well. Lies below them all.
final class FoundLayer implements Layer {
  private static final Stroke LINE = Stroke.solid(1.5);

  /// From the glyph to the ring.
  private static final double AROUND = 3;

  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    if (stage.frame().found().isEmpty()) {
      return;
    }
    List<Mark> marks = new ArrayList<>();
    for (DrawnEvent drawn : stage.events()) {
      // What is selected has a ring and a ground of its own.
      if (drawn.ordinal() != stage.selectedOrdinal()
          && stage.frame().found().contains(drawn.ordinal())) {
        event(stage, drawn, marks);
      }
    }
    clusters(stage, marks);
    if (!marks.isEmpty()) {
      out.accept(Styles.clip(stage.plot(), marks));
    }
  }

  private static void event(Stage stage, DrawnEvent drawn, List<Mark> out) {
    DrawnEvent.Caption caption = drawn.caption();
    if (!caption.isEmpty()) {
      Rect text = drawn.captionArea();
      Rect ground =
          new Rect(caption.x() - 3, text.y(), caption.right() - caption.x() + 6, text.height());
      ground(ground, Math.min(1, caption.opacity()), out);
    }
    int significance = stage.frame().table().significance(drawn.ordinal());
    ring(drawn.glyphX(), drawn.glyphY(), significance, out);
  }

  /// A ground behind a text.
  static void ground(Rect area, double opacity, List<Mark> out) {
    out.add(new Mark.Box(area, 3, new Ink(ColourRole.FOUND_SOFT, opacity), null, Styles.HAIR));
  }

  /// A ring about a glyph.
  static void ring(double x, double y, int significance, List<Mark> out) {
    Path ring = Path.circle(x, y, Anatomy.glyphSize(significance) / 2 + AROUND);
    out.add(new Mark.Shape(ring, Ink.of(ColourRole.FOUND_SOFT), Ink.of(ColourRole.FOUND), LINE));
  }

  private static void clusters(Stage stage, List<Mark> out) {
    FoundLanes found = stage.found();
    TimelineLayout layout = stage.frame().layout();
    for (DrawnCluster drawn : stage.clusters()) {
      if (drawn.count() > 0 && found.isIn(layout, drawn.cluster())) {
        Rect around = drawn.pill().grown(2.5);
        out.add(box(around, around.height() / 2));
      }
    }
    for (Ridge ridge : stage.ridges()) {
      ridge.clusters().stream()
          .filter(cluster -> stage.count(cluster) > 0 && found.isIn(layout, cluster))
          .map(cluster -> RidgeLayer.area(stage, cluster))
          .map(FoundLayer::foot)
          .forEach(area -> out.add(box(area, 2)));
    }
  }

  /// The part of a ridge's bucket in which its number stands.
  private static Rect foot(Rect area) {
    return new Rect(
        area.x() + 1,
        area.bottom() - RidgeLayer.GROUND + 0.5,
        Math.max(2, area.width() - 2),
        RidgeLayer.GROUND - 1);
  }

  private static Mark box(Rect rect, double radius) {
    return new Mark.Box(
        rect, radius, Ink.of(ColourRole.FOUND_SOFT), Ink.of(ColourRole.FOUND), LINE);
  }
}
