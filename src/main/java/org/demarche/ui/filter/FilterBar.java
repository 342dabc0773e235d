package org.demarche.ui.filter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.demarche.dataset.Dataset;
import org.demarche.query.Filter;
import org.demarche.session.Session;
import org.demarche.text.FilterSentence;
import org.demarche.ui.task.Followers;
import org.demarche.ui.theme.DrawnText;
import org.demarche.ui.theme.Hints;
import org.demarche.ui.theme.Prose;
import org.demarche.words.Words;

/// The sentence that says what is shown, and a chip for each part of a condition, which takes it
/// away.
public final class FilterBar extends VBox {
  private final Words words;
  private final Session session;
  private final Prose sentence = new Prose("");
  private final FlowPane chips = new FlowPane();
  private final Hyperlink clear;

  /// Those that are shown, by label.
  private final Map<String, Button> buttons = new HashMap<>();

  public FilterBar(Words words, Session session, Followers followers) {
    this.words = words;
    this.session = session;
    this.clear = new Hyperlink(words.say("filter.clear"));
    getStyleClass().add("filter-bar");
    getStylesheets().add(FilterPane.sheet());
    sentence.setId("filter-sentence");
    sentence.getStyleClass().add("sentence");
    chips.getStyleClass().add("chips");
    clear.getStyleClass().add("clear-all");
    clear.setOnAction(
        e -> {
          clear.setVisited(false);
          use(Filter.ALL);
        });
    getChildren().addAll(sentence, chips);
    followers.add(
        this,
        (before, after) -> {
          if (before.showsOtherEvents(after)) {
            show();
          }
        });
    show();
  }

  private void show() {
    Filter filter = session.view().filter();
    Dataset dataset = session.dataset();
    sentence.setContent(
        FilterSentence.of(
            words, filter, dataset, session.match().count(), dataset.events().size()));
    List<Node> shown = new ArrayList<>();
    Map<String, Button> before = Map.copyOf(buttons);
    buttons.clear();
    for (FilterChip chip : FilterChip.of(words, filter, dataset, session.snapshot().names())) {
      // A chip that stays is not made anew, which would have to be styled anew.
      Button known = before.get(chip.label());
      Button button = known == null || buttons.containsKey(chip.label()) ? button(chip) : known;
      button.setOnAction(e -> use(chip.without()));
      buttons.put(chip.label(), button);
      shown.add(button);
    }
    if (!filter.isEmpty()) {
      shown.add(clear);
    }
    chips.getChildren().retainAll(shown);
    for (int i = 0; i < shown.size(); i++) {
      if (!chips.getChildren().contains(shown.get(i))) {
        chips.getChildren().add(i, shown.get(i));
      }
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
    button.setAccessibleText(words.say("filter.remove-chip", chip.label()));
    Hints.whenPointedAt(button, words.say("filter.remove"));
    return button;
  }

  private void use(Filter filter) {
    session.update(view -> view.withFilter(filter));
  }
}
