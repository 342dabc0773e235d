package org.demarche.ui.filter;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.demarche.session.Session;
import org.demarche.ui.theme.DrawnText;
import org.demarche.ui.theme.Hints;
import org.demarche.ui.theme.KindGlyph;
import org.demarche.words.Words;

/// One row of a [FacetTree]: check box, glyph, name and count.
final class FacetCell<K> extends TreeCell<FacetValue<K>> {
  private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");
  private static final PseudoClass INCLUDED = PseudoClass.getPseudoClass("included");
  private static final double GLYPH = 12;

  private final Words words;
  private final FacetTree<K> tree;
  private final Session session;
  private final CheckBox box = new CheckBox();
  private final Label count = new Label();
  private final HBox row = new HBox(box, count);

  FacetCell(Words words, FacetTree<K> tree, Session session) {
    this.words = words;
    this.tree = tree;
    this.session = session;
    getStyleClass().add("facet-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    row.getStyleClass().add("facet-row");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinWidth(0);
    row.setPrefWidth(1);
    box.setMinWidth(0);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setFocusTraversable(false);
    box.setMnemonicParsing(false);
    HBox.setHgrow(box, Priority.ALWAYS);
    count.getStyleClass().add("facet-count");
    count.setMinWidth(USE_PREF_SIZE);
    box.setOnAction(
        e -> {
          if (getItem() != null) {
            tree.getSelectionModel().select(getTreeItem());
            tree.toggle(getItem().key());
          }
        });
  }

  @Override
  protected void updateItem(FacetValue<K> value, boolean empty) {
    super.updateItem(value, empty);
    if (empty || value == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    box.setText(DrawnText.line(value.name()));
    box.setGraphic(value.kind() == null ? null : KindGlyph.of(value.kind(), GLYPH));
    setTooltip(
        Hints.tooltip(value.hint().isEmpty() ? value.name() : value.name() + "\n" + value.hint()));
    setGraphic(row);
    show();
  }

  /// Shows how the value stands in the present filter.
  void showTick() {
    FacetValue<K> value = getItem();
    if (value != null) {
      Facet.Tick tick = tree.facet().tick(session.view().filter(), value);
      box.setSelected(tick != Facet.Tick.OFF);
      box.pseudoClassStateChanged(INCLUDED, tick == Facet.Tick.INCLUDED);
    }
  }

  /// Shows the tick, and the count beside the present filter.
  void show() {
    FacetValue<K> value = getItem();
    if (value == null) {
      return;
    }
    showTick();
    Facet.Tick tick = tree.facet().tick(session.view().filter(), value);
    int events = tree.facet().count(session.counts(), value.key());
    count.setText(words.number(events));
    row.pseudoClassStateChanged(ZERO, events == 0);
    setAccessibleText(words.say("filter.value-heard", value.name(), tick, events));
  }

  /// Stretches the row over the cell, so that counts stand below each other.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() != null) {
      double width = getWidth() - row.getLayoutX() - snappedRightInset();
      row.resize(Math.max(0, width), row.getHeight());
    }
  }
}
