package org.demarche.ui.filter;

import java.time.ZoneId;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.query.Filter;
import org.demarche.query.Filter.Certainty;
import org.demarche.session.Session;
import org.demarche.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// The range of dates to keep, written in EDTF and read back in words, and whether events that only
/// may lie in it count.
final class RangeField extends VBox {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private static final String EXAMPLE = "For example 2007-05, 1979/1981 or 2007-05-28/..";

  private final Session session;
  private final ZoneId axis;
  private final TextField field = new TextField();
  private final Label words = new Label();
  private final ToggleButton possibly = new ToggleButton("Possibly in it");
  private final ToggleButton certainly = new ToggleButton("Certainly in it");

  RangeField(Session session, ZoneId axis) {
    this.session = session;
    this.axis = axis;
    getStyleClass().add("range-field");
    field.setId("range-field");
    field.setPromptText("Year, month, day or range");
    field.setAccessibleText("Date range");
    field.textProperty().subscribe((before, after) -> read(after));
    words.setId("range-words");
    words.setWrapText(true);
    words.getStyleClass().add("hint");
    ToggleGroup group = new ToggleGroup();
    possibly.setToggleGroup(group);
    certainly.setToggleGroup(group);
    possibly.setId("range-possibly");
    certainly.setId("range-certainly");
    possibly.setOnAction(e -> choose(Certainty.POSSIBLY));
    certainly.setOnAction(e -> choose(Certainty.CERTAINLY));
    possibly.setAccessibleHelp("Keeps events that may lie in the range");
    certainly.setAccessibleHelp(
        "Keeps events that lie in the range whatever their date turns out to be");
    possibly.getStyleClass().add("left-pill");
    certainly.getStyleClass().add("right-pill");
    HBox row = new HBox(possibly, certainly);
    row.getStyleClass().add("mode-buttons");
    row.getChildren()
        .forEach(
            button -> {
              HBox.setHgrow(button, Priority.ALWAYS);
              ((ToggleButton) button).setMaxWidth(Double.MAX_VALUE);
            });
    words.setText(EXAMPLE);
    getChildren().addAll(field, words, row);
    show(session.view().filter());
  }

  private void choose(Certainty certainty) {
    session.update(
        view -> view.withFilter(view.filter().withRange(view.filter().range(), certainty)));
    show(session.view().filter());
  }

  private void read(String text) {
    RangeReading reading = RangeReading.of(text, axis);
    field.pseudoClassStateChanged(INVALID, reading instanceof RangeReading.Unreadable);
    words.pseudoClassStateChanged(INVALID, reading instanceof RangeReading.Unreadable);
    switch (reading) {
      case RangeReading.Nothing nothing -> {
        words.setText(EXAMPLE);
        apply(null);
      }
      case RangeReading.Range range -> {
        words.setText(capitalised(range.words()));
        apply(range.range());
      }
      case RangeReading.Unreadable unreadable -> words.setText(unreadable.reason());
    }
  }

  private void apply(@Nullable TimeRange range) {
    session.update(
        view -> view.withFilter(view.filter().withRange(range, view.filter().certainty())));
  }

  /// Follows a filter that changed elsewhere; what is being written stays while it means the same.
  void show(Filter filter) {
    possibly.setSelected(filter.certainty() == Certainty.POSSIBLY);
    certainly.setSelected(filter.certainty() == Certainty.CERTAINLY);
    if (!Objects.equals(rangeOf(field.getText()), filter.range())) {
      field.setText(filter.range() == null ? "" : RangeReading.edtf(filter.range()));
    }
  }

  private @Nullable TimeRange rangeOf(String text) {
    return RangeReading.of(text, axis) instanceof RangeReading.Range range ? range.range() : null;
  }

  private static String capitalised(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
