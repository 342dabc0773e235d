package org.demarche.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.model.Kind;
import org.demarche.text.Capitals;
import org.demarche.text.EnglishList;
import org.demarche.text.Numbers;
import org.demarche.ui.theme.FittingFlow;
import org.demarche.ui.theme.KindGlyph;
import org.demarche.ui.theme.TextLink;

/// Several events as one page: when they were, which they are, and what all of them share.
final class SeveralView extends VBox {
  private final Typesetter set;
  private final PaneLinks links;
  private final Consumer<Node> reveal;
  private final FittingFlow contents = new FittingFlow();

  /// @param reveal scrolls to a node of this page
  SeveralView(SeveralModel model, DetailActions actions, Consumer<Node> reveal) {
    this.reveal = reveal;
    set = new Typesetter(actions::copyText);
    links = new PaneLinks(set, actions);
    getStyleClass().addAll("event-article", "several-view");
    contents.getStyleClass().add("contents");
    getChildren().addAll(head(model, actions), contents);
    add("In time order", list(model), "events");
    String all = model.all();
    add("Who took part in " + all, model.actors().stream().map(this::actor).toList(), "actors");
    add("Where " + all + " were", passages(model.places()), "places");
    add("What " + all + " are", model.kind().stream().map(SeveralView::kind).toList(), "kinds");
    add("Sources of " + all, passages(model.sources()), "sources");
  }

  private Node head(SeveralModel model, DetailActions actions) {
    Label kind = new Label("Selected together");
    kind.getStyleClass().add("kind");
    VBox head =
        Typesetter.column(
            "head",
            kind,
            set.passage(EnglishList.count(model.count(), "event", "events"), "title"),
            set.passage(Capitals.first(model.span()), "date"));
    if (!model.gap().isEmpty()) {
      head.getChildren().add(set.passage(Capitals.first(model.gap()), "gap", "body"));
    }
    if (!model.cut().isEmpty()) {
      head.getChildren().add(set.passage(model.cut(), "small"));
    }
    if (model.sharesNothing()) {
      head.getChildren().add(set.passage("They share no actor, place, kind or source.", "small"));
    }
    head.getChildren()
        .add(
            set.button(
                "Show all in view",
                "Zoom to the time of these events (Enter on the timeline)",
                actions::openSelection,
                "open-cluster"));
    return head;
  }

  private List<Node> list(SeveralModel model) {
    List<Node> lines = new ArrayList<>();
    model.events().forEach(event -> lines.add(links.event(event, "selected-event")));
    int more = model.count() - model.events().size();
    if (more > 0) {
      lines.add(set.passage("and " + Numbers.grouped(more) + " more", "small"));
    }
    return lines;
  }

  private Node actor(SeveralModel.SharedActor actor) {
    VBox entry = Typesetter.column("participant", links.actor(actor.actor(), actor.name()));
    if (!actor.through().isEmpty()) {
      entry.getChildren().add(set.passage(actor.through(), "small"));
    }
    return entry;
  }

  private static Node kind(Kind kind) {
    Label label = new Label(kind.label());
    label.getStyleClass().add("kind");
    label.setGraphic(KindGlyph.of(kind, 13));
    return label;
  }

  private void add(String title, List<? extends Node> content, String style) {
    if (!content.isEmpty()) {
      VBox section = set.section(title, style);
      section.getChildren().addAll(content);
      TextLink jump = set.link(title, "Scroll to this part", () -> reveal.accept(section), "jump");
      contents.getChildren().add(jump);
      getChildren().add(section);
    }
  }

  private List<Passage> passages(List<String> texts) {
    return texts.stream().map(text -> set.passage(text, "body")).toList();
  }
}
