package org.demarche.ui.filter;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.demarche.search.FoldedText;
import org.demarche.session.Session;
import org.demarche.ui.theme.RowScroll;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// A facet's values as a tree of check boxes with live counts, never higher than its rows.
///
/// The arrow keys walk and unfold, space ticks, Delete or `-` rules out. The order of rows never
/// changes by itself; a value that no event would be left of is greyed.
final class FacetTree<K> extends TreeView<FacetValue<K>> {
  /// Until the style sheet says how high rows are.
  private static final double ROW = 28;

  private static final double FRAME = 2;

  /// The keys that rule a value out.
  static final Set<KeyCode> RULING_OUT = Set.of(KeyCode.DELETE, KeyCode.MINUS);

  private final Words words;
  private final Session session;
  private final Set<FacetCell<K>> cells = Collections.newSetFromMap(new WeakHashMap<>());

  /// As it was given.
  private Facet<K> given;

  /// With its values in the present order.
  private Facet<K> facet;

  private Facet.Order order;
  private boolean awake = true;

  /// What a search leaves, or null for everything.
  private @Nullable Predicate<K> shown;

  /// @param order in which the values stand at first
  /// @param leastRows how many rows are seen, if there are so many, however little room there is
  /// @param rows how many it would like to show
  FacetTree(
      Words words, Facet<K> facet, Session session, Facet.Order order, int leastRows, int rows) {
    this.words = words;
    this.given = facet;
    this.facet = facet.ordered(order);
    this.order = order;
    this.session = session;
    setId("facet-" + facet.id());
    getStyleClass().add("facet-tree");
    setAccessibleText(facet.title());
    setAccessibleHelp(words.say("filter.tree-help"));
    setShowRoot(false);
    setRoot(new TreeItem<>());
    setCellFactory(tree -> cell());
    Runnable fit = () -> fit(leastRows, rows);
    expandedItemCountProperty().subscribe(fit);
    fixedCellSizeProperty().subscribe(fit);
    fit.run();
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.SPACE) {
            selected().ifPresent(this::toggle);
            key.consume();
          } else if (RULING_OUT.contains(key.getCode())) {
            selected().ifPresent(this::ruleOut);
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

  private FacetCell<K> cell() {
    FacetCell<K> cell = new FacetCell<>(words, this, session);
    cells.add(cell);
    return cell;
  }

  Facet<K> facet() {
    return facet;
  }

  Facet.Order order() {
    return order;
  }

  /// Puts the values in an order. What is folded or unfolded and what is chosen stays.
  void order(Facet.Order other) {
    order = other;
    put(given.ordered(other), shown);
  }

  /// Whether the counts follow the filter; they need not while the tree is folded away.
  void setAwake(boolean awake) {
    this.awake = awake;
    showCounts();
  }

  /// Makes the rows in view show the ticks and counts of the present filter, unless folded away.
  void showCounts() {
    if (awake) {
      cells.forEach(FacetCell::show);
    }
  }

  /// Shows the values of another snapshot. What is folded or unfolded and what is chosen stays, and
  /// how far one has scrolled.
  ///
  /// @param found what a search leaves, or null for everything
  void use(Facet<K> other, @Nullable Predicate<K> found) {
    given = other;
    put(other.ordered(order), found);
  }

  private void put(Facet<K> other, @Nullable Predicate<K> found) {
    boolean same = other.values().equals(facet.values());
    facet = other;
    shown = found;
    if (!same) {
      Map<K, Boolean> unfolded = new HashMap<>();
      addBranches(getRoot(), unfolded);
      RowScroll<K> scroll = RowScroll.of(this, row -> getTreeItem(row).getValue().key());
      fill(outlines(found), unfolded);
      Map<K, Integer> rows = rows();
      scroll.restore(this, key -> rows.getOrDefault(key, -1));
    }
  }

  /// @param unfolded takes for the key of every branch whether it is unfolded
  private void addBranches(TreeItem<FacetValue<K>> below, Map<K, Boolean> unfolded) {
    for (TreeItem<FacetValue<K>> item : below.getChildren()) {
      if (!item.isLeaf()) {
        unfolded.put(item.getValue().key(), item.isExpanded());
      }
      addBranches(item, unfolded);
    }
  }

  /// The rows, folded branches left out, by the key of what they show.
  private Map<K, Integer> rows() {
    Map<K, Integer> rows = new HashMap<>();
    addRows(getRoot(), rows);
    return rows;
  }

  private void addRows(TreeItem<FacetValue<K>> below, Map<K, Integer> rows) {
    for (TreeItem<FacetValue<K>> item : below.getChildren()) {
      rows.put(item.getValue().key(), rows.size());
      if (item.isExpanded()) {
        addRows(item, rows);
      }
    }
  }

  private void fit(int leastRows, int rows) {
    int all = Math.max(1, getExpandedItemCount());
    setMinHeight(height(Math.min(all, leastRows)));
    setPrefHeight(height(Math.min(all, rows)));
    setMaxHeight(height(all));
  }

  private double height(int rows) {
    return FRAME + (getFixedCellSize() > 0 ? getFixedCellSize() : ROW) * rows;
  }

  private Optional<K> selected() {
    return Optional.ofNullable(selectedKey());
  }

  void toggle(K key) {
    session.update(view -> view.withFilter(facet.toggle(view.filter(), key)));
    cells.forEach(FacetCell::showTick);
  }

  void ruleOut(K key) {
    session.update(view -> view.withFilter(facet.ruleOut(view.filter(), key)));
    cells.forEach(FacetCell::showTick);
  }

  /// Shows every value, with the branches open that lead to a ticked one.
  void showAll() {
    shown = null;
    fill(outlines(null), Map.of());
  }

  /// Shows what a search leaves; with nothing found, nothing. The keys are on the value that is
  /// called just so, else on the first that was found, whatever stands above it.
  void showFound(Predicate<K> found, String text) {
    shown = found;
    fill(outlines(found), Map.of());
    String called = FoldedText.of(text.strip());
    int best = -1;
    for (int row = getExpandedItemCount() - 1; row >= 0; row--) {
      FacetValue<K> value = getTreeItem(row).getValue();
      boolean isJust = FoldedText.of(value.name()).equals(called);
      if (isJust || (found.test(value.key()) && !isCalled(best, called))) {
        best = row;
      }
    }
    if (best >= 0) {
      getSelectionModel().select(best);
    }
  }

  private boolean isCalled(int row, String called) {
    return row >= 0 && FoldedText.of(getTreeItem(row).getValue().name()).equals(called);
  }

  private List<Outline<K>> outlines(@Nullable Predicate<K> found) {
    Set<K> ticked = facet.ticked(session.view().filter());
    return found == null
        ? Outline.whole(facet.values(), ticked::contains)
        : Outline.search(facet.values(), found);
  }

  boolean isEmpty() {
    return getRoot().getChildren().isEmpty();
  }

  /// @param unfolded whether the branch of a key is; where it says nothing, the outline does
  private void fill(List<Outline<K>> outlines, Map<K, Boolean> unfolded) {
    K selected = selectedKey();
    getSelectionModel().clearSelection();
    getRoot()
        .getChildren()
        .setAll(outlines.stream().map(outline -> item(outline, unfolded)).toList());
    Integer row = selected == null ? null : rows().get(selected);
    if (row != null) {
      getSelectionModel().select(row.intValue());
    }
  }

  private @Nullable K selectedKey() {
    TreeItem<FacetValue<K>> item = getSelectionModel().getSelectedItem();
    return item == null || item.getValue() == null ? null : item.getValue().key();
  }

  private TreeItem<FacetValue<K>> item(Outline<K> outline, Map<K, Boolean> unfolded) {
    FacetValue<K> value = outline.value();
    TreeItem<FacetValue<K>> item = new TreeItem<>(value);
    item.getChildren()
        .setAll(outline.branches().stream().map(branch -> item(branch, unfolded)).toList());
    item.setExpanded(unfolded.getOrDefault(value.key(), outline.open()));
    return item;
  }
}
