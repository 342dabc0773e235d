package org.demarche.ui.notice;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import org.demarche.words.Words;

/// A dialog of a failure whose way to the details is in the program's words: JavaFX writes it in
/// the language of the machine.
final class DetailsPane extends DialogPane {
  private final Words words;

  DetailsPane(Words words) {
    this.words = words;
    getStyleClass().addAll("alert", "error");
  }

  @Override
  protected Node createDetailsButton() {
    Hyperlink details = new Hyperlink();
    String show = words.say("window.error.show");
    String hide = words.say("window.error.hide");
    details.textProperty().bind(Bindings.when(expandedProperty()).then(hide).otherwise(show));
    details.getStyleClass().add("details-button");
    details.setOnAction(event -> setExpanded(!isExpanded()));
    return details;
  }
}
