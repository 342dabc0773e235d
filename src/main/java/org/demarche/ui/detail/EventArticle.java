package org.demarche.ui.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.model.Dispute;
import org.demarche.model.SourceId;
import org.demarche.model.VocabularyWords;
import org.demarche.text.Capitals;
import org.demarche.text.DisputeWords;
import org.demarche.time.Doubt;
import org.demarche.ui.theme.FittingFlow;
import org.demarche.ui.theme.Hints;
import org.demarche.ui.theme.TextLink;
import org.demarche.words.EnumName;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// One event as an article: headline, date, summary, people, differences, claims, related events
/// and sources, from a [DetailModel].
final class EventArticle extends VBox {
  private static final double VERSION_WIDTH = 148;

  private final Words words;
  private final DetailActions actions;
  private final Typesetter set;
  private final PaneLinks links;
  private final Consumer<Node> reveal;
  private final Map<SourceId, SourceView> sources = new HashMap<>();

  /// @param glyph the shape of the event's kind
  /// @param reveal scrolls to a node of this article
  EventArticle(
      Words words, DetailModel model, DetailActions actions, Node glyph, Consumer<Node> reveal) {
    this.words = words;
    this.actions = actions;
    this.set = new Typesetter(words, actions::copyText);
    links = new PaneLinks(words, set, actions);
    this.reveal = reveal;
    getStyleClass().add("event-article");
    getChildren().add(head(model, glyph));
    if (!model.summary().isEmpty()) {
      getChildren().add(set.text(model.summary(), "summary"));
    }
    FittingFlow contents = new FittingFlow();
    contents.getStyleClass().add("contents");
    getChildren().add(contents);
    add(people(model.participants()));
    List<Node> accounts = accounts(model.accounts());
    getChildren().addAll(accounts);
    Node claims = claims(model.claims());
    add(claims);
    Node related = related(model.related());
    add(related);
    Node sources = sources(model);
    add(sources);
    if (!accounts.isEmpty()) {
      contents.getChildren().add(jump(words.say("detail.accounts"), accounts.getFirst()));
    }
    if (claims != null) {
      contents.getChildren().add(jump(words.say("detail.claims"), claims));
    }
    if (related != null) {
      contents.getChildren().add(jump(words.say("detail.related"), related));
    }
    contents.getChildren().add(jump(Capitals.first(model.evidence()), sources));
    if (model.note() != null) {
      getChildren()
          .add(set.section(words.say("detail.note"), "notes", set.passage(model.note(), "body")));
    }
  }

  private void add(@Nullable Node section) {
    if (section != null) {
      getChildren().add(section);
    }
  }

  private TextLink jump(String text, Node section) {
    return set.link(text, words.say("detail.jump-hint"), () -> reveal.accept(section), "jump");
  }

  private Node head(DetailModel model, Node glyph) {
    Label kind = new Label(VocabularyWords.label(words, model.kind()));
    kind.getStyleClass().add("kind");
    kind.setGraphic(glyph);
    String definition = VocabularyWords.definition(words, model.kind());
    if (!definition.isEmpty()) {
      kind.setTooltip(Hints.tooltip(definition));
      kind.setAccessibleHelp(definition);
    }
    VBox head = Typesetter.column("head", kind, set.passage(model.title(), "title"), date(model));
    if (!model.places().isEmpty()) {
      head.getChildren().add(set.passage(DetailWords.beside(words, model.places()), "place"));
    }
    head.getChildren().add(known(model.date()));
    return head;
  }

  private Node date(DetailModel model) {
    DetailModel.DateLines date = model.date();
    VBox lines = new VBox(set.passage(Capitals.first(date.words()), "date"));
    lines.getStyleClass().add("date-lines");
    List<String> under = new ArrayList<>();
    if (date.weekday() != null) {
      under.add(date.weekday());
    }
    under.addAll(date.clocks());
    under.forEach(line -> lines.getChildren().add(set.passage(line, "clock")));
    FittingFlow tags = tags(model);
    if (!tags.getChildren().isEmpty()) {
      lines.getChildren().add(tags);
    }
    return lines;
  }

  /// The doubts about the date and what of the event is disputed, so that whatever a filter keeps
  /// for a dispute bears its mark.
  private FittingFlow tags(DetailModel model) {
    FittingFlow tags = new FittingFlow();
    tags.getStyleClass().add("tags");
    for (Doubt doubt : model.date().doubts()) {
      tags.getChildren()
          .add(set.tag(DetailWords.doubt(words, doubt), DetailWords.doubtMeaning(words, doubt)));
    }
    for (Dispute dispute : model.disputes()) {
      tags.getChildren()
          .add(set.tag(DisputeWords.mark(words, dispute), DisputeWords.meaning(words, dispute)));
    }
    return tags;
  }

  private Node known(DetailModel.DateLines date) {
    List<String> sentences = new ArrayList<>();
    sentences.add(date.derivation());
    if (date.how() != null) {
      sentences.add(date.how());
    }
    if (date.wording() != null) {
      sentences.add(words.say("detail.wording", date.wording()));
    }
    return set.passage(DetailWords.sentences(words, sentences), "known");
  }

