package org.demarche.ui.detail;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.ui.theme.Hints;
import org.demarche.ui.theme.Prose;
import org.demarche.ui.theme.TextLink;
import org.demarche.words.Words;

/// Makes the pieces of text that the pane is built of, each with its style class.
final class Typesetter {
  private final Words words;
  private final Consumer<String> copy;

  /// @param copy takes what the user copies out of a text
  Typesetter(Words words, Consumer<String> copy) {
    this.words = words;
    this.copy = copy;
  }

  Passage passage(String text, String... styles) {
    Passage passage = new Passage(words, text, copy);
    passage.getStyleClass().addAll(styles);
    return passage;
  }

  /// A text that may be longer than what is drawn of one: then it ends with a link that shows all.
  Node text(String text, String... styles) {
    Passage begun = passage(text, styles);
    if (begun.content().length() == text.length()) {
      return begun;
    }
    VBox box = column("long-text", begun);
    String says = words.say("detail.show-whole", text.length());
    Runnable show = () -> box.getChildren().setAll(new WholeText(text));
    box.getChildren().add(link(says, words.say("detail.show-whole.hint"), show, "small"));
    return box;
  }

  TextLink link(String text, String hint, Runnable action, String... styles) {
    TextLink link = new TextLink(text, hint, action);
    link.getStyleClass().addAll(styles);
    return link;
  }

  Button button(String text, String hint, Runnable action, String... styles) {
    Button button = new Button(text);
    button.setOnAction(e -> action.run());
    button.setTooltip(Hints.tooltip(hint));
    button.setAccessibleHelp(hint);
    button.getStyleClass().addAll(styles);
    return button;
  }

  Label tag(String text, String hint) {
    Label tag = new Label(text);
    tag.getStyleClass().add("tag");
    tag.setTooltip(Hints.tooltip(hint));
    tag.setAccessibleHelp(hint);
    return tag;
  }

  /// A titled part of the pane.
  VBox section(String title, String style, Node... content) {
    Prose heading = new Prose(title);
    heading.getStyleClass().add("section-title");
    heading.setAccessibleRoleDescription(words.say("detail.heading"));
    VBox section = new VBox(heading);
    section.getStyleClass().addAll("section", style);
    section.getChildren().addAll(content);
    return section;
  }

  static VBox column(String style, Node... content) {
    VBox column = new VBox(content);
    column.getStyleClass().add(style);
    return column;
  }
}
