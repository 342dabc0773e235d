package org.demarche.ui.read;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.session.State;
import org.demarche.ui.command.KeyHints;
import org.demarche.ui.read.ReadPage.Fixed;
import org.demarche.ui.read.ReadPage.OfSelection;
import org.demarche.ui.task.Followers;
import org.demarche.ui.theme.Hints;
import org.demarche.ui.theme.Icon;
import org.demarche.words.Words;

/// The right side of the window: a stack of pages with its own way back and forward, which Alt+Left
/// and Alt+Right go while the focus is in it.
///
/// Whatever is selected anywhere becomes a page; going back to it selects it again, and the
/// timeline stays where it is.
public final class ReadPane extends BorderPane {
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
  private static final KeyCombination FORWARD =
      new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);

  private final Words words;
  private final Session session;
  private final Node ofSelection;
  private final Map<Fixed, Supplier<Node>> pages;
  private final ReadHistory history;
  private final Label title = new Label();
  private final Button back;
  private final Button forward;
  private final Button close;

  /// @param ofSelection shows what is selected, and follows it
  /// @param fold folds the pane away
  /// @param pages makes each of the others anew whenever it is opened
  public ReadPane(
      Words words,
      Session session,
      Followers followers,
      Node ofSelection,
      Node fold,
      Map<Fixed, Supplier<Node>> pages) {
    this.words = words;
    this.session = session;
    this.ofSelection = ofSelection;
    this.pages = Map.copyOf(pages);
    history = new ReadHistory(new OfSelection(session.view().selection()));
    back = button("read-back", Icon.BACK, words.say("read.back"), this::back);
    back.setTooltip(Hints.tooltip(KeyHints.of(words, words.say("read.back-tip"), BACK)));
    forward = button("read-forward", Icon.FORWARD, words.say("read.forward"), this::forward);
    forward.setTooltip(Hints.tooltip(KeyHints.of(words, words.say("read.forward-tip"), FORWARD)));
    close = button("read-close", Icon.CLOSE, words.say("read.close"), this::close);
    title.getStyleClass().add("read-title");
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(back, forward, title, close, fold);
    head.getStyleClass().add("read-head");
    getStyleClass().add("read-pane");
    getStylesheets().add(sheet());
    setTop(head);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    followers.add(this, this::changed);
    show();
  }

  /// The style sheet of what is read.
  static String sheet() {
    return Objects.requireNonNull(ReadPane.class.getResource("/css/detail.css")).toExternalForm();
  }

  static Button button(String id, Icon icon, String says, Runnable action) {
    Button button = new Button("", icon.node());
    button.setId(id);
    button.getStyleClass().addAll("flat", "button-icon");
    button.setAccessibleText(says);
    button.setTooltip(Hints.tooltip(says));
    button.setOnAction(event -> action.run());
    return button;
  }

  /// Opens a page.
  public void open(Fixed page) {
    history.visit(page);
    show();
  }

  /// Makes a page anew if it is the one that is shown.
  public void renew(Fixed page) {
    if (history.shown() == page) {
      show();
    }
  }

  /// What is shown.
  public ReadPage shown() {
    return history.shown();
  }

  private void key(KeyEvent key) {
    if (BACK.match(key)) {
      back();
      key.consume();
    } else if (FORWARD.match(key)) {
      forward();
      key.consume();
    }
  }

  private void back() {
    history.back(this::isShowable).ifPresent(this::went);
  }

  private void forward() {
    history.forward(this::isShowable).ifPresent(this::went);
  }

  /// Leaves a page for what is selected.
  private void close() {
    history.visit(new OfSelection(session.view().selection()));
    show();
  }

  private void went(ReadPage page) {
    if (page instanceof OfSelection of) {
      session.update(view -> view.withSelection(of.selection()));
    }
    show();
  }

  /// Whether a page can be shown in the present dataset.
  private boolean isShowable(ReadPage page) {
    return switch (page) {
      case OfSelection of ->
          of.selection().events().stream().allMatch(event -> session.dataset().ordinal(event) >= 0);
      case Fixed fixed -> pages.containsKey(fixed);
    };
  }

  private void changed(State before, State after) {
    Selection selection = after.view().selection();
    if (!before.view().selection().equals(selection)) {
      history.visit(new OfSelection(selection));
      show();
    } else if (before.view().theme() != after.view().theme()) {
      show();
    } else if (!before.snapshot().equals(after.snapshot())) {
      refresh();
    }
  }

  private void show() {
    setCenter(
        switch (history.shown()) {
          case OfSelection _ -> ofSelection;
          case Fixed fixed -> Optional.ofNullable(pages.get(fixed)).orElseThrow().get();
        });
    refresh();
  }

  private static String subject(Selection selection) {
    return switch (selection) {
      case Selection.None _ -> "dataset";
      case Selection.OneEvent _ -> "event";
      case Selection.Several _ -> "several";
      case Selection.Cluster _ -> "cluster";
    };
  }

  private void refresh() {
    ReadPage page = history.shown();
    title.setText(
        switch (page) {
          case OfSelection of -> words.one("read.title", subject(of.selection()));
          case Fixed fixed -> words.one("read.title", fixed);
        });
    back.setDisable(!history.canGoBack(this::isShowable));
    forward.setDisable(!history.canGoForward(this::isShowable));
    boolean closable = page instanceof Fixed;
    close.setVisible(closable);
    close.setManaged(closable);
  }
}
