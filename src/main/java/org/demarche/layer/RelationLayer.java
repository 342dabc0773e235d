package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;
import org.demarche.scene.Stroke;

/// Quiet arcs from the selected event to the events it bears on and those that bear on it, behind
/// all events and interrupted where text stands. An arc to an event out of view leaves the window
/// on its side.
final class RelationLayer implements Layer {
  private static final Stroke LINE = Stroke.solid(1.2);
  private static final double QUIET = 0.6;

  /// How far arcs keep from the ends of a text.
  private static final double CLEAR = 2;

  /// An event out of view is hinted at, without a word.
  private static final double OUT_OF_VIEW = 0.28;

  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    List<Mark> marks = new ArrayList<>();
    if (stage.related().isEmpty()) {
      return;
    }
    List<Rect> texts = texts(stage);
    for (RelationArcs.Related related : stage.related()) {
      Arc arc = related.arc();
      Ink ink = new Ink(ColourRole.RELATION, arc.whole() ? QUIET : OUT_OF_VIEW);
      arc.outside(texts).forEach(part -> marks.add(new Mark.Shape(part, null, ink, LINE)));
      arc.head().ifPresent(head -> marks.add(new Mark.Shape(head, null, ink, LINE)));
    }
    if (!marks.isEmpty()) {
      out.accept(Styles.clip(stage.plot(), marks));
    }
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
