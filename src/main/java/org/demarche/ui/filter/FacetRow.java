package org.demarche.ui.filter;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.demarche.query.Wish;
import org.demarche.ui.theme.Hints;
import org.demarche.words.Words;

/// What a value of a facet shows: a box that is ticked, struck out by a minus or empty, how many
/// events it stands for, and a button that rules it out, seen where somebody points or is with the
/// keyboard.
final class FacetRow extends HBox {
  private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");
  private static final PseudoClass INCLUDED = PseudoClass.getPseudoClass("included");
  private static final PseudoClass WITHOUT = PseudoClass.getPseudoClass("without");

  private final Words words;
  private final CheckBox box = new CheckBox();
  private final Button minus = new Button("−");
  private final Label count = new Label();

  /// @param onTick told when the box is clicked
  /// @param onRuleOut told when the button is
  FacetRow(Words words, Runnable onTick, Runnable onRuleOut) {
    this.words = words;
    getStyleClass().add("facet-row");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    box.setMinWidth(0);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMnemonicParsing(false);
    box.setOnAction(e -> onTick.run());
    HBox.setHgrow(box, Priority.ALWAYS);
    minus.getStyleClass().setAll("rule-out");
    minus.setMinWidth(USE_PREF_SIZE);
    minus.setFocusTraversable(false);
    minus.setOnAction(e -> onRuleOut.run());
    Hints.whenPointedAt(minus, words.say("filter.rule-out"));
    count.getStyleClass().add("facet-count");
    count.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(box, minus, count);
  }

  CheckBox box() {
    return box;
  }

  /// @param name for those who hear what the button does
  void name(String name) {
    minus.setAccessibleText(words.say("filter.rule-out-value", name));
  }

  /// How the value stands.
  void show(Facet.Tick tick) {
    boolean out = tick.wish() == Wish.WITHOUT;
    boolean above = tick == Facet.Tick.INCLUDED || tick == Facet.Tick.EXCLUDED;
    box.setSelected(tick.wish() == Wish.WITH);
    box.setIndeterminate(out);
    box.pseudoClassStateChanged(INCLUDED, above);
    pseudoClassStateChanged(WITHOUT, out);
  }

  void show(int events) {
    count.setText(words.number(events));
    pseudoClassStateChanged(ZERO, events == 0);
  }
}
