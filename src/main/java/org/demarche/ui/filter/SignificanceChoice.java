package org.demarche.ui.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.demarche.query.FacetCounts;
import org.demarche.query.Filter;
import org.demarche.query.Significance;
import org.demarche.session.Session;
import org.demarche.ui.theme.Hints;
import org.demarche.words.Words;

/// How significant an event must be at least: a row of joined buttons, and below each how many
/// events it would leave.
final class SignificanceChoice extends VBox {
  private final Words words;
  private final Session session;
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final List<Label> counts = new ArrayList<>();

  SignificanceChoice(Words words, Session session) {
    this.words = words;
    this.session = session;
    getStyleClass().add("significance-choice");
    GridPane grid = new GridPane();
    ToggleGroup group = new ToggleGroup();
    for (int least = Significance.LEAST; least <= Significance.MOST; least++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / (Significance.MOST - Significance.LEAST + 1));
      column.setHalignment(HPos.CENTER);
      grid.getColumnConstraints().add(column);
      ToggleButton button = button(least);
      button.setToggleGroup(group);
      buttons.add(button);
      Label count = new Label();
      count.getStyleClass().add("facet-count");
      counts.add(count);
      grid.addColumn(least - Significance.LEAST, button, count);
    }
    getChildren().add(grid);
    show(session.view().filter());
  }

  private ToggleButton button(int least) {
    ToggleButton button = new ToggleButton(label(least));
    button.setId("significance-" + least);
    button.setMaxWidth(Double.MAX_VALUE);
    button
        .getStyleClass()
        .add(
            least == Significance.LEAST
                ? "left-pill"
                : least == Significance.MOST ? "right-pill" : "center-pill");
    Hints.whenPointedAt(button, meaning(least));
    button.setOnAction(
        e -> {
          button.setSelected(true);
          session.update(view -> view.withFilter(view.filter().with(new Significance(least))));
        });
    return button;
  }

  private String label(int least) {
    if (least == Significance.LEAST) {
      return words.say("filter.significance.any");
    }
    return least == Significance.MOST
        ? words.number(least)
        : words.say("filter.significance.from", words.number(least));
  }

  private String meaning(int least) {
    if (least == Significance.LEAST) {
      return words.say("filter.significance.any-meaning");
    }
    return least == Significance.MAIN
        ? words.say("filter.significance.main-meaning", words.number(least))
        : words.say("filter.significance.from-meaning", words.number(least));
  }

  void show(Filter filter) {
    int chosen = filter.get(Significance.SORT).least();
    FacetCounts events = session.counts();
    for (int least = Significance.LEAST; least <= Significance.MOST; least++) {
      int at = least - Significance.LEAST;
      int count = events.count(Significance.SORT, least);
      buttons.get(at).setSelected(least == chosen);
      buttons.get(at).setAccessibleText(words.say("filter.box-heard", meaning(least), count));
      counts.get(at).setText(words.number(count));
    }
  }
}
