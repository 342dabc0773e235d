package org.demarche.ui.detail;

import javafx.scene.layout.VBox;
import org.demarche.model.ActorId;
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
