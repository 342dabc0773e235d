package org.demarche.ui.filter;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.demarche.query.Filter;
import org.demarche.query.InTime;
import org.demarche.query.InTime.Certainty;
import org.demarche.session.Session;
import org.demarche.text.Capitals;
import org.demarche.time.TimeRange;
import org.demarche.ui.theme.Segments;
import org.jspecify.annotations.Nullable;

/// The range of dates to keep, written in EDTF and read back in words, and whether events that only
/// may lie in it count.
final class RangeField extends VBox {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private static final String EXAMPLE = "For example 2007-05, 1979/1981 or 2007-05-28/..";

  private final Session session;
  private final TextField field = new TextField();
  private final Label words = new Label();
  private final Segments<Certainty> certainty;

  /// What the text means, or meant when it could be read last.
  private @Nullable TimeRange meant;

  RangeField(Session session) {
    this.session = session;
    getStyleClass().add("range-field");
    field.setId("range-field");
    field.setPromptText("Year, month, day or range");
    field.setAccessibleText("Date range");
    field.textProperty().subscribe((before, after) -> read(after));
    words.setId("range-words");
    words.setWrapText(true);
    words.getStyleClass().add("hint");
    certainty =
        new Segments<>("range", List.of(Certainty.values()), RangeField::label, this::choose);
    certainty.help(RangeField::meaning);
    words.setText(EXAMPLE);
    getChildren().addAll(field, words, certainty);
    show(session.view().filter());
  }

  private static String label(Certainty certainty) {
    return switch (certainty) {
      case POSSIBLY -> "Possibly in it";
      case CERTAINLY -> "Certainly in it";
    };
  }

  private static String meaning(Certainty certainty) {
    return switch (certainty) {
      case POSSIBLY -> "Keeps events that may lie in the range";
      case CERTAINLY -> "Keeps events that lie in the range whatever their date turns out to be";
    };
  }

  private void choose(Certainty chosen) {
    update(time -> new InTime(time.range(), chosen));
  }

  private void read(String text) {
    RangeReading reading = RangeReading.of(text, session.dataset().chronology());
    field.pseudoClassStateChanged(INVALID, reading instanceof RangeReading.Unreadable);
    words.pseudoClassStateChanged(INVALID, reading instanceof RangeReading.Unreadable);
    switch (reading) {
      case RangeReading.Nothing nothing -> {
        words.setText(EXAMPLE);
        apply(null);
      }
      case RangeReading.Range range -> {
        words.setText(Capitals.first(range.words()));
        apply(range.range());
      }
      case RangeReading.Unreadable unreadable -> words.setText(unreadable.reason());
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
