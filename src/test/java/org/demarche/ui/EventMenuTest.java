package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.demarche.model.ActorId;
import org.demarche.model.EventId;
import org.demarche.model.SourceId;
import org.demarche.query.Actors;
import org.demarche.query.Filter;
import org.demarche.query.Narrowing;
import org.demarche.query.Sources;
import org.demarche.query.Ticks;
import org.demarche.session.ViewState;
import org.demarche.ui.timeline.Drawn;
import org.demarche.ui.timeline.TimelineControl;
import org.junit.jupiter.api.Test;

/// The menus of events, actors and sources, and what they do.
final class EventMenuTest extends MainWindowHarness {
  private static final EventId TALKS = new EventId("first-round");
  private static final ActorId CROCKER = new ActorId("ryan-crocker");

  private ViewState view() {
    return onFx(() -> window().view().orElseThrow().session().view());
  }

  private TimelineControl timeline() {
    return onFx(() -> window().view().orElseThrow().timeline());
  }

  private void openAtTalks() {
    openShipped();
    doOnFx(() -> window().view().orElseThrow().navigator().show(TALKS));
    doOnFx(() -> window().view().orElseThrow().navigator().fitSelection());
    settle();
  }

  private static List<MenuItem> shown() {
    return onFx(
        () ->
            Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .flatMap(
                    item ->
                        item instanceof Menu menu
                            ? Stream.concat(Stream.of(menu), menu.getItems().stream())
                            : Stream.of(item))
                .toList());
  }

  private void choose(String id) {
    MenuItem item =
        shown().stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
    doOnFx(item::fire);
    doOnFx(
        () ->
            List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .forEach(Window::hide));
    settle();
  }

  private String copied() {
    return onFx(() -> Clipboard.getSystemClipboard().getString());
  }

  private void openMenuOfTalks() {
    Point2D place = onFx(() -> Drawn.place(timeline(), TALKS));
    clickOn(place, MouseButton.SECONDARY);
    settle();
  }

  private static void askByKeyboard(Node node) {
    doOnFx(
        () -> {
          node.requestFocus();
          node.fireEvent(
              new ContextMenuEvent(
                  ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, true, null));
        });
  }

  @Test
  void theMenuOfAnEventCopiesAndSaysSo() {
    openAtTalks();
    openMenuOfTalks();
    choose("event-copy-title");
    assertEquals("First round of US–Iran talks on Iraq in Baghdad", copied());
    Labeled told = lookup("#told").query();
    assertTrue(onFx(told::isVisible));
    assertEquals("Copied", onFx(told::getText));
    openMenuOfTalks();
    choose("event-copy-event");
    String title = "First round of US–Iran talks on Iraq in Baghdad";
    assertTrue(copied().startsWith(title + "\n28 May 2007\n\n"), copied());
    String html = onFx(() -> Clipboard.getSystemClipboard().getHtml());
    assertTrue(html.startsWith("<h3>" + title + "</h3><p><em>28 May 2007</em></p><p>"), html);
    assertTrue(html.contains("<li>") && html.contains("<a href=\"http"), html);
    openMenuOfTalks();
    choose("event-copy-id");
    assertEquals("first-round", copied());
    openMenuOfTalks();
    choose("event-copy-citations");
    assertTrue(copied().lines().count() > 10, copied());
  }

  @Test
  void theMenuOfAnEventFiltersByWhoTookPart() {
    openAtTalks();
    openMenuOfTalks();
    choose("actor-ryan-crocker");
    assertEquals(Narrowing.only(CROCKER).apply(Filter.ALL), view().filter());
  }

  @Test
  void theMenuOfAnEventPutsItInTheMiddle() {
    openAtTalks();
    doOnFx(() -> window().view().orElseThrow().navigator().panForward());
    settle();
    openMenuOfTalks();
    choose("event-centre");
    double middle = onFx(() -> timeline().localToScreen(timeline().getLayoutBounds()).getCenterX());
    double place = onFx(() -> Drawn.place(timeline(), TALKS)).getX();
    // Names of lanes take some of the width to the left.
    assertEquals(middle, place, 100);
  }

  @Test
  void theKeyboardOpensTheMenuOfTheSelectedEvent() {
    openAtTalks();
    doOnFx(() -> timeline().requestFocus());
    askByKeyboard(timeline());
    settle();
    choose("event-copy-id");
    assertEquals("first-round", copied());
  }

  @Test
  void theListHasTheSameMenu() {
    openAtTalks();
    clickOn("#show-list");
    settle();
    askByKeyboard(lookup("#event-list").query());
    settle();
    choose("event-copy-id");
    assertEquals("first-round", copied());
  }

  @Test
  void actorsAndSourcesOfThePageHaveMenus() {
    openAtTalks();
    clickOn("#actor-ryan-crocker", MouseButton.SECONDARY);
    settle();
    choose("actor-without");
    assertEquals(
        Filter.ALL.with(new Actors(Ticks.without(Set.of(CROCKER)), Actors.Mode.ANY)),
        view().filter());
  }

  @Test
  void oneSourceNarrowsTheFilterBesideTheRest() {
    SourceId source = new SourceId("bbc-2007-05-28");
    Filter before = Narrowing.only(CROCKER).apply(Filter.ALL);
    Filter only = Narrowing.only(source).apply(before);
    assertEquals(before.with(new Sources(Set.of(source))), only);
    Filter without = Narrowing.without(source).apply(before);
    assertEquals(Set.of(source), without.get(Sources.SORT).ticks().without());
    assertEquals(Set.of(CROCKER), without.get(Actors.SORT).ticks().values());
  }

  @Test
  void escapeClosesTheMenu() {
    openAtTalks();
    openMenuOfTalks();
    push(KeyCode.ESCAPE);
    settle();
    assertEquals(List.of(), shown());
  }
}
