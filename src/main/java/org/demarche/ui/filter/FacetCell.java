package org.demarche.ui.filter;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TreeCell;
import org.demarche.session.Session;
import org.demarche.ui.theme.DrawnText;
import org.demarche.ui.theme.Hints;
import org.demarche.ui.theme.KindGlyph;
import org.demarche.words.Words;

/// One row of a [FacetTree]: box, glyph, name and count.
final class FacetCell<K> extends TreeCell<FacetValue<K>> {
  private static final double GLYPH = 12;

  private final Words words;
  private final FacetTree<K> tree;
  private final Session session;
  private final FacetRow row;

  FacetCell(Words words, FacetTree<K> tree, Session session) {
    this.words = words;
    this.tree = tree;
    this.session = session;
    getStyleClass().add("facet-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    row =
        new FacetRow(
            words, () -> use(() -> tree.toggle(key())), () -> use(() -> tree.ruleOut(key())));
    row.setPrefWidth(1);
    row.box().setFocusTraversable(false);
  }

  private K key() {
    return getItem().key();
  }

  private void use(Runnable change) {
    if (getItem() != null) {
      tree.getSelectionModel().select(getTreeItem());
      change.run();
    }
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
    row.box().setText(DrawnText.line(value.name()));
    row.box().setGraphic(value.kind() == null ? null : KindGlyph.of(value.kind(), GLYPH));
    row.name(value.name());
    setTooltip(
        Hints.tooltip(value.hint().isEmpty() ? value.name() : value.name() + "\n" + value.hint()));
    setGraphic(row);
    show();
  }

  /// Shows how the value stands in the present filter.
  void showTick() {
    FacetValue<K> value = getItem();
    if (value != null) {
      row.show(tree.facet().tick(session.view().filter(), value));
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
    row.show(events);
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
