package org.demarche.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.layout.LabelPlacer;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;

/// One word for all arcs of a kind, that says how events bear on each other, and where the arcs
/// lead that leave the window; where there is room for them.
final class RelationWordLayer implements Layer {
  private static final double HEIGHT = 15;
  private static final double PAD = 4;

  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    List<Rect> obstacles =
        Stream.of(
                stage.obstacles(-1).stream(),
                stage.laneLines().stream(),
                stage.spotlight().stream().map(Spotlight::plate),
                stage.companions().hidden().stream().map(Spotlight::plate))
            .flatMap(area -> area)
            .toList();
    LabelPlacer labels = new LabelPlacer(stage.plot(), obstacles);
    List<Mark> marks = new ArrayList<>();
    Set<RelationArcs.Bundle> said = new HashSet<>();
    for (RelationArcs.Related related : stage.related()) {
      if (related.arc().whole() && !said.contains(related.bundle())) {
        double width = stage.frame().metrics().width(related.word(), Styles.SMALL) + 2 * PAD;
        labels
            .place(related.arc().places(width, HEIGHT))
            .ifPresent(
                place -> {
                  said.add(related.bundle());
                  word(related.word(), place, marks);
                });
      }
    }
    EdgeSigns.add(stage, labels, marks);
    if (!marks.isEmpty()) {
      out.accept(Styles.clip(stage.plot(), marks));
    }
  }

  private static void word(String word, Rect place, List<Mark> out) {
    out.add(new Mark.Box(place, 3, new Ink(ColourRole.PANEL, 0.92), null, Styles.HAIR));
    out.add(
        new Mark.Label(
            word,
            place.x() + place.width() / 2,
            Styles.baseline(place.y() + place.height() / 2, Styles.SMALL),
            Mark.Anchor.MIDDLE,
            Styles.SMALL,
            Ink.of(ColourRole.TEXT_MUTED)));
  }
}
