package org.demarche.ui.filter;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.demarche.model.Dataset;
import org.demarche.query.Filter;
import org.demarche.session.Session;
import org.demarche.text.FilterSentence;
import org.demarche.text.SourceNames;
import org.demarche.ui.theme.DrawnText;
import org.demarche.ui.theme.Hints;
import org.demarche.ui.theme.Prose;

/// The sentence that says what is shown, and a chip for each condition, which takes it away.
public final class FilterBar extends VBox {
  private final Session session;
  private final Dataset dataset;
  private final SourceNames sources;
  private final Prose sentence = new Prose("");
  private final FlowPane chips = new FlowPane();

  /// @param sources the names of the dataset's sources
  public FilterBar(Session session, Dataset dataset, SourceNames sources) {
    this.session = session;
    this.dataset = dataset;
    this.sources = sources;
    getStyleClass().add("filter-bar");
    getStylesheets().add(FilterPane.sheet());
    sentence.setId("filter-sentence");
    sentence.getStyleClass().add("sentence");
    chips.getStyleClass().add("chips");
    getChildren().addAll(sentence, chips);
    session.addListener(
        (before, after) -> {
          if (!before.filter().equals(after.filter())) {
            show(after.filter());
          }
        });
    show(session.view().filter());
  }

  private void show(Filter filter) {
    sentence.setContent(
        FilterSentence.of(filter, dataset, session.match().count(), dataset.events().size()));
    chips.getChildren().clear();
    for (FilterChip chip : FilterChip.of(filter, dataset, sources)) {
      chips.getChildren().add(button(chip));
    }
    if (!filter.isEmpty()) {
      Hyperlink clear = new Hyperlink("Clear all");
      clear.getStyleClass().add("clear-all");
      clear.setOnAction(e -> use(Filter.ALL.withMode(session.view().filter().mode())));
      chips.getChildren().add(clear);
    }
    chips.setManaged(!filter.isEmpty());
    chips.setVisible(!filter.isEmpty());
  }

  private Button button(FilterChip chip) {
    Label cross = new Label("×");
    cross.getStyleClass().add("chip-cross");
    Button button = new Button(DrawnText.line(chip.label()), cross);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setMnemonicParsing(false);
    button.getStyleClass().setAll("chip");
    button.setAccessibleRole(AccessibleRole.BUTTON);
    button.setAccessibleText("Remove " + chip.label() + " from the filter");
    Hints.whenPointedAt(button, "Remove");
    button.setOnAction(e -> use(chip.without()));
    return button;
  }

  private void use(Filter filter) {
    session.update(view -> view.withFilter(filter));
  }
}
