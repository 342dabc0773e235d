package org.demarche.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.model.Kind;
import org.demarche.model.VocabularyWords;
import org.demarche.text.Capitals;
import org.demarche.ui.theme.FittingFlow;
import org.demarche.ui.theme.KindGlyph;
import org.demarche.ui.theme.TextLink;
import org.demarche.words.Words;

/// Several events as one page: when they were, which they are, and what all of them share.
final class SeveralView extends VBox {
  private final Words words;
  private final Typesetter set;
  private final PaneLinks links;
  private final Consumer<Node> reveal;
  private final FittingFlow contents = new FittingFlow();

  /// @param reveal scrolls to a node of this page
  SeveralView(Words words, SeveralModel model, DetailActions actions, Consumer<Node> reveal) {
    this.words = words;
    this.reveal = reveal;
    set = new Typesetter(words, actions::copyText);
    links = new PaneLinks(words, set, actions);
    getStyleClass().addAll("event-article", "several-view");
    contents.getStyleClass().add("contents");
    getChildren().addAll(head(model, actions), contents);
    int count = model.count();
    add(words.say("detail.several.events"), list(model), "events");
    add(
        words.say("detail.several.differences"),
        model.differences().stream().map(this::difference).toList(),
        "differences");
    add(
        words.say("detail.several.actors", count),
        model.actors().stream().map(this::actor).toList(),
        "actors");
    add(words.say("detail.several.places", count), passages(model.places()), "places");
    add(
        words.say("detail.several.kind", count),
        model.kind().stream().map(this::kind).toList(),
        "kinds");
    add(words.say("detail.several.sources", count), passages(model.sources()), "sources");
  }

  private Node head(SeveralModel model, DetailActions actions) {
    Label kind = new Label(words.say("detail.several.selected"));
    kind.getStyleClass().add("kind");
    VBox head =
        Typesetter.column(
            "head",
            kind,
            set.passage(words.say("detail.events", model.count()), "title"),
            set.passage(Capitals.first(model.span()), "date"));
    if (!model.gap().isEmpty()) {
      head.getChildren().add(set.passage(Capitals.first(model.gap()), "gap", "body"));
    }
    if (!model.cut().isEmpty()) {
      head.getChildren().add(set.passage(model.cut(), "small"));
    }
    if (model.sharesNothing()) {
      head.getChildren().add(set.passage(words.say("detail.several.nothing-shared"), "small"));
    }
    head.getChildren()
        .add(
            set.button(
                words.say("detail.several.show"),
                words.say("detail.several.show-hint"),
                actions::openSelection,
                "open-cluster"));
    return head;
  }

  private List<Node> list(SeveralModel model) {
    List<Node> lines = new ArrayList<>();
    model.events().forEach(event -> lines.add(links.event(event, "selected-event")));
    int more = model.count() - model.events().size();
    if (more > 0) {
      lines.add(set.passage(words.say("detail.more", more), "small"));
    }
    return lines;
  }

  private Node difference(SeveralModel.Difference difference) {
    VBox entry = Typesetter.column("difference", links.event(difference.event(), "differing"));
    entry.getChildren().add(set.passage(difference.on(), "small"));
    difference.versions().forEach(version -> entry.getChildren().add(set.passage(version, "body")));
    return entry;
  }

  private Node actor(SeveralModel.SharedActor actor) {
    VBox entry = Typesetter.column("participant", links.actor(actor.actor(), actor.name()));
    if (!actor.through().isEmpty()) {
      entry.getChildren().add(set.passage(actor.through(), "small"));
    }
    return entry;
  }

  private Node kind(Kind kind) {
    Label label = new Label(VocabularyWords.label(words, kind));
    label.getStyleClass().add("kind");
    label.setGraphic(KindGlyph.of(kind, 13));
    return label;
  }

  private void add(String title, List<? extends Node> content, String style) {
    if (!content.isEmpty()) {
      VBox section = set.section(title, style);
      section.getChildren().addAll(content);
      TextLink jump =
          set.link(title, words.say("detail.jump-hint"), () -> reveal.accept(section), "jump");
      contents.getChildren().add(jump);
      getChildren().add(section);
    }
  }

  private List<Passage> passages(List<String> texts) {
    return texts.stream().map(text -> set.passage(text, "body")).toList();
  }
}
