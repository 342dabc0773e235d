package org.demarche.ui.filter;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.demarche.query.Filter;
import org.demarche.query.InTime;
import org.demarche.query.InTime.Certainty;
import org.demarche.session.Session;
import org.demarche.text.Capitals;
import org.demarche.time.TimeRange;
import org.demarche.time.written.Vocabulary;
import org.demarche.ui.theme.EditMenu;
import org.demarche.ui.theme.Hints;
import org.demarche.ui.theme.Prompts;
import org.demarche.ui.theme.Prose;
import org.demarche.ui.theme.Segments;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// The range of dates to keep, written as people write dates and read back in words, and whether
/// events that only may lie in it count.
final class RangeField extends VBox {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final Words words;
  private final Session session;
  private final TextField field = new TextField();
  private final Prose reading = new Prose("");
  private final Segments<Certainty> certainty;

  /// Which events a range keeps, said beside the choice.
  private final Prose meaning = new Prose("");

  private final Vocabulary vocabulary;

  /// What an ambiguous text may mean, to choose from.
  private final VBox options = new VBox();

  /// What the text means, or meant when it could be read last.
  private @Nullable TimeRange meant;

  /// Whether the filter shown last chose nothing at all.
  private boolean unchosen = true;

  /// @param inView the stretch of time that the timeline shows
  RangeField(Words words, Session session, Supplier<TimeRange> inView) {
    this.words = words;
    vocabulary = Vocabulary.of(words);
    this.session = session;
    getStyleClass().add("range-field");
    field.setId("range-field");
    Prompts.fit(field, words.say("filter.range.prompt"));
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
    meaning.setId("range-meaning");
    meaning.getStyleClass().add("hint");
    reading.setContent(example());
    options.getStyleClass().add("range-options");
    Hyperlink view = link(words.say("filter.range.in-view"), () -> keep(inView.get()));
    view.setId("range-in-view");
    Hints.whenPointedAt(view, words.say("filter.range.in-view-meaning"));
    getChildren().addAll(field, reading, options, view, certainty, meaning);
    show(session.view().filter());
  }

  private String example() {
    return words.say("filter.range.example");
  }

  private static Hyperlink link(String says, Runnable action) {
    Hyperlink link = new Hyperlink(says);
    link.setOnAction(
        event -> {
          link.setVisited(false);
          action.run();
        });
    return link;
  }

  private void keep(TimeRange seen) {
    field.setText(RangeReading.edtf(RangeReading.rounded(seen)));
  }

  private void choose(Certainty chosen) {
    update(time -> new InTime(time.range(), chosen));
  }

  private void read(String text) {
    RangeReading read = RangeReading.of(words, vocabulary, text, session.dataset().chronology());
    options.getChildren().clear();
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
      case RangeReading.Ambiguous ambiguous -> {
        reading.setContent(words.say("filter.range.ambiguous"));
        ambiguous.options().forEach(this::offer);
      }
      case RangeReading.Unreadable unreadable -> reading.setContent(unreadable.reason());
    }
  }

  private void offer(RangeReading.Option option) {
    String says = Capitals.first(option.words());
    options
        .getChildren()
        .add(
            link(
                says,
                () -> {
                  field.setText(option.edtf());
                  field.requestFocus();
                  field.end();
                }));
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
    meaning.setContent(words.one("filter.certainty-meaning", time.certainty()));
    meaning.setManaged(range != null);
    meaning.setVisible(range != null);
    boolean cleared = filter.isUnchosen() && !unchosen;
    unchosen = filter.isUnchosen();
    if (!Objects.equals(meant, range) || cleared) {
      field.setText(range == null ? "" : RangeReading.edtf(range));
    }
  }
}
