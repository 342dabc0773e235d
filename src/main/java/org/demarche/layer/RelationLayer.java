package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.layout.LabelPlacer;
import org.demarche.model.Dataset;
import org.demarche.model.EventId;
import org.demarche.model.Relation;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;
import org.demarche.scene.Role;
import org.demarche.scene.Stroke;
import org.jspecify.annotations.Nullable;

/// Arcs from the selected event to the events it bears on and those that bear on it, each with a
/// word that says how. An arc to an event out of view leaves the window on its side.
final class RelationLayer implements Layer {
  private static final Stroke LINE = Stroke.solid(1.2);
  private static final double QUIET = 0.6;

  /// An event out of view is hinted at, without a word.
  private static final double OUT_OF_VIEW = 0.28;

  private static final double TEXT_HEIGHT = 15;

  /// The relations of the dataset drawn last: the index is as large as the dataset.
  private @Nullable Indexed last;

  private record Indexed(Dataset dataset, RelationIndex index) {}

  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    Optional<Spotlight> selected = stage.spotlight();
    if (selected.isEmpty()) {
      return;
    }
    Dataset dataset = stage.frame().dataset();
    EventId self = stage.event(selected.get().event().ordinal()).id();
    List<Mark> marks = new ArrayList<>();
    List<Rect> obstacles =
        Stream.concat(stage.obstacles(-1).stream(), Stream.of(selected.get().plate())).toList();
    LabelPlacer labels = new LabelPlacer(stage.plot(), obstacles);
    for (RelationIndex.Link link : index(dataset).of(self)) {
      int other = dataset.ordinal(link.other(self));
      if (other >= 0) {
        stage
            .anchor(other)
            .flatMap(anchor -> arc(stage, selected.get(), anchor, link.from().equals(self)))
            .ifPresent(arc -> add(stage, arc, word(link.type()), labels, marks));
      }
    }
    out.accept(Styles.clip(stage.plot(), marks));
  }

  private RelationIndex index(Dataset dataset) {
    Indexed known = last;
    if (known == null || !known.dataset().equals(dataset)) {
      known = new Indexed(dataset, RelationIndex.of(dataset));
      last = known;
    }
    return known.index();
  }

  private static Optional<Arc> arc(
      Stage stage, Spotlight selected, Stage.Anchor other, boolean outwards) {
    Stage.Anchor self = stage.anchor(selected.event());
    return Arc.between(outwards ? self : other, outwards ? other : self, stage.plot());
  }

  private static void add(Stage stage, Arc arc, String word, LabelPlacer labels, List<Mark> out) {
    Ink ink = new Ink(Role.RELATION, arc.whole() ? QUIET : OUT_OF_VIEW);
    out.add(new Mark.Shape(arc.path(), null, ink, LINE));
    arc.head().ifPresent(head -> out.add(new Mark.Shape(head, null, ink, LINE)));
    if (!arc.whole()) {
      return;
    }
    double width = stage.frame().metrics().width(word, Styles.SMALL) + 8;
    labels
        .place(arc.places(width, TEXT_HEIGHT))
        .ifPresent(
            place -> {
              out.add(new Mark.Box(place, 3, new Ink(Role.PANEL, 0.92), null, Styles.HAIR));
              out.add(
                  new Mark.Label(
                      word,
                      place.x() + place.width() / 2,
                      Styles.baseline(place.y() + place.height() / 2, Styles.SMALL),
                      Mark.Anchor.MIDDLE,
                      Styles.SMALL,
                      Ink.of(Role.TEXT_MUTED)));
            });
  }

  private static String word(Relation.Type type) {
    return switch (type) {
      case ANNOUNCES -> "announces";
      case PREPARES -> "prepares";
      case PART_OF -> "part of";
      case FOLLOWS -> "follows";
      case RESPONDS_TO -> "responds to";
      case ABOUT -> "about";
    };
  }
}
