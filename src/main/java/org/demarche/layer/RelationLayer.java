package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Stroke;

/// Quiet arcs from the selected event to the events it bears on and those that bear on it, behind
/// all events. An arc to an event out of view leaves the window on its side.
final class RelationLayer implements Layer {
  private static final Stroke LINE = Stroke.solid(1.2);
  private static final double QUIET = 0.6;

  /// An event out of view is hinted at, without a word.
  private static final double OUT_OF_VIEW = 0.28;

  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    List<Mark> marks = new ArrayList<>();
    for (RelationArcs.Related related : stage.related()) {
      Arc arc = related.arc();
      Ink ink = new Ink(ColourRole.RELATION, arc.whole() ? QUIET : OUT_OF_VIEW);
      marks.add(new Mark.Shape(arc.path(), null, ink, LINE));
      arc.head().ifPresent(head -> marks.add(new Mark.Shape(head, null, ink, LINE)));
    }
    if (!marks.isEmpty()) {
      out.accept(Styles.clip(stage.plot(), marks));
    }
  }
}
