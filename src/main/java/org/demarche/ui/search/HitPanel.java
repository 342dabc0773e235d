package org.demarche.ui.search;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.query.EventSet;
import org.demarche.session.Search;
import org.demarche.session.Snapshot;
import org.demarche.ui.command.KeyHints;
import org.demarche.ui.theme.Prose;
import org.demarche.ui.theme.RowsInView;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// What hangs below the box while one types: how much was found, the first few dozens of it, and
/// what can be done with the search. It lies above the window's panes and takes no focus.
final class HitPanel extends VBox {
  /// More are counted, and walked to with Enter.
  static final int MOST = 60;

  /// Pixels of a row where text is of its usual size.
  private static final double ROW = 46;

  private static final int ROWS = 8;
  private static final double WIDTH = 560;
  private static final double GAP = 3;
  private static final double EDGE = 8;

  private final Words words;
  private final Prose said = new Prose("");
  private final ListView<Integer> list = new ListView<>();
  private final Button keep;
  private final IntConsumer choose;
  private final Set<HitRow> rows = Collections.newSetFromMap(new WeakHashMap<>());
  private @Nullable Listed listed;

  /// What the rows were made of.
  private record Listed(Snapshot snapshot, Search search, EventSet kept) {}

  /// @param choose told the ordinal of an event that was clicked
  /// @param keepKeys as they are called
  HitPanel(Words words, IntConsumer choose, String keepKeys, Runnable keepSearch) {
    this.words = words;
    this.choose = choose;
    getStyleClass().add("search-panel");
    setId("search-panel");
    said.setId("search-said");
    list.setId("search-hits");
    list.setAccessibleText(words.say("search.list"));
    list.setFixedCellSize(ROW);
    list.fixedCellSizeProperty().subscribe(size -> resizeList());
    list.setFocusTraversable(false);
    list.setCellFactory(view -> row());
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    VBox.setVgrow(list, Priority.ALWAYS);
    keep = new Button(KeyHints.of(words, words.say("search.keep"), keepKeys));
    keep.setId("search-keep");
    keep.getStyleClass().addAll("flat", "small");
    keep.setFocusTraversable(false);
    keep.setOnAction(event -> keepSearch.run());
    HBox foot = new HBox(keep);
    foot.getStyleClass().add("search-foot");
    getChildren().addAll(said, list, foot);
    setManaged(false);
    setVisible(false);
    setViewOrder(-1);
  }

  private HitRow row() {
    HitRow row = new HitRow(words, this::text);
    rows.add(row);
    return row;
  }

  private FoundText text(int ordinal) {
    Listed now = Objects.requireNonNull(listed, "no rows before there is something to list");
    return FoundText.of(words, now.snapshot.dataset(), ordinal, now.search.query());
  }

  /// The list is not to take the focus from the box, as it would by itself.
  private void pressed(MouseEvent press) {
    for (Node at = press.getPickResult().getIntersectedNode(); at != null; at = at.getParent()) {
      if (at instanceof HitRow row && row.getItem() != null) {
        if (press.getButton() == MouseButton.PRIMARY) {
          choose.accept(row.getItem());
        }
        press.consume();
        return;
      }
    }
  }

  /// Shows what there is to say.
  ///
  /// @param note what comes before it, or empty
  void show(EventSearch search, String note) {
    String text = new SearchWords(words, search).said(MOST);
    said.setContent(note.isEmpty() ? text : text.isEmpty() ? note : note + " " + text);
    keep.setDisable(!search.canKeep());
    Listed now =
        new Listed(search.session().snapshot(), search.session().search(), search.hits().kept());
    if (!now.equals(listed)) {
      listed = now;
      fill(search.best(MOST));
    }
  }

  private void fill(List<Integer> first) {
    list.getSelectionModel().clearSelection();
    list.getItems().setAll(first);
    // A row that stays where it is may have other words marked.
    rows.stream().filter(row -> first.contains(row.getItem())).forEach(HitRow::show);
    list.scrollTo(0);
    boolean any = !first.isEmpty();
    list.setManaged(any);
    list.setVisible(any);
    resizeList();
    list.setMinHeight(0);
  }

  /// Gives the list the height of its rows, which the style sheet says.
  private void resizeList() {
    list.setPrefHeight(Math.min(ROWS, list.getItems().size()) * list.getFixedCellSize() + 2);
  }

  /// Goes up or down among the rows, from the end of the box's own line into the list and back.
  void step(int rows) {
    int from = list.getSelectionModel().getSelectedIndex();
    int to = Math.min(from + rows, list.getItems().size() - 1);
    if (to < 0) {
      list.getSelectionModel().clearSelection();
      return;
    }
    list.getSelectionModel().select(to);
    RowsInView.of(list)
        .filter(seen -> to <= seen.first() || to >= seen.last())
        .ifPresent(seen -> list.scrollTo(Math.max(0, rows > 0 ? to - ROWS / 2 : to)));
  }

  /// The ordinal of the row that the keys are on, or -1.
  int chosen() {
    Integer row = list.getSelectionModel().getSelectedItem();
    return row == null ? -1 : row;
  }

  void hide() {
    list.getSelectionModel().clearSelection();
    setVisible(false);
  }

  /// Comes to lie below a node of the same window, above all else of it.
  void placeBelow(Node box, Region window) {
    if (!isVisible()) {
      setVisible(true);
      // For the height of the rows, which the style sheet says.
      applyCss();
    }
    Bounds at = window.sceneToLocal(box.localToScene(box.getLayoutBounds()));
    double most = Math.max(1, window.getWidth() - 2 * EDGE);
    double usual = WIDTH * list.getFixedCellSize() / ROW;
    double width = Math.min(Math.max(at.getWidth(), usual), most);
    double x = Math.clamp(at.getMinX(), EDGE, Math.max(EDGE, window.getWidth() - EDGE - width));
    double y = at.getMaxY() + GAP;
    double height = Math.min(prefHeight(width), Math.max(1, window.getHeight() - y - EDGE));
    resizeRelocate(x, y, width, height);
  }
}
