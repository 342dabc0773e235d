package org.demarche.ui.drawer;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.demarche.model.Problem;
import org.demarche.words.Words;

/// What is wrong in a dataset's files, each with its place and what to do.
public final class ProblemList extends BorderPane {
  /// Headings are larger and bolder than a plain text, and have free room about them, in pixels.
  private static final double HEAD = 1.15;

  private static final double HEAD_ROOM = 26;

  private final Words words;
  private final TableView<Problem> table = new TableView<>();

  public ProblemList(Words words) {
    this.words = words;
    table.setId("problem-table");
    table.getStyleClass().add("striped");
    table.setAccessibleText(words.say("window.problems.table"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table
        .getColumns()
        .setAll(
            List.of(
                column(
                    words.say("window.problems.severity"),
                    90,
                    problem -> words.one("store.severity", problem.severity())),
                column(words.say("window.problems.file"), 220, Problem::file),
                column(
                    words.say("window.problems.line"),
                    60,
                    problem -> problem.line() == 0 ? "" : String.valueOf(problem.line())),
                column(
                    words.say("window.problems.what"),
                    480,
                    problem -> words.say(problem.message()))));
    table.setPlaceholder(new Label(words.say("window.problems.none")));
    Button copy = new Button(words.say("window.problems.copy"));
    copy.setId("copy-problems");
    copy.setOnAction(event -> copy(table.getItems()));
    HBox foot = new HBox(copy);
    foot.getStyleClass().add("problem-foot");
    getStyleClass().add("problem-list");
    setCenter(table);
    setBottom(foot);
  }

  /// Lists other problems.
  public void use(List<Problem> problems) {
    table.setItems(FXCollections.observableArrayList(problems));
  }

  private static TableColumn<Problem, String> column(
      String title, double width, Function<Problem, String> text) {
    TableColumn<Problem, String> column = new TableColumn<>(title);
    // Room for the heading, however long it is in the language that is spoken.
    double least = Math.ceil(new Text(title).getLayoutBounds().getWidth() * HEAD) + HEAD_ROOM;
    column.setMinWidth(Math.min(least, width * 2));
    column.setPrefWidth(Math.max(width, column.getMinWidth()));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setCellFactory(made -> new CellWithTooltip());
    return column;
  }

  // Long messages are cut by the column; the tooltip has the whole.
  private static final class CellWithTooltip extends TableCell<Problem, String> {
    @Override
    protected void updateItem(String item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty ? null : item);
      setTooltip(empty || item == null || item.length() < 40 ? null : new Tooltip(item));
    }
  }

  private void copy(List<Problem> problems) {
    ClipboardContent content = new ClipboardContent();
    content.putString(
        problems.stream()
            .map(problem -> words.say(problem.printed()))
            .collect(Collectors.joining("\n", "", "\n")));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
