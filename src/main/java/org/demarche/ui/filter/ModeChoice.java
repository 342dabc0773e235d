package org.demarche.ui.filter;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.query.Filter;
import org.demarche.query.Filter.ActorMode;
import org.demarche.session.Session;
import org.demarche.ui.theme.Segments;

/// How several ticked actors combine, with what that means.
final class ModeChoice extends VBox {
  private final Segments<ActorMode> modes;
  private final Label meaning = new Label();

  ModeChoice(Session session) {
    getStyleClass().add("mode-choice");
    modes =
        new Segments<>(
            "mode",
            List.of(ActorMode.values()),
            ModeChoice::label,
            mode -> session.update(view -> view.withFilter(view.filter().withMode(mode))));
    modes.help(ModeChoice::meaning);
    meaning.setWrapText(true);
    meaning.getStyleClass().add("hint");
    getChildren().addAll(modes, meaning);
    show(session.view().filter());
  }

  void show(Filter filter) {
    modes.show(filter.mode());
    meaning.setText(meaning(filter.mode()));
  }

  private static String label(ActorMode mode) {
    return switch (mode) {
      case ANY -> "Any of";
      case ALL -> "All of";
      case ONLY -> "Only between";
    };
  }

  private static String meaning(ActorMode mode) {
    return switch (mode) {
      case ANY -> "Events in which at least one of the ticked actors takes part.";
      case ALL -> "Events in which every ticked actor takes part; others may too.";
      case ONLY -> "Events in which every ticked actor takes part, and nobody else.";
    };
  }
}
