package org.demarche.ui.filter;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.query.Filter;
import org.demarche.query.Filter.ActorMode;
import org.demarche.session.Session;

/// How several ticked actors combine, with what that means.
final class ModeChoice extends VBox {
  private final Session session;
  private final Map<ActorMode, ToggleButton> buttons = new EnumMap<>(ActorMode.class);
  private final Label meaning = new Label();

  ModeChoice(Session session) {
    this.session = session;
    getStyleClass().add("mode-choice");
    ToggleGroup group = new ToggleGroup();
    HBox row = new HBox();
    row.getStyleClass().add("mode-buttons");
    for (ActorMode mode : ActorMode.values()) {
      ToggleButton button = new ToggleButton(label(mode));
      button.setId("mode-" + mode.name().toLowerCase(Locale.ROOT));
      button.setToggleGroup(group);
      button.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(button, Priority.ALWAYS);
      button.getStyleClass().add(place(mode));
      button.setAccessibleHelp(meaning(mode));
      button.setOnAction(e -> choose(mode));
      buttons.put(mode, button);
      row.getChildren().add(button);
    }
    meaning.setWrapText(true);
    meaning.getStyleClass().add("hint");
    getChildren().addAll(row, meaning);
    show(session.view().filter());
  }

  private void choose(ActorMode mode) {
    session.update(view -> view.withFilter(view.filter().withMode(mode)));
    show(session.view().filter());
  }

  void show(Filter filter) {
    buttons.forEach((mode, button) -> button.setSelected(mode == filter.mode()));
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

  /// AtlantaFX's style class for a button's place in a row of joined ones.
  private static String place(ActorMode mode) {
    return switch (mode) {
      case ANY -> "left-pill";
      case ALL -> "center-pill";
      case ONLY -> "right-pill";
    };
  }
}