  private @Nullable Node people(List<DetailModel.ParticipantLine> participants) {
    if (participants.isEmpty()) {
      return null;
    }
    VBox section = set.section(words.say("detail.participants"), "participants");
    for (DetailModel.ParticipantLine line : participants) {
      Label role = new Label(line.role());
      role.getStyleClass().add("role");
      FittingFlow first = new FittingFlow(links.actor(line.actor(), line.name()), role);
      first.getStyleClass().add("participant-name");
      VBox entry = Typesetter.column("participant", first);
      List<String> under = new ArrayList<>();
      if (line.as() != null && !isSaidBy(line.affiliation(), line.as())) {
        under.add(line.as());
      }
      if (!line.affiliation().isEmpty()) {
        under.add(line.affiliation());
      }
      if (!under.isEmpty()) {
        entry.getChildren().add(set.passage(DetailWords.beside(words, under), "small"));
      }
      section.getChildren().add(entry);
    }
    return section;
  }

  /// Whether what somebody is part of begins with what they speak as: said once it is enough.
  private static boolean isSaidBy(String affiliation, String as) {
    return affiliation.equals(as) || affiliation.startsWith(as + ",");
  }

  /// What sources differ on, a section each: of accounts on the same the heading stands once.
  private List<Node> accounts(List<DetailModel.AccountBlock> accounts) {
    SequencedMap<String, VBox> sections = new LinkedHashMap<>();
    for (DetailModel.AccountBlock account : accounts) {
      sections
          .computeIfAbsent(account.heading(), heading -> set.section(heading, "account"))
          .getChildren()
          .add(account(account));
    }
    return List.copyOf(sections.values());
  }

  private Node account(DetailModel.AccountBlock account) {
    List<Node> versions = new ArrayList<>();
    for (DetailModel.VersionLine version : account.versions()) {
      VBox box = Typesetter.column("version");
      if (version.shown()) {
        box.getStyleClass().add("shown");
      }
      if (version.date() != null) {
        box.getChildren().add(set.passage(Capitals.first(version.date()), "version-date"));
      }
      if (!version.says().isEmpty()) {
        box.getChildren().add(set.text(version.says(), "body"));
      }
      addReferences(box, version.references());
      versions.add(box);
    }
    VBox block = Typesetter.column("account-versions", new Columns(VERSION_WIDTH, 8, versions));
    if (!account.reason().isEmpty()) {
      block.getChildren().add(set.passage(account.reason(), "reason"));
    }
    return block;
  }

  private @Nullable Node claims(List<DetailModel.ClaimBlock> claims) {
    if (claims.isEmpty()) {
      return null;
    }
    VBox section = set.section(words.say("detail.claimed"), "claims");
    for (DetailModel.ClaimBlock claim : claims) {
      VBox block = Typesetter.column("claim", set.text(claim.proposition(), "proposition"));
      claim.positions().forEach(position -> block.getChildren().add(position(position)));
      section.getChildren().add(block);
    }
    return section;
  }

  private Node position(DetailModel.PositionLine position) {
    Label attitude = new Label(words.one("detail.attitude", position.attitude()));
    attitude.getStyleClass().addAll("attitude", EnumName.of(position.attitude()));
    Node who;
    if (position.actor() == null) {
      who = set.passage(position.who(), "speaker");
    } else {
      who = links.actor(position.actor(), position.who());
    }
    FittingFlow first = new FittingFlow(who, attitude);
    first.getStyleClass().add("position-head");
    VBox box = Typesetter.column("position", first);
    if (!position.through().isEmpty()) {
      box.getChildren().add(set.passage(position.through(), "chain", "small"));
    }
    if (position.says() != null) {
      box.getChildren().add(set.text(position.says(), "body"));
    }
    addReferences(box, position.references());
    return box;
  }

  private void addReferences(VBox box, List<DetailModel.Reference> references) {
    for (DetailModel.Reference reference : references) {
      box.getChildren()
          .add(
              set.link(
                  text(reference),
                  words.say("detail.reference-hint"),
                  () -> show(reference.source()),
                  "reference"));
      if (reference.says() != null) {
        box.getChildren().add(set.text(reference.says(), "small"));
      }
    }
  }

  private String text(DetailModel.Reference reference) {
    return reference.paragraphs().isEmpty()
        ? reference.name()
        : words.say("detail.reference", reference.name(), reference.paragraphs());
  }

  private void show(SourceId source) {
    SourceView view = sources.get(source);
    if (view != null) {
      reveal.accept(view);
      view.point();
    }
  }

  private @Nullable Node related(List<DetailModel.RelatedBlock> blocks) {
    if (blocks.isEmpty()) {
      return null;
    }
    VBox section = set.section(words.say("detail.related"), "related");
    for (DetailModel.RelatedBlock block : blocks) {
      Label relation = new Label(block.relation());
      relation.getStyleClass().add("relation");
      VBox entry = Typesetter.column("relation-block", relation);
      block.events().forEach(line -> entry.getChildren().add(related(line)));
      section.getChildren().add(entry);
    }
    return section;
  }

  private Node related(DetailModel.RelatedLine line) {
    TextLink link =
        set.link(
            line.title(),
            words.say("detail.related-hint"),
            () -> actions.selectEvent(line.event()),
            "related-event");
    link.setId("event-" + line.event());
    List<String> under =
        line.note() == null ? List.of(line.date()) : List.of(line.date(), line.note());
    return Typesetter.column(
        "relation-line", link, set.passage(DetailWords.beside(words, under), "small"));
  }

  private Node sources(DetailModel model) {
    if (model.sources().isEmpty()) {
      return set.section(
          words.say("detail.sources"),
          "sources",
          set.passage(words.say("detail.no-sources"), "body"));
    }
    VBox section =
        set.section(words.say("detail.sources"), "sources", set.passage(model.evidence(), "small"));
    for (DetailModel.SourceCard card : model.sources()) {
      SourceView view = new SourceView(words, card, set, actions);
      sources.put(card.source(), view);
      section.getChildren().add(view);
    }
    return section;
  }
}
