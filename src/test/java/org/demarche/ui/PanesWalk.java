package org.demarche.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.demarche.messages.Language;
import org.demarche.model.Dispute;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.query.Actors;
import org.demarche.query.DisputedBy;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.query.Kinds;
import org.demarche.query.Places;
import org.demarche.query.Sources;
import org.demarche.session.Selection;
import org.demarche.ui.timeline.Drawn;
import org.demarche.ui.timeline.TimelineControl;
import org.junit.jupiter.api.Test;

/// Walks through the panes of an open dataset.
abstract class PanesWalk extends WindowWalk {
  PanesWalk(Language language) {
    super(language);
  }

  /// Those of the events that are selected one after the other.
  abstract List<Event> readOf(List<Event> events);

  private void filter(Filter filter) {
    doOnFx(() -> session().update(view -> view.withFilter(filter)));
  }

  private void select(Selection selection) {
    doOnFx(() -> session().update(view -> view.withSelection(selection)));
  }

  private TimelineControl timeline() {
    return onFx(() -> window().view().orElseThrow().timeline());
  }

  @Test
  void everyEventIsReadInTheBundlesWords() {
    openForeign();
    look("the dataset is open");
    for (Event event : readOf(session().dataset().events())) {
      select(new Selection.OneEvent(event.id()));
      look(event.id() + " is selected");
    }
    nothingCamePast();
  }

  @Test
  void severalEventsAndClustersAreReadInTheBundlesWords() {
    openForeign();
    List<EventId> ids = session().dataset().events().stream().map(Event::id).toList();
    select(new Selection.Several(ids.subList(3, 5), ids.get(3), 0));
    look("two are selected");
    select(new Selection.Several(ids.subList(0, 40), ids.get(3), 7));
    look("forty are selected");
    filter(Filter.ALL.with(new Kinds(Set.of("talks"))));
    look("most that are selected are hidden");
    filter(Filter.ALL);
    doOnFx(() -> navigator().fitAll());
    settle();
    doOnFx(() -> navigator().nextCluster());
    look("a cluster is selected");
    nothingCamePast();
  }

  @Test
  void everyGroupingIsDrawnInTheBundlesWords() {
    openForeign();
    for (Grouping grouping : Grouping.values()) {
      doOnFx(() -> navigator().laneWishes().group(grouping));
      look("by " + grouping);
      doOnFx(() -> navigator().fitAll());
      look("by " + grouping + ", everything");
      for (int step = 0; step < 5; step++) {
        doOnFx(() -> navigator().zoomIn());
        settle();
        doOnFx(() -> navigator().zoomIn());
        look("by " + grouping + ", zoomed in " + step);
      }
      doOnFx(() -> navigator().back());
    }
    nothingCamePast();
  }

  @Test
  void everyFacetIsOpenedAndTicked() {
    openForeign();
    for (Node section : lookup(".facet-section").queryAll()) {
      doOnFx(() -> ((TitledPane) section).setExpanded(true));
      look(section.getId() + " is open");
    }
    for (Node node : lookup(".facet-tree").queryAll()) {
      TreeView<?> tree = (TreeView<?>) node;
      doOnFx(() -> unfold(tree.getRoot()));
      int rows = onFx(tree::getExpandedItemCount);
      for (int row = 0; row < rows; row += 8) {
        int top = row;
        doOnFx(() -> tree.scrollTo(top));
        look(tree.getId() + " from row " + top);
      }
      doOnFx(
          () -> {
            tree.requestFocus();
            tree.scrollTo(0);
            tree.getSelectionModel().select(0);
          });
      push(KeyCode.SPACE);
      look(tree.getId() + " is ticked");
    }
    nothingCamePast();
  }

  @Test
  void whatIsSearchedForIsListedInTheBundlesWords() {
    openForeign();
    String title = session().dataset().events().get(0).title();
    TextField box = onFx(() -> lookup("#search").queryAs(TextField.class));
    for (String text : List.of(title, "\"" + title, title + " -" + title)) {
      doOnFx(
          () -> {
            box.requestFocus();
            box.setText(text);
          });
      look("searching for " + text);
    }
    doOnFx(() -> box.setText(title));
    settle();
    push(KeyCode.ENTER);
    look("an event that was found is selected");
    filter(Filter.ALL.with(new Kinds(Set.of("talks"))));
    push(KeyCode.DOWN);
    look("some of what was found is hidden");
    push(KeyCode.SHORTCUT, KeyCode.ENTER);
    look("the search is kept");
    nothingCamePast();
  }

