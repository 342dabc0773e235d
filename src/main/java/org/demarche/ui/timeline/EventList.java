package org.demarche.ui.timeline;

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
import org.demarche.session.ViewState;
import org.demarche.text.DisputeWords;
import org.demarche.ui.theme.DrawnText;
import org.jspecify.annotations.Nullable;

/// The timeline's twin for those who read rather than look: the matching events in time order, with
/// the selection shared.
public final class EventList extends ListView<Integer> {
  private final Session session;
  private final Navigator navigator;
  private final Session.Subscription subscription;
  private boolean following;

  public EventList(Session session, Navigator navigator) {
    this.session = session;
    this.navigator = navigator;
    Dataset dataset = session.dataset();
    setId("event-list");
    getStyleClass().add("event-list");
    setAccessibleText("Events in time order");
    setPlaceholder(new Label("The filter keeps no event."));
    setCellFactory(list -> new Row(dataset));
    getSelectionModel().selectedItemProperty().addListener((value, before, after) -> picked(after));
    subscription = session.addListener(this::changed);
    refill();
    follow();
  }

  public void close() {
    subscription.remove();
  }

  private void changed(ViewState before, ViewState after) {
    if (!before.filter().equals(after.filter())) {
      refill();
      follow();
    } else if (!before.selection().equals(after.selection())) {
      follow();
    }
  }

  private void refill() {
    following = true;
    setItems(FXCollections.observableList(navigator.walk().events()));
    following = false;
  }

  /// Takes over the session's selection.
  private void follow() {
    following = true;
    if (session.view().selection() instanceof Selection.OneEvent one) {
      int ordinal = session.dataset().ordinal(one.event());
      int index = ordinal < 0 ? -1 : navigator.walk().index(ordinal);
      getSelectionModel().clearSelection();
      if (index >= 0) {
        getSelectionModel().select(index);
        scrollTo(index);
      }
    } else {
      getSelectionModel().clearSelection();
    }
    following = false;
  }

  private void picked(@Nullable Integer ordinal) {
    if (!following && ordinal != null) {
      navigator.show(session.table().id(ordinal));
    }
  }

  /// Date and title, and behind them in a quieter ink what of the event is disputed.
  private static final class Row extends ListCell<Integer> {
    private final Dataset dataset;
    private final Label disputes = new Label();

    Row(Dataset dataset) {
      this.dataset = dataset;
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
        Event event = dataset.events().get(ordinal);
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
