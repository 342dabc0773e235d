package org.demarche.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.demarche.model.ActorId;
import org.demarche.model.EventId;
import org.demarche.query.Actors;
import org.demarche.query.Filter;
import org.demarche.query.Kinds;
import org.demarche.session.Selection;
import org.demarche.settings.Settings;
import org.demarche.ui.legible.Contrasts.Kind;
import org.demarche.ui.timeline.Drawn;
import org.demarche.ui.timeline.TimelineControl;
import org.junit.jupiter.api.Test;

/// In every look and at every size of text all that is in the window can be read, is named, and
/// shows when it has the focus.
final class LegibleWindowTest extends LegibleWalk {
  private static final EventId TALKS = new EventId("first-round");

  @Test
  void thePanesAndWhatIsReadInThem() {
    openShipped();
    for (Node section : lookup(".facet-section").queryAll()) {
      doOnFx(() -> ((TitledPane) section).setExpanded(true));
    }
    clickOn("#show-list");
    inEveryLook(this::panes, 100, Kind.TEXT, Kind.PROMPT, Kind.DRAWING, Kind.BOX, Kind.DISABLED);
  }

  private void panes() {
    look("nothing is selected");
    filter(Filter.ALL.with(new Actors(Set.of(new ActorId("iran")), Actors.Mode.ANY)));
    select(new Selection.OneEvent(TALKS));
    doOnFx(() -> window().view().orElseThrow().navigator().fitSelection());
    walk("one event, and the list");
    hover();
    List<EventId> ids = onFx(() -> session().dataset().events().stream().map(e -> e.id()).toList());
    select(new Selection.Several(ids.subList(3, 9), ids.get(4), 0));
    look("several events");
    write("#range-field", "2007-13");
    write("#actor-search", "999");
    look("what is asked for is not understood");
    write("#actor-search", "");
    write("#range-field", "");
    filter(Filter.ALL.with(new Kinds(Set.of("??"))));
    look("nothing is left");
    filter(Filter.ALL);
    doOnFx(() -> window().view().orElseThrow().navigator().fitAll());
    select(new Selection.None());
  }

  private void hover() {
    TimelineControl timeline = onFx(() -> window().view().orElseThrow().timeline());
    moveTo(onFx(() -> Drawn.place(timeline, TALKS)));
    look("the pointer is on an event");
  }

  private void write(String field, String text) {
    doOnFx(() -> lookup(field).<TextField>query().setText(text));
    settle();
  }

  @Test
  void whatIsSearchedForAndFound() {
    openShipped();
    inEveryLook(this::search, 20, Kind.TEXT, Kind.DRAWING);
  }

  private void search() {
    doOnFx(() -> lookup("#search").query().requestFocus());
    write("#search", "Hezbollah");
    walk("what was found");
    push(KeyCode.DOWN);
    look("one of what was found");
    write("#search", "qwertyuiop");
    look("nothing was found");
    write("#search", "");
    push(KeyCode.ESCAPE);
  }

  @Test
  void thePagesAboutTheProgram() {
    openShipped();
    inEveryLook(this::pages, 35, Kind.TEXT, Kind.DRAWING);
  }

  private void pages() {
    push(KeyCode.SHIFT, KeyCode.F1);
    walk("what the signs mean");
    push(KeyCode.CONTROL, KeyCode.COMMA);
    walk("preferences");
    push(KeyCode.F1);
    walk("what keys do");
    fireMenu("menu-about");
    walk("about the program");
  }

  @Test
  void theStartPage() {
    memory().change(settings -> settings.withDataset(SHIPPED, "Talks"));
    memory().change(settings -> settings.withAtStart(Settings.AtStart.START_PAGE));
    inEveryLook(this::start, 5, Kind.TEXT, Kind.DRAWING, Kind.DISABLED);
  }

  private void start() {
    doOnFx(() -> window().begin());
    walk("the start");
    push(KeyCode.CONTROL, KeyCode.COMMA);
    walk("preferences beside the start");
    open(Path.of("no-such-folder"));
    walk("a folder that is not there");
    fireMenu("menu-show-problems");
    walk("why it is not there");
  }
}
