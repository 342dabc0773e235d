package org.demarche.ui.export;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.demarche.publication.Writing;
import org.demarche.words.Words;

/// What the user writes on the pages. It is drawn when the user stops typing.
final class WritingForm extends VBox {
  private final Words words;
  private final Consumer<Writing> onChange;
  private final PauseTransition pause = new PauseTransition(Duration.millis(400));
  private Writing writing;

  WritingForm(Words words, Writing writing, Consumer<Writing> onChange) {
    this.words = words;
    this.writing = writing;
    this.onChange = onChange;
    getStyleClass().add("export-part");
    Label heading = new Label(words.say("export.part.writing"));
    heading.getStyleClass().add("part-title");
    pause.setOnFinished(e -> this.onChange.accept(this.writing));
    getChildren()
        .addAll(
            heading,
            field("title", writing.title(), Writing::withTitle),
            field("subtitle", writing.subtitle(), Writing::withSubtitle),
            field("credit", writing.credit(), Writing::withCredit),
            field("date", writing.date(), Writing::withDate),
            field("note", writing.note(), Writing::withNote));
  }

  private TextField field(String what, String text, BiFunction<Writing, String, Writing> change) {
    TextField field = new TextField(text);
    field.setId("export-" + what);
    String says = words.one("export.writing", what);
    field.setPromptText(says);
    field.setAccessibleText(says);
    field
        .textProperty()
        .subscribe(
            (before, after) -> {
              writing = change.apply(writing, after.strip());
              pause.playFromStart();
            });
    return field;
  }

  /// What is written now, whether it has been drawn or not.
  Writing writing() {
    return writing;
  }
}
