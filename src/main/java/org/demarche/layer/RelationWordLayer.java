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
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;

/// One word for all arcs of a kind, that says how events bear on each other, and where the arcs
/// lead that leave the window; where there is room for them.
final class RelationWordLayer implements Layer {
  static final double HEIGHT = 15;
  static final double PAD = 4;

  /// What is left of a word while the arcs of another stand out.
  private static final double FADED = 0.4;

  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    List<Rect> obstacles =
        Stream.of(
                stage.obstacles(-1).stream(),
                stage.spotlight().stream().map(Spotlight::plate),
                stage.companions().hidden().stream().map(Spotlight::plate))
            .flatMap(area -> area)
            .toList();
    List<Mark> marks = new ArrayList<>();
    List<Rect> list = RelationList.add(stage, obstacles, marks);
    LabelPlacer labels =
        new LabelPlacer(
            stage.plot(),
            Stream.of(obstacles.stream(), stage.laneLines().stream(), list.stream())
                .flatMap(area -> area)
                .toList());
    if (!RelationArcs.areMany(stage.related())) {
      words(stage, labels, marks);
    }
    EdgeSigns.add(stage, labels, marks);
    if (!marks.isEmpty()) {
      out.accept(Styles.clip(stage.plot(), marks));
    }
  }

  private static void words(Stage stage, LabelPlacer labels, List<Mark> out) {
    Set<RelationArcs.Bundle> said = new HashSet<>();
    for (RelationArcs.Related related : stage.related()) {
      if (related.arc().whole() && !said.contains(related.bundle())) {
        String word = related.bundle().word(stage.words());
        double width = stage.frame().metrics().width(word, Styles.SMALL) + 2 * PAD;
        labels
            .place(related.arc().places(width, HEIGHT))
            .ifPresent(
                place -> {
                  said.add(related.bundle());
                  out.add(group(stage, related.bundle(), word, place));
                });
      }
    }
  }

  private static Mark group(Stage stage, RelationArcs.Bundle bundle, String word, Rect place) {
    List<RelationArcs.Related> meant =
        stage.related().stream().filter(one -> one.bundle().equals(bundle)).toList();
    boolean faded = meant.stream().allMatch(one -> RelationLayer.isFaded(stage, one));
    List<Mark> marks = new ArrayList<>();
    word(word, place, faded ? FADED : 1, marks);
    return new Mark.Group(
        new MarkRef.OfRelations(bundle.type(), bundle.outwards(), meant.size()),
        place,
        word,
        null,
        marks);
  }

  /// A word on an arc.
  static void word(String word, Rect place, double opacity, List<Mark> out) {
    out.add(new Mark.Box(place, 3, new Ink(ColourRole.PANEL, 0.92), null, Styles.HAIR));
    out.add(
        new Mark.Label(
            word,
            place.x() + place.width() / 2,
            Styles.baseline(place.y() + place.height() / 2, Styles.SMALL),
            Mark.Anchor.MIDDLE,
            Styles.SMALL,
            new Ink(ColourRole.TEXT_MUTED, opacity)));
  }
}
