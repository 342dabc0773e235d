package org.demarche.ui.filter;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.query.Actors;
import org.demarche.query.Actors.Mode;
import org.demarche.query.Filter;
import org.demarche.session.Session;
import org.demarche.ui.theme.Segments;

/// How several ticked actors combine, with what that means.
final class ModeChoice extends VBox {
  private final Session session;
  private final Segments<Mode> modes;
  private final Label meaning = new Label();

  ModeChoice(Session session) {
    this.session = session;
    getStyleClass().add("mode-choice");
    modes = new Segments<>("mode", List.of(Mode.values()), ModeChoice::label, this::choose);
    modes.help(ModeChoice::meaning);
    meaning.setWrapText(true);
    meaning.getStyleClass().add("hint");
    getChildren().addAll(modes, meaning);
    show(session.view().filter());
  }

  private void choose(Mode mode) {
    session.update(
        view -> {
          Actors actors = view.filter().get(Actors.SORT);
          return view.withFilter(view.filter().with(new Actors(actors.values(), mode)));
        });
  }

  void show(Filter filter) {
    Mode mode = filter.get(Actors.SORT).mode();
    modes.show(mode);
    meaning.setText(meaning(mode));
  }

  private static String label(Mode mode) {
    return switch (mode) {
      case ANY -> "Any of";
      case ALL -> "All of";
      case ONLY -> "Only between";
    };
  }

  private static String meaning(Mode mode) {
    return switch (mode) {
      case ANY -> "Events in which at least one of the ticked actors takes part.";
      case ALL -> "Events in which every ticked actor takes part; others may too.";
      case ONLY -> "Events in which every ticked actor takes part, and nobody else.";
    };
  }
}
