package org.demarche.ui.notice;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.model.Problem;
import org.demarche.words.Words;

/// A dialog that lists what is wrong in a dataset's files, each with its place and what to do; it
/// may stay open while that becomes another.
public final class ProblemTable {

  private final Words words;
  private final Dialog<Void> dialog = new Dialog<>();
  private final TableView<Problem> table = new TableView<>();

  public ProblemTable(Words words, Window owner) {
    this.words = words;
    table.setId("problem-table");
    table.getStyleClass().add("striped");
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
    table.setPrefSize(860, 420);

    dialog.initOwner(owner);
    dialog.initModality(Modality.NONE);
    dialog.setTitle(words.say("window.problems.title"));
    dialog.setResizable(true);
    dialog.getDialogPane().setContent(table);
    ButtonType all = new ButtonType(words.say("window.problems.copy"), ButtonBar.ButtonData.LEFT);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(all, new ButtonType(words.say("window.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
    if (dialog.getDialogPane().lookupButton(all) instanceof Button copy) {
      copy.addEventFilter(
          javafx.event.ActionEvent.ACTION,
          event -> {
            copy(table.getItems());
            event.consume();
          });
    }
  }

  /// Opens it, or brings it to the front.
  public void show() {
    dialog.show();
    if (dialog.getDialogPane().getScene().getWindow() instanceof Stage window) {
      window.toFront();
    }
  }

  /// Lists other problems.
  public void use(List<Problem> problems) {
    table.setItems(FXCollections.observableArrayList(problems));
  }

  private static TableColumn<Problem, String> column(
      String title, double width, Function<Problem, String> text) {
    TableColumn<Problem, String> column = new TableColumn<>(title);
    column.setPrefWidth(width);
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
