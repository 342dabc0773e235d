package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.model.Relation;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.demarche.scene.Stroke;

/// Quiet arcs from the selected event to the events it bears on and those that bear on it, behind
/// all events and interrupted where text stands. An arc to an event out of view leaves the window
/// on its side.
final class RelationLayer implements Layer {
  private static final Stroke LINE = Stroke.solid(1.2);
  private static final Stroke THICK = Stroke.solid(2.2);
  private static final Stroke LONG_DASHES = Stroke.dashed(1.2, 9, 3);
  private static final Stroke DASHES = Stroke.dashed(1.2, 4, 3);
  private static final Stroke SHORT_DASHES = Stroke.dashed(1.6, 1.6, 2.4);
  private static final Stroke DOTS = Stroke.dashed(1.3, 1.3, 5);

  private static final double QUIET = 0.6;

  /// How far arcs keep from the ends of a text.
  private static final double CLEAR = 2;

  /// An event out of view is hinted at, without a word.
  private static final double OUT_OF_VIEW = 0.28;

  /// Many arcs are drawn fainter, by so much.
  private static final double MANY = 0.65;

  /// What is left of the others while one stands out.
  private static final double FADED = 0.3;

  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    List<Mark> marks = new ArrayList<>();
    if (stage.related().isEmpty()) {
      return;
    }
    List<Rect> texts = texts(stage);
    for (RelationArcs.Related related : stage.related()) {
      Arc arc = related.arc();
      Ink ink = new Ink(ColourRole.RELATION, opacity(stage, related));
      Stroke stroke = stroke(related.type());
      arc.outside(texts).forEach(part -> marks.add(new Mark.Shape(part, null, ink, stroke)));
      arc.head().ifPresent(head -> marks.add(new Mark.Shape(head, null, ink, LINE)));
    }
    if (!marks.isEmpty()) {
      out.accept(Styles.clip(stage.plot(), marks));
    }
  }

  /// How arcs of a type are drawn: where they cross, one of another type can be told apart.
  static Stroke stroke(Relation.Type type) {
    return switch (type) {
      case ANNOUNCES -> LINE;
      case PREPARES -> LONG_DASHES;
      case PART_OF -> THICK;
      case FOLLOWS -> DASHES;
      case RESPONDS_TO -> SHORT_DASHES;
      case ABOUT -> DOTS;
    };
  }

  /// An arc by itself.
  static void sample(Relation.Type type, Arc arc, List<Mark> out) {
    Ink ink = Ink.of(ColourRole.RELATION);
    out.add(new Mark.Shape(arc.path(), null, ink, stroke(type)));
    arc.head().ifPresent(head -> out.add(new Mark.Shape(head, null, ink, LINE)));
  }

  private static double opacity(Stage stage, RelationArcs.Related related) {
    double own = related.arc().whole() ? QUIET : OUT_OF_VIEW;
    double many = RelationArcs.areMany(stage.related()) ? MANY : 1;
    return own * many * (isFaded(stage, related) ? FADED : 1);
  }

  /// Whether another stands out, as the pointer is on it.
  static boolean isFaded(Stage stage, RelationArcs.Related related) {
    MarkRef raised = stage.frame().raised();
    return raised != null && !related.isMeant(raised);
  }

  /// The texts through which no arc is drawn.
  private static List<Rect> texts(Stage stage) {
    return Stream.concat(
            stage.events().stream()
                .filter(event -> !event.caption().isEmpty() && event.caption().opacity() > 0)
                .filter(event -> event.ordinal() != stage.selectedOrdinal())
                .map(RelationLayer::text),
            stage.spotlight().stream().map(spot -> text(spot.event())))
        .toList();
  }

  private static Rect text(DrawnEvent event) {
    Rect area = event.captionArea();
    return new Rect(
        event.caption().x() - CLEAR, area.y(), event.caption().width() + 2 * CLEAR, area.height());
  }
}
