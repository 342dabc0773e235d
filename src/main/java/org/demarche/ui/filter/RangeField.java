package org.demarche.ui.filter;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.demarche.query.Filter;
import org.demarche.query.InTime;
import org.demarche.query.InTime.Certainty;
import org.demarche.session.Session;
import org.demarche.text.Capitals;
import org.demarche.time.TimeRange;
import org.demarche.ui.theme.EditMenu;
import org.demarche.ui.theme.Prose;
import org.demarche.ui.theme.Segments;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// The range of dates to keep, written in EDTF and read back in words, and whether events that only
/// may lie in it count.
final class RangeField extends VBox {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final Words words;
  private final Session session;
  private final TextField field = new TextField();
  private final Prose reading = new Prose("");
  private final Segments<Certainty> certainty;

  /// What the text means, or meant when it could be read last.
  private @Nullable TimeRange meant;

  RangeField(Words words, Session session) {
    this.words = words;
    this.session = session;
    getStyleClass().add("range-field");
    field.setId("range-field");
    field.setPromptText(words.say("filter.range.prompt"));
    field.setAccessibleText(words.say("filter.range.heard"));
    field.textProperty().subscribe((before, after) -> read(after));
    EditMenu.install(words, field);
    reading.setId("range-words");
    reading.getStyleClass().add("hint");
    certainty =
        new Segments<>(
            "range",
            List.of(Certainty.values()),
            choice -> words.one("filter.certainty", choice),
            this::choose);
    certainty.help(choice -> words.one("filter.certainty-meaning", choice));
    reading.setContent(example());
    getChildren().addAll(field, reading, certainty);
    show(session.view().filter());
  }

  private String example() {
    return words.say("filter.range.example");
  }

  private void choose(Certainty chosen) {
    update(time -> new InTime(time.range(), chosen));
  }

  private void read(String text) {
    RangeReading read = RangeReading.of(words, text, session.dataset().chronology());
    field.pseudoClassStateChanged(INVALID, read instanceof RangeReading.Unreadable);
    reading.pseudoClassStateChanged(INVALID, read instanceof RangeReading.Unreadable);
    switch (read) {
      case RangeReading.Nothing nothing -> {
        reading.setContent(example());
        apply(null);
      }
      case RangeReading.Range range -> {
        reading.setContent(Capitals.first(range.words()));
        apply(range.range());
      }
      case RangeReading.Unreadable unreadable -> reading.setContent(unreadable.reason());
    }
  }

  private void apply(@Nullable TimeRange range) {
    meant = range;
    update(time -> new InTime(range, time.certainty()));
  }

  private void update(UnaryOperator<InTime> change) {
    session.update(
        view -> view.withFilter(view.filter().with(change.apply(view.filter().get(InTime.SORT)))));
  }

  /// Follows a filter that changed elsewhere; what is being written stays, even while it cannot be
  /// read, unless the range has become another than it meant.
  void show(Filter filter) {
    InTime time = filter.get(InTime.SORT);
    TimeRange range = time.range();
    certainty.show(time.certainty());
    if (!Objects.equals(meant, range)) {
      field.setText(range == null ? "" : RangeReading.edtf(range));
    }
  }
}
