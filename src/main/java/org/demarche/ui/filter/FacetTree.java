package org.demarche.ui.filter;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.demarche.session.Session;
import org.jspecify.annotations.Nullable;

/// A facet's values as a tree of check boxes with live counts, never higher than its rows.
///
/// The arrow keys walk and unfold, space ticks. The order of rows never changes; a value that no
/// event would be left of is greyed.
final class FacetTree<K> extends TreeView<FacetValue<K>> {
  private static final double ROW = 28;
  private static final double FRAME = 2;

  private final Facet<K> facet;
  private final Session session;
  private boolean awake = true;

  /// @param leastRows how many rows are seen, if there are so many, however little room there is
  /// @param rows how many it would like to show
  FacetTree(Facet<K> facet, Session session, int leastRows, int rows) {
    this.facet = facet;
    this.session = session;
    setId("facet-" + facet.id());
    getStyleClass().add("facet-tree");
    setAccessibleText(facet.title());
    setShowRoot(false);
    setFixedCellSize(ROW);
    setRoot(new TreeItem<>());
    setCellFactory(tree -> new FacetCell<>(this, facet, session));
    expandedItemCountProperty()
        .subscribe(
            count -> {
              int all = Math.max(1, count.intValue());
              setMinHeight(height(Math.min(all, leastRows)));
              setPrefHeight(height(Math.min(all, rows)));
              setMaxHeight(height(all));
            });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.SPACE) {
            toggleSelected();
            key.consume();
          }
        });
    focusedProperty()
        .subscribe(
            focused -> {
              if (focused && getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
              }
            });
    showAll();
  }

  boolean isAwake() {
    return awake;
  }

  /// Whether the counts follow the filter; they need not while the tree is folded away.
  void setAwake(boolean awake) {
    this.awake = awake;
    if (awake) {
      refresh();
    }
  }

  private static double height(int rows) {
    return FRAME + ROW * rows;
  }

  private void toggleSelected() {
    TreeItem<FacetValue<K>> item = getSelectionModel().getSelectedItem();
    if (item != null && item.getValue() != null) {
      toggle(item.getValue().key());
    }
  }

  void toggle(K key) {
    session.update(view -> view.withFilter(facet.toggle(view.filter(), key)));
  }

  /// Shows every value, with the branches open that lead to a ticked one.
  void showAll() {
    Set<K> ticked = facet.ticked(session.view().filter());
    fill(Outline.whole(facet.values(), ticked::contains));
  }

  /// Shows what a search leaves; with nothing found, nothing.
  void showFound(Predicate<K> found) {
    fill(Outline.search(facet.values(), found));
  }

  boolean isEmpty() {
    return getRoot().getChildren().isEmpty();
  }

  private void fill(List<Outline<K>> outlines) {
    K selected = selectedKey();
    getSelectionModel().clearSelection();
    getRoot().getChildren().setAll(outlines.stream().map(this::item).toList());
    if (selected != null) {
      select(getRoot(), selected);
    }
  }

  private @Nullable K selectedKey() {
    TreeItem<FacetValue<K>> item = getSelectionModel().getSelectedItem();
    return item == null || item.getValue() == null ? null : item.getValue().key();
  }

  private void select(TreeItem<FacetValue<K>> below, K key) {
    for (TreeItem<FacetValue<K>> item : below.getChildren()) {
      if (item.getValue().key().equals(key)) {
        getSelectionModel().select(item);
        return;
      }
      if (item.isExpanded()) {
        select(item, key);
      }
    }
  }

  private TreeItem<FacetValue<K>> item(Outline<K> outline) {
    TreeItem<FacetValue<K>> item = new TreeItem<>(outline.value());
    item.getChildren().setAll(outline.branches().stream().map(this::item).toList());
    item.setExpanded(outline.open());
    return item;
  }
}
