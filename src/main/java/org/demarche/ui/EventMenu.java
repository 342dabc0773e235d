package org.demarche.ui;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.demarche.model.ActorId;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Participant;
import org.demarche.query.Filter;
import org.demarche.query.Narrowing;
import org.demarche.session.Session;
import org.demarche.ui.detail.DetailActions;
import org.demarche.ui.detail.EventCitations;
import org.demarche.ui.detail.EventText;
import org.demarche.ui.theme.Menus;
import org.demarche.ui.timeline.MenuListener;
import org.demarche.ui.timeline.TimelineControl;
import org.demarche.words.Words;

/// What can be done with an event where it is seen, on the timeline or in the list.
final class EventMenu implements MenuListener {
  /// Of more actors than these the filter pane offers the rest.
  private static final int ACTORS = 12;

  private final Words words;
  private final Session session;
  private final TimelineControl timeline;
  private final DetailActions actions;
  private final Runnable read;

  /// @param read brings the page of what is selected into view
  EventMenu(
      Words words,
      Session session,
      TimelineControl timeline,
      DetailActions actions,
      Runnable read) {
    this.words = words;
    this.session = session;
    this.timeline = timeline;
    this.actions = actions;
    this.read = read;
  }

  @Override
  public void menu(EventId event, Node over, ContextMenuEvent request) {
    session
        .dataset()
        .event(event)
        .ifPresent(
            found -> Menus.show(items(found), over, request.getScreenX(), request.getScreenY()));
  }

  private List<MenuItem> items(Event event) {
    return List.of(
        item("read", () -> read(event.id())),
        item("centre", () -> timeline.centre(event.id())),
        item("zoom", () -> timeline.zoomTo(event.id())),
        Menus.line(),
        item("copy-event", () -> actions.copyEvent(EventText.of(words, session.dataset(), event))),
        item("copy-title", () -> actions.copyText(event.title())),
        item(
            "copy-citations",
            () -> actions.copyText(EventCitations.of(words, session.dataset(), event))),
        item("copy-id", () -> actions.copyText(event.id().toString())),
        Menus.line(),
        Menus.menu(
            "event-only", words.say("window.event-menu.only"), actors(event, Narrowing::only)),
        Menus.menu(
            "event-without",
            words.say("window.event-menu.without"),
            actors(event, Narrowing::without)));
  }

  private MenuItem item(String what, Runnable action) {
    return Menus.item("event-" + what, words.one("window.event-menu", what), action);
  }

  private void read(EventId event) {
    actions.selectEvent(event);
    read.run();
  }

  /// A choice of each actor that takes part.
  private List<MenuItem> actors(Event event, Function<ActorId, UnaryOperator<Filter>> way) {
    return event.participants().stream()
        .map(Participant::actor)
        .distinct()
        .limit(ACTORS)
        .flatMap(actor -> session.dataset().actor(actor).stream())
        .map(
            actor ->
                Menus.item(
                    "actor-" + actor.id(),
                    actor.name(),
                    () -> actions.changeFilter(way.apply(actor.id()))))
        .toList();
  }
}
