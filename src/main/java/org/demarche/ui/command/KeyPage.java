package org.demarche.ui.command;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.demarche.ui.theme.Prose;
import org.demarche.words.Words;

/// A page that lists what keys and mouse do.
public final class KeyPage extends ScrollPane {
  /// One line of the list.
  ///
  /// @param keys what the user presses or does
  /// @param does what it does
  public record Line(String keys, String does) {}

  private final VBox content = new VBox();

  /// @param mouse what the mouse does, shown below the keys of the commands
  public KeyPage(Words words, List<Command> commands, List<Line> mouse) {
    setId("key-page");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("detail-scroll");
    content.getStyleClass().addAll("event-article", "key-table");
    setContent(content);
    section(
        words.say("window.keys.keys"),
        commands.stream()
            .map(command -> new Line(command.keys().text(words), command.label()))
            .filter(line -> !line.keys().isEmpty())
            .toList());
    section(words.say("window.keys.mouse"), mouse);
  }

  private void section(String title, List<Line> lines) {
    Prose heading = new Prose(title);
    heading.getStyleClass().add("section-title");
    VBox section = new VBox(heading);
    section.getStyleClass().add("section");
    if (content.getChildren().isEmpty()) {
      section.getStyleClass().add("first");
    }
    lines.forEach(line -> section.getChildren().add(row(line)));
    content.getChildren().add(section);
  }

  private static Node row(Line line) {
    Label keys = new Label(line.keys());
    keys.getStyleClass().add("strong");
    return new VBox(keys, new Prose(line.does()));
  }
}
