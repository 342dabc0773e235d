package org.demarche.ui.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.demarche.dataset.Dataset;
import org.demarche.model.Dispute;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.session.State;
import org.demarche.text.DisputeWords;
import org.demarche.time.TimeRange;
import org.demarche.ui.task.Followers;
import org.demarche.ui.theme.DrawnText;
import org.demarche.ui.theme.RowScroll;
import org.demarche.ui.theme.RowsInView;
import org.demarche.ui.timeline.Chooser.Way;
import org.demarche.words.Lists;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// The timeline's twin for those who read rather than look: the matching events in time order, with
/// the selection shared.
public final class EventList extends ListView<Integer> {
  private static final TimeRange EVER = new TimeRange(Long.MIN_VALUE, Long.MAX_VALUE);

  private final Session session;
  private final Navigator navigator;
  private Dataset shown;
  private boolean following;

  public EventList(Words words, Session session, Followers followers, Navigator navigator) {
    this.session = session;
    this.navigator = navigator;
    shown = session.dataset();
    setId("event-list");
    getStyleClass().add("event-list");
    setAccessibleText(words.say("timeline.list.spoken"));
    setPlaceholder(new Label(words.say("timeline.list.empty")));
    setCellFactory(list -> new Row(words, this::event));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> picked());
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    followers.add(this, this::changed);
    refill();
    follow();
  }

  /// Asks `menus` for the menu of the row under the pointer, or, by the keyboard, of the row that
  /// has the focus.
  public void onMenu(MenuListener menus) {
    setOnContextMenuRequested(
        request -> {
          int row =
              request.isKeyboardTrigger()
                  ? getFocusModel().getFocusedIndex()
                  : rowAt(request.getPickResult().getIntersectedNode());
          if (row >= 0) {
            menus.menu(id(row), this, request);
            request.consume();
          }
        });
  }

  private void changed(State before, State after) {
    boolean selected = !before.view().selection().equals(after.view().selection());
    if (!before.snapshot().equals(after.snapshot())) {
      RowScroll<EventId> scroll = RowScroll.of(this, this::id);
      refill();
      mark();
      scroll.restore(this, this::row);
    } else if (before.showsOtherEvents(after)) {
      refill();
      mark();
    }
    if (selected || !before.view().filter().equals(after.view().filter())) {
      follow();
    }
  }

  /// The rows until the next refill are of the same dataset, whatever the session has by then.
  private void refill() {
    following = true;
    shown = session.dataset();
    setItems(FXCollections.observableList(navigator.walk().events()));
    following = false;
  }

  private Event event(int ordinal) {
    return shown.events().get(ordinal);
  }

  /// Takes over the session's selection, and brings the event selected last into view.
  private void follow() {
    int lead = mark();
    if (lead >= 0) {
      show(lead);
    }
  }

  /// Takes over the session's selection and gives the row of the event selected last, or -1.
  private int mark() {
    following = true;
    Selection selection = session.view().selection();
    int[] wanted =
        selection.events().stream().mapToInt(this::row).filter(row -> row >= 0).toArray();
    MultipleSelectionModel<Integer> model = getSelectionModel();
    if (!isSelected(wanted)) {
      model.clearSelection();
      if (wanted.length > 0) {
        model.selectIndices(wanted[0], wanted);
      }
    }
    int lead = selection.lead().map(this::row).orElse(-1);
    if (lead >= 0) {
      getFocusModel().focus(lead);
    }
    following = false;
    return lead;
  }

  private boolean isSelected(int[] rows) {
    List<Integer> selected = getSelectionModel().getSelectedIndices();
    return selected.size() == rows.length
        && Arrays.stream(rows).allMatch(getSelectionModel()::isSelected);
  }

  /// The row of an event, or -1 for one that does not match.
  private int row(EventId event) {
    int ordinal = session.dataset().ordinal(event);
    return ordinal < 0 ? -1 : navigator.walk().index(ordinal);
  }

  private EventId id(int row) {
    return event(getItems().get(row)).id();
  }

  /// A row was clicked or reached by a plain key: the list's own ways to select several rows are
  /// not let through to it.
  private void picked() {
    if (!following && getSelectionModel().getSelectedIndices().size() == 1) {
      navigator.chooser().pick(id(getSelectionModel().getSelectedIndex()), Way.ALONE);
    }
  }

  // ---- several rows: what Ctrl and Shift mean is said once, for the timeline and the list

  private void pressed(MouseEvent press) {
    Way way = Way.of(press.isShortcutDown(), press.isShiftDown());
    if (way != Way.ALONE && press.getButton() == MouseButton.PRIMARY) {
      int row = rowAt(press.getPickResult().getIntersectedNode());
      if (row >= 0) {
        requestFocus();
        navigator.chooser().pick(id(row), way);
        press.consume();
      }
    }
  }

  /// The row that a node is part of, or -1.
  private static int rowAt(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof Row row) {
        return row.isEmpty() ? -1 : row.getIndex();
      }
    }
    return -1;
  }

  private void key(KeyEvent key) {
    boolean all = key.isShortcutDown() && key.getCode() == KeyCode.A;
    boolean one = key.isShortcutDown() && key.getCode() == KeyCode.SPACE;
    int focused = getFocusModel().getFocusedIndex();
    int reached = key.isShiftDown() && focused >= 0 ? reached(key.getCode(), focused) : -1;
    if (all) {
      navigator.chooser().selectWithin(EVER);
    } else if (one && focused >= 0) {
      navigator.chooser().pick(id(focused), Way.ALSO);
    } else if (reached >= 0) {
      navigator.chooser().pick(id(reached), Way.of(key.isShortcutDown(), true));
      // The list follows in a later frame, and a key that is held comes more often.
      getFocusModel().focus(reached);
      show(reached);
    } else if (key.getCode() == KeyCode.ESCAPE
        && !(session.view().selection() instanceof Selection.None)) {
      navigator.clearSelection();
    } else {
      return;
    }
    key.consume();
  }

  /// The row to which a key leads from another, or -1 where it leads to none.
  private int reached(KeyCode code, int from) {
    int last = getItems().size() - 1;
    return switch (code) {
      case UP -> Math.max(0, from - 1);
      case DOWN -> Math.min(last, from + 1);
      case PAGE_UP -> Math.max(0, from - page());
      case PAGE_DOWN -> Math.min(last, from + page());
      case HOME -> 0;
      case END -> last;
      default -> -1;
    };
  }

  /// Scrolls only where the row is out of sight, so that no row runs away from the pointer.
  private void show(int row) {
    Optional<RowsInView> seen = RowsInView.of(this);
    if (seen.isEmpty() || row < seen.get().first() || row > seen.get().last()) {
      scrollTo(row);
    }
  }

  private int page() {
    return RowsInView.of(this).map(rows -> Math.max(1, rows.last() - rows.first())).orElse(1);
  }

  /// Date and title, and behind them in a quieter ink what of the event is disputed.
  private static final class Row extends ListCell<Integer> {
    private final Words words;
    private final IntFunction<Event> events;
    private final Label disputes = new Label();

    Row(Words words, IntFunction<Event> events) {
      this.words = words;
      this.events = events;
      disputes.getStyleClass().add("disputes");
      disputes.setMinWidth(USE_PREF_SIZE);
      setContentDisplay(ContentDisplay.RIGHT);
      setGraphicTextGap(0);
    }

    @Override
    protected void updateItem(@Nullable Integer ordinal, boolean empty) {
      super.updateItem(ordinal, empty);
      if (empty || ordinal == null) {
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
      } else {
        Event event = events.apply(ordinal);
        String text =
            words.say("timeline.list.row", event.when().date().words(words), event.title());
        String marks = marks(event);
        setText(DrawnText.line(text));
        disputes.setText(marks);
        setGraphic(marks.isEmpty() ? null : disputes);
        setAccessibleText(text + marks);
      }
    }

    /// ' · date disputed, claim denied'; empty where nothing is disputed.
    private String marks(Event event) {
      String marks =
          Lists.plain(
              words,
              Dispute.of(event).stream()
                  .map(dispute -> DisputeWords.mark(words, dispute))
                  .toList());
      return marks.isEmpty() ? "" : " · " + marks;
    }
  }
}
