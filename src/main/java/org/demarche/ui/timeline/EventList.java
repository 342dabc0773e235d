package org.demarche.ui.timeline;

import java.util.function.IntFunction;
import javafx.collections.FXCollections;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.demarche.dataset.Dataset;
import org.demarche.model.Dispute;
import org.demarche.model.Event;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.session.State;
import org.demarche.text.DisputeWords;
import org.demarche.ui.task.Followers;
import org.demarche.ui.theme.DrawnText;
import org.demarche.ui.theme.RowsInView;
import org.jspecify.annotations.Nullable;

/// The timeline's twin for those who read rather than look: the matching events in time order, with
/// the selection shared.
public final class EventList extends ListView<Integer> {
  private final Session session;
  private final Navigator navigator;
  private Dataset shown;
  private boolean following;

  public EventList(Session session, Followers followers, Navigator navigator) {
    this.session = session;
    this.navigator = navigator;
    shown = session.dataset();
    setId("event-list");
    getStyleClass().add("event-list");
    setAccessibleText("Events in time order");
    setPlaceholder(new Label("The filter keeps no event."));
    setCellFactory(list -> new Row(this::event));
    getSelectionModel().selectedItemProperty().addListener((value, before, after) -> picked(after));
    followers.add(this, this::changed);
    refill();
    follow();
  }

  private void changed(State before, State after) {
    boolean selected = !before.view().selection().equals(after.view().selection());
    if (!before.snapshot().equals(after.snapshot())) {
      int first = RowsInView.first(this);
      refill();
      mark();
      scrollTo(first);
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

  /// Takes over the session's selection, and brings it into view.
  private void follow() {
    int index = mark();
    if (index >= 0) {
      scrollTo(index);
    }
  }

  /// Takes over the session's selection and gives its place, or -1.
  private int mark() {
    following = true;
    int index = -1;
    if (session.view().selection() instanceof Selection.OneEvent one) {
      int ordinal = session.dataset().ordinal(one.event());
      index = ordinal < 0 ? -1 : navigator.walk().index(ordinal);
    }
    getSelectionModel().clearSelection();
    if (index >= 0) {
      getSelectionModel().select(index);
    }
    following = false;
    return index;
  }

  private void picked(@Nullable Integer ordinal) {
    if (!following && ordinal != null) {
      navigator.show(event(ordinal).id());
    }
  }

  /// Date and title, and behind them in a quieter ink what of the event is disputed.
  private static final class Row extends ListCell<Integer> {
    private final IntFunction<Event> events;
    private final Label disputes = new Label();

    Row(IntFunction<Event> events) {
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
        String text = DrawnText.line(event.when().date().words() + " · " + event.title());
        String marks = marks(event);
        setText(text);
        disputes.setText(marks);
        setGraphic(marks.isEmpty() ? null : disputes);
        setAccessibleText(text + marks);
      }
    }

    /// ' · date disputed, claim denied'; empty where nothing is disputed.
    private static String marks(Event event) {
      return Dispute.of(event).stream()
          .map(DisputeWords::mark)
          .reduce((first, next) -> first + ", " + next)
          .map(marks -> " · " + marks)
          .orElse("");
    }
  }
}
