package org.demarche.ui.filter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.demarche.Datasets;
import org.demarche.messages.English;
import org.demarche.session.Session;
import org.demarche.time.TimeRange;
import org.demarche.ui.Sessions;
import org.demarche.ui.WindowTest;
import org.demarche.ui.task.Followers;
import org.demarche.ui.theme.Prose;

/// Base of the tests of the filter pane, with the sentence and the chips above it.
abstract class FilterWindow extends WindowTest {
  private static final TimeRange VIEW = new TimeRange(1_177_977_600, 1_180_656_000);

  /// Whose filter is asked.
  final Session session = Sessions.of(Datasets.handmade());

  @Override
  public void start(Stage stage) {
    Followers followers = new Followers(session);
    busyWhile(followers::isPending);
    FilterPane pane = new FilterPane(English.WORDS, session, followers, () -> VIEW, new Label());
    pane.setPrefWidth(300);
    BorderPane root = new BorderPane();
    root.setLeft(pane);
    root.setTop(new FilterBar(English.WORDS, session, followers));
    show(stage, root, 900, 900);
  }

  final String sentence() {
    return ((Prose) lookup("#filter-sentence").query()).content();
  }

  final List<String> chips() {
    return lookup(".chip").queryAllAs(Button.class).stream().map(Button::getText).toList();
  }

  final TreeView<?> tree() {
    return lookup("#facet-actors").query();
  }

  final CheckBox box(String name) {
    return from(rows()).lookup(".check-box").queryAllAs(CheckBox.class).stream()
        .filter(box -> name.equals(box.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + name));
  }

  final Node[] rows() {
    return lookup(".facet-row").queryAll().stream().filter(Node::isVisible).toArray(Node[]::new);
  }

  final boolean greyed(String name) {
    return box(name).getParent().getPseudoClassStates().stream()
        .anyMatch(state -> state.getPseudoClassName().equals("zero"));
  }

  /// Name to count of the rows in the tree of actors, from the top down.
  final Map<String, String> counts() {
    return counts(tree());
  }

  final Map<String, String> counts(TreeView<?> tree) {
    return onFx(
        () -> {
          Map<String, String> counts = new LinkedHashMap<>();
          tree.lookupAll(".facet-cell").stream()
              .map(TreeCell.class::cast)
              .filter(cell -> !cell.isEmpty() && cell.isVisible())
              .sorted((a, b) -> Double.compare(a.getLayoutY(), b.getLayoutY()))
              .forEach(
                  cell ->
                      counts.put(
                          ((CheckBox) cell.lookup(".check-box")).getText(),
                          ((Label) cell.lookup(".facet-count")).getText()));
          return counts;
        });
  }
}
