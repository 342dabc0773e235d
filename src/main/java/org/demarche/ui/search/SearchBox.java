package org.demarche.ui.search;

import atlantafx.base.controls.CustomTextField;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.demarche.search.TextQuery;
import org.demarche.ui.command.KeyHints;
import org.demarche.ui.task.Afterwards;
import org.demarche.ui.theme.EditMenu;
import org.demarche.ui.theme.Hints;
import org.demarche.ui.theme.Icon;
import org.demarche.ui.theme.Prompts;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// The box on the toolbar in which one types what events should say, with the list of what was
/// found below it.
///
/// - Up and Down choose in the list; Enter goes to what is chosen there, or else to the next event
///   found after the selected one, with Shift to the one before.
/// - Esc closes the list, then empties the box, then gives the keys back to the timeline.
public final class SearchBox {
  private final Words words;
  private final CustomTextField field = new CustomTextField();
  private final Label count = new Label();
  private final Button clear = new Button(null, Icon.CLOSE.node());
  private final HitPanel panel;
  private final Runnable leave;
  private @Nullable EventSearch search;
  private @Nullable Pane window;
  private final Afterwards showing = new Afterwards(this::show);
  private String note = "";

  /// Whether the list is wanted, where there is something to say.
  private boolean open;

  /// @param keys that lead here, as they are called
  /// @param keepKeys those that keep the search, as they are called
  /// @param leave gives the keys back to the timeline
  public SearchBox(Words words, String keys, String keepKeys, Runnable leave) {
    this.words = words;
    this.leave = leave;
    panel = new HitPanel(words, this::choose, keepKeys, this::keep);
    field.setId("search");
    field.getStyleClass().add("search-box");
    field.setAccessibleText(words.say("search.spoken"));
    field.setAccessibleHelp(words.say("search.help"));
    field.setTooltip(Hints.tooltip(KeyHints.of(words, words.say("search.tip"), keys)));
    field.setTextFormatter(new TextFormatter<>(this::limited));
    field.textProperty().subscribe((before, after) -> typed(after));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    EditMenu.install(words, field);
    count.setId("search-count");
    count.getStyleClass().add("search-count");
    count.setMinWidth(Label.USE_PREF_SIZE);
    clear.setId("search-clear");
    clear.getStyleClass().addAll("flat", "button-icon", "small");
    clear.setAccessibleText(words.say("search.clear"));
    clear.setTooltip(Hints.tooltip(words.say("search.clear")));
    clear.setFocusTraversable(false);
    clear.setOnAction(event -> empty());
    HBox right = new HBox(count, clear);
    right.getStyleClass().add("search-right");
    field.setLeft(Icon.SEARCH.node());
    field.setRight(right);
    Prompts.fit(field, words.say("search.prompt"), this::takenBySigns);
    field.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> showList());
    field.localToSceneTransformProperty().subscribe(place -> showList());
    field.widthProperty().subscribe(width -> showList());
    show();
  }

  /// Pixels of the field in which nothing can be typed, with a letter's width between them and what
  /// is typed.
  private double takenBySigns() {
    return field.getLeft().prefWidth(-1)
        + field.getRight().prefWidth(-1)
        + field.getFont().getSize();
  }

  /// What stands on the toolbar.
  public Node node() {
    return field;
  }

  /// Puts the list above the panes of a window that the box is in.
  public void layListOver(Pane all) {
    window = all;
    all.getChildren().add(panel);
    all.heightProperty().subscribe(height -> showList());
    all.widthProperty().subscribe(width -> showList());
  }

  /// Looks in another dataset, for nothing yet.
  public void use(EventSearch other) {
    search = null;
    field.clear();
    search = other;
    other.addListener(
        () -> {
          if (other.equals(search)) {
            showing.request();
          }
        });
    show();
  }

  /// Takes the keyboard.
  public void find() {
    field.requestFocus();
    field.selectAll();
    open = !field.getText().isEmpty();
    showList();
  }

  /// Does what typing a text in place of what is there does.
  public void type(String text) {
    find();
    field.setText(text);
  }

  /// Whether a node is part of the box or its list.
  public boolean has(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(field) || at.equals(panel)) {
        return true;
      }
    }
    return false;
  }

  // ---- what is typed

  /// Leaves out what is more than can be looked for.
  private TextFormatter.Change limited(TextFormatter.Change change) {
    int over = change.getControlNewText().length() - TextQuery.LONGEST;
    note = "";
    if (over > 0) {
      int left = Math.max(0, change.getText().length() - over);
      change.setText(change.getText().substring(0, left));
      change.selectRange(change.getRangeStart() + left, change.getRangeStart() + left);
      note = words.say("search.too-long", TextQuery.LONGEST);
      open = true;
    }
    return change;
  }

  private void typed(String text) {
    open = !text.isBlank();
    if (search != null) {
      search.type(text);
    }
    if (text.isBlank()) {
      showing.now();
    } else {
      showing.request();
    }
  }

  /// Whether what it shows has yet to follow the timeline.
  public boolean isBehind() {
    return showing.isPending();
  }

  private void empty() {
    field.clear();
    field.requestFocus();
  }

  private void key(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
      case ENTER -> {
        if (key.isShortcutDown()) {
          return;
        }
        enter(key.isShiftDown());
      }
      case ESCAPE -> escape();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void step(int rows) {
    if (!panel.isVisible()) {
      open = true;
      showList();
    }
    panel.step(rows);
  }

  private void enter(boolean back) {
    int chosen = panel.isVisible() ? panel.chosen() : -1;
    if (chosen >= 0) {
      choose(chosen);
    } else if (back) {
      previous();
    } else {
      next();
    }
  }

  private void escape() {
    if (panel.isVisible()) {
      close();
    } else if (!field.getText().isEmpty()) {
      field.clear();
    } else {
      leave.run();
    }
  }

  // ---- what is done with what was found

  private void choose(int ordinal) {
    close();
    if (search != null) {
      search.go(ordinal);
    }
  }

  /// Goes to the next event found.
  public void next() {
    close();
    if (search != null) {
      search.next();
    }
  }

  /// Goes to the event found before.
  public void previous() {
    close();
    if (search != null) {
      search.previous();
    }
  }

  /// Makes the search a condition of the filter and empties the box.
  public void keep() {
    EventSearch asked = search;
    if (asked != null && asked.canKeep()) {
      asked.keep(
          () -> {
            if (asked.equals(search)) {
              field.clear();
            }
          },
          why -> {
            note = why;
            open = true;
            showing.now();
          });
    }
  }

  private void close() {
    open = false;
    showList();
  }

  // ---- what is shown

  private Optional<SearchWords> said() {
    return Optional.ofNullable(search).map(one -> new SearchWords(words, one));
  }

  private void show() {
    field.setDisable(search == null);
    count.setText(said().map(SearchWords::brief).orElse(""));
    boolean typed = !field.getText().isEmpty();
    clear.setVisible(typed);
    clear.setManaged(typed);
    showList();
  }

  private void showList() {
    EventSearch asked = search;
    Pane over = window;
    boolean wanted =
        open
            && asked != null
            && over != null
            && field.getScene() != null
            && has(field.getScene().getFocusOwner());
    if (wanted && asked != null && over != null) {
      panel.show(asked, note);
      panel.placeBelow(field, over);
    } else {
      panel.hide();
    }
  }
}
