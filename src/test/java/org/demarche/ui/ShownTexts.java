package org.demarche.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.demarche.scene.Mark;
import org.demarche.ui.theme.Prose;
import org.demarche.ui.timeline.Drawn;
import org.demarche.ui.timeline.TimelineControl;
import org.jspecify.annotations.Nullable;

/// All that the open windows say: what is written in them, what their tooltips and menus say, and
/// what is said to those who hear it. Hidden parts count too. For the JavaFX thread.
final class ShownTexts {
  /// Under this key of a node's properties JavaFX keeps the tooltip that was installed on it.
  private static final String INSTALLED = "javafx.scene.control.Tooltip";

  /// @param where the class and the id of what says it, and of what that stands in
  record Shown(String where, String text) {}

  private final List<Shown> found = new ArrayList<>();

  static List<Shown> ofWindows() {
    ShownTexts texts = new ShownTexts();
    for (Window window : List.copyOf(Window.getWindows())) {
      String where = window.getClass().getSimpleName();
      if (window instanceof Stage stage) {
        texts.add(where + " title", stage.getTitle());
      }
      if (window.getScene() != null) {
        texts.walk(where, window.getScene().getRoot());
      }
    }
    return texts.found;
  }

  /// The windows that are not laid out in a direction.
  static List<String> turnedFrom(NodeOrientation direction) {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .filter(shown -> shown.getScene().getRoot().getEffectiveNodeOrientation() != direction)
        .map(shown -> ((Stage) shown).getTitle())
        .toList();
  }

  private void add(String where, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      found.add(new Shown(where, text));
    }
  }

  private void walk(String above, Node node) {
    String where = above + " > " + name(node);
    if (!isFile(node)) {
      add(where + " accessible text", node.getAccessibleText());
    }
    add(where + " accessible help", node.getAccessibleHelp());
    add(where + " role description", node.getAccessibleRoleDescription());
    if (node.getProperties().get(INSTALLED) instanceof Tooltip tooltip) {
      add(where + " tooltip", tooltip.getText());
    }
    if (node instanceof Control control) {
      control(where, control);
    }
    switch (node) {
      case Prose file when isFile(file) -> {
        // Read where the file is made.
      }
      // Its letters are its content, broken into lines.
      case Prose prose -> add(where, prose.content());
      case Text text -> add(where, text.getText());
      case TimelineControl timeline -> marks(where, timeline);
      default -> {}
    }
    if (node instanceof Parent parent && !(node instanceof Prose)) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        // What a control writes it says by its own text, which it may cut short to write it.
        if (!(node instanceof Labeled && child instanceof Text)) {
          walk(where, child);
        }
      }
    }
  }

  private static String name(Node node) {
    String full = node.getClass().getName();
    String type = full.substring(full.lastIndexOf('.') + 1);
    String style = node.getStyleClass().isEmpty() ? "" : "." + node.getStyleClass().getLast();
    return node.getId() == null ? type + style : type + "#" + node.getId();
  }

  private void control(String where, Control control) {
    point(control);
    if (control.getTooltip() != null) {
      add(where + " tooltip", control.getTooltip().getText());
    }
    if (control.getContextMenu() != null) {
      items(where + " context menu", control.getContextMenu().getItems());
    }
    switch (control) {
      case Labeled labeled -> {
        add(where, labeled.getText());
        if (labeled instanceof MenuButton button) {
          items(where, button.getItems());
        }
      }
      case TextInputControl input -> {
        if (!isFile(input)) {
          add(where, input.getText());
        }
        add(where + " prompt", input.getPromptText());
      }
      case MenuBar bar -> items(where, bar.getMenus());
      case TableView<?> table -> table(where, table);
      case ChoiceBox<?> box -> choices(where, box);
      case ComboBox<?> box -> {
        add(where + " prompt", box.getPromptText());
        choices(where, box);
      }
      default -> {}
    }
  }

  /// Some tooltips are made when the pointer comes.
  private static void point(Control control) {
    if (control.getTooltip() == null) {
      Event.fireEvent(
          control,
          new MouseEvent(
              MouseEvent.MOUSE_ENTERED,
              1,
              1,
              1,
              1,
              MouseButton.NONE,
              0,
              false,
              false,
              false,
              false,
              false,
              false,
              false,
              false,
              false,
              false,
              null));
    }
  }

  private void items(String where, List<? extends MenuItem> items) {
    for (MenuItem item : items) {
      String here = where + " > " + item.getClass().getSimpleName() + "#" + item.getId();
      add(here, item.getText());
      if (item.getAccelerator() != null) {
        add(here + " keys", item.getAccelerator().getDisplayText());
      }
      if (item.getGraphic() != null) {
        walk(here, item.getGraphic());
      }
      if (item instanceof Menu menu) {
        items(here, menu.getItems());
      }
    }
  }

  private void table(String where, TableView<?> table) {
    if (table.getPlaceholder() != null) {
      walk(where + " placeholder", table.getPlaceholder());
    }
    for (TableColumn<?, ?> column : table.getColumns()) {
      add(where + " head", column.getText());
      for (int row = 0; row < table.getItems().size(); row++) {
        add(where + " " + column.getText(), Objects.toString(column.getCellData(row), null));
      }
    }
  }

  private <T> void choices(String where, ChoiceBox<T> box) {
    choices(where, box.getItems(), box.getConverter());
  }

  private <T> void choices(String where, ComboBox<T> box) {
    choices(where, box.getItems(), box.getConverter());
  }

  private <T> void choices(String where, List<T> items, @Nullable StringConverter<T> converter) {
    Function<T, String> label = converter == null ? String::valueOf : converter::toString;
    items.forEach(item -> add(where + " choice", label.apply(item)));
  }

  private void marks(String where, TimelineControl timeline) {
    for (Mark mark : Drawn.marks(timeline)) {
      switch (mark) {
        case Mark.Label label -> add(where + " label", label.text());
        case Mark.Group group -> add(where + " group " + group.ref(), group.title());
        default -> {}
      }
    }
  }

  /// Whether it shows how a file begins, whose columns and links have names for programs.
  private static boolean isFile(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent)
        .anyMatch(one -> "export-text".equals(one.getId()));
  }
}
