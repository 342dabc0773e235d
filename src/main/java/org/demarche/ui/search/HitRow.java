package org.demarche.ui.search;

import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.ui.theme.DrawnText;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// An event that was found: its date and title, and below where it has what was looked for.
final class HitRow extends ListCell<Integer> {
  private final Words words;
  private final IntFunction<FoundText> texts;
  private final Label date = new Label();
  private final MarkedLine title = new MarkedLine();
  private final MarkedLine where = new MarkedLine();
  private final VBox lines;

  /// @param texts what there is to say of an event, by its ordinal
  HitRow(Words words, IntFunction<FoundText> texts) {
    this.words = words;
    this.texts = texts;
    getStyleClass().add("hit-row");
    date.getStyleClass().add("hit-date");
    date.setMinWidth(USE_PREF_SIZE);
    title.getStyleClass().add("hit-title");
    where.getStyleClass().add("hit-where");
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(date, title);
    head.getStyleClass().add("hit-head");
    lines = new VBox(head, where);
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.setMinWidth(0);
    lines.setPrefWidth(1);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(1);
  }

  @Override
  protected void updateItem(@Nullable Integer ordinal, boolean empty) {
    super.updateItem(ordinal, empty);
    show();
  }

  /// Says what there is to say now of the event in this row, if there is one.
  void show() {
    Integer ordinal = getItem();
    if (isEmpty() || ordinal == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    FoundText text = texts.apply(ordinal);
    date.setText(DrawnText.line(text.date()));
    title.setContent(text.title());
    text.where().ifPresent(where::setContent);
    where.setManaged(text.where().isPresent());
    where.setVisible(text.where().isPresent());
    setGraphic(lines);
    setAccessibleText(text.spoken(words));
  }
}
