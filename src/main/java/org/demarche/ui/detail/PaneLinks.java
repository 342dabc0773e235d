package org.demarche.ui.detail;

import java.util.List;
import javafx.scene.layout.VBox;
import org.demarche.model.ActorId;
import org.demarche.query.Narrowing;
import org.demarche.ui.theme.Menus;
import org.demarche.ui.theme.TextLink;
import org.demarche.words.Words;

/// The links of the pane to what else there is.
record PaneLinks(Words words, Typesetter set, DetailActions actions) {
  /// The actor's name, which keeps what involves the actor.
  TextLink actor(ActorId actor, String name) {
    TextLink link =
        set.link(
            name, words.say("detail.actor-hint", name), () -> actions.filterActor(actor), "actor");
    link.setId("actor-" + actor);
    Menus.install(
        link,
        () ->
            List.of(
                Menus.item(
                    "actor-only",
                    words.say("detail.menu.only", name),
                    () -> actions.changeFilter(Narrowing.only(actor))),
                Menus.item(
                    "actor-also",
                    words.say("detail.menu.also", name),
                    () -> actions.filterActor(actor)),
                Menus.item(
                    "actor-without",
                    words.say("detail.menu.without", name),
                    () -> actions.changeFilter(Narrowing.without(actor))),
                Menus.line(),
                Menus.item(
                    "actor-copy",
                    words.say("detail.menu.copy-name"),
                    () -> actions.copyText(name))));
    return link;
  }

  /// An event's title, which selects it alone, above its date.
  VBox event(DetailModel.RelatedLine event, String style) {
    TextLink link =
        set.link(
            event.title(),
            words.say("detail.event-hint"),
            () -> actions.selectEvent(event.event()),
            style);
    link.setId("event-" + event.event());
    return Typesetter.column("relation-line", link, set.passage(event.date(), "small"));
  }
}
