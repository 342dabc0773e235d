package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;

/// The counted clusters: how many events stand here that are too close to be drawn on their own.
final class ClusterLayer implements Layer {
  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    List<Mark> marks = new ArrayList<>();
    for (DrawnCluster drawn : stage.clusters()) {
      if (drawn.count() > 0) {
        marks.add(group(stage, drawn));
      }
    }
    out.accept(Styles.clip(stage.plot(), marks));
  }

  private static Mark group(Stage stage, DrawnCluster drawn) {
    Rect pill = drawn.pill();
    List<Mark> marks = new ArrayList<>();
    pill(pill, drawn.text(), marks);
    String lane = stage.frame().layout().lanes().get(drawn.cluster().lane()).key();
    return new Mark.Group(
        new MarkRef.OfCluster(lane, drawn.cluster().range(), drawn.count()),
        pill.grown(2),
        stage.spoken(drawn.cluster()),
        null,
        marks);
  }

  static void pill(Rect pill, String count, List<Mark> out) {
    out.add(
        new Mark.Box(
            pill,
            pill.height() / 2,
            new Ink(ColourRole.CLUSTER, 0.14),
            new Ink(ColourRole.CLUSTER, 0.55),
            Styles.HAIR));
    out.add(
        new Mark.Label(
            count,
            pill.x() + pill.width() / 2,
            Styles.baseline(pill.y() + pill.height() / 2, Styles.COUNT),
            Mark.Anchor.MIDDLE,
            Styles.COUNT,
            Ink.of(ColourRole.TEXT)));
  }
}