  private static void unfold(TreeItem<?> item) {
    item.setExpanded(true);
    item.getChildren().forEach(PanesWalk::unfold);
  }

  @Test
  void everyConditionIsSaidInChipsAndSentences() {
    openForeign();
    var dataset = session().dataset();
    for (Actors.Mode mode : Actors.Mode.values()) {
      for (int count : new int[] {1, 2, 6}) {
        filter(Filter.ALL.with(new Actors(ids(dataset.actors().keySet(), count), mode)));
        look(count + " actors, " + mode);
      }
    }
    for (int count : new int[] {1, 2, 6}) {
      filter(
          Filter.ALL
              .with(
                  new Kinds(
                      ids(Set.of("talks", "visit", "war", "journey", "attack", "denial"), count)))
              .with(new Places(ids(dataset.places().keySet(), count)))
              .with(new Sources(ids(dataset.sources().keySet(), count))));
      look(count + " kinds, places and sources");
    }
    for (Dispute dispute : Dispute.values()) {
      filter(Filter.ALL.with(new DisputedBy(Set.of(dispute))));
      look("disputed: " + dispute);
    }
    filter(Filter.ALL.with(new DisputedBy(EnumSet.allOf(Dispute.class))));
    look("all disputes");
    nothingCamePast();
  }

  private static <K> Set<K> ids(Set<K> all, int count) {
    return Set.copyOf(all.stream().limit(count).toList());
  }

  @Test
  void goodAndBadRangesAreAnsweredInTheBundlesWords() {
    openForeign();
    TextField field = lookup("#range-field").query();
    for (String text :
        List.of(
            "2007",
            "2007-05/2007-08",
            "../2007-06",
            "2007-05-28T12:30:00",
            "2007~",
            "[2006,2007]",
            "200X",
            "2007-21",
            "Y-17E7",
            "2007-13",
            "2007-02-30",
            "ж",
            "2007-05-28T25",
            "2007/",
            "2008/2007",
            "Y999999999999",
            "5007-",
            "")) {
      doOnFx(() -> field.setText(text));
      look("range " + text);
    }
    doOnFx(() -> field.setText("2007"));
    clickOn("#range-certainly");
    look("certainly in 2007");
    nothingCamePast();
  }

  @Test
  void theSearchForActorsFindsAndDoesNotFind() {
    openForeign();
    TextField field = lookup("#actor-search").query();
    for (String text : List.of("И", "999999")) {
      doOnFx(() -> field.setText(text));
      look("search for " + text);
    }
    nothingCamePast();
  }

  @Test
  void theListOfEventsIsInTheBundlesWords() {
    openForeign();
    clickOn("#show-list");
    settle();
    javafx.scene.control.ListView<?> list = lookup("#event-list").query();
    int rows = onFx(() -> list.getItems().size());
    for (int row = 0; row < rows; row += 5) {
      int top = row;
      doOnFx(() -> list.scrollTo(top));
      look("the list from row " + top);
    }
    filter(Filter.ALL.with(new Kinds(Set.of("??"))));
    look("nothing is left");
    nothingCamePast();
  }

  @Test
  void theCardAtThePointerIsInTheBundlesWords() {
    openForeign();
    EventId talks = new EventId("first-round");
    doOnFx(() -> navigator().show(talks));
    doOnFx(() -> navigator().fitSelection());
    settle();
    moveTo(onFx(() -> Drawn.place(timeline(), talks)));
    look("the pointer is on an event");
    doOnFx(() -> navigator().fitAll());
    settle();
    moveTo(onFx(() -> Drawn.place(timeline(), Drawn.cluster(timeline()))));
    look("the pointer is on a cluster");
    nothingCamePast();
  }
}
