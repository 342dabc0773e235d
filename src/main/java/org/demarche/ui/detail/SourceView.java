package org.demarche.ui.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.demarche.query.Narrowing;
import org.demarche.ui.theme.FittingFlow;
import org.demarche.ui.theme.Menus;
import org.demarche.words.Words;

/// One source of the event: its headline, what it says here, and the ways to it.
final class SourceView extends VBox {
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

  private final Words words;
  private final DetailModel.SourceCard card;
  private final Typesetter set;
  private final DetailActions actions;

  SourceView(Words words, DetailModel.SourceCard card, Typesetter set, DetailActions actions) {
    this.words = words;
    this.card = card;
    this.set = set;
    this.actions = actions;
    setId("source-" + card.source());
    getStyleClass().add("source");
    setFocusTraversable(true);
    setAccessibleText(card.citation());
    focusedProperty().subscribe(focused -> pseudoClassStateChanged(POINTED, focused));
    getChildren().add(set.passage(card.headline(), "source-headline"));
    if (!card.translation().isEmpty()) {
      getChildren().add(set.passage(card.translation(), "translation"));
    }
    if (!card.publication().isEmpty()) {
      getChildren().add(set.passage(card.publication(), "small"));
    }
    if (!card.tags().isEmpty()) {
      FittingFlow tags = new FittingFlow();
      tags.getStyleClass().add("tags");
      card.tags().forEach(tag -> tags.getChildren().add(set.tag(tag.text(), tag.meaning())));
      getChildren().add(tags);
    }
    card.references().forEach(this::addReference);
    if (card.references().isEmpty() && card.alsoCited().isEmpty()) {
      getChildren().add(set.passage(words.say("detail.cited-above"), "small"));
    }
    if (!card.alsoCited().isEmpty()) {
      String text =
          card.references().isEmpty()
              ? words.say("detail.cited-above-at", card.alsoCited())
              : words.say("detail.also-cited-above-at", card.alsoCited());
      getChildren().add(set.passage(text, "small"));
    }
    addRemarks();
    getChildren().add(buttons());
    Menus.install(this, this::menu);
  }

  private List<MenuItem> menu() {
    List<MenuItem> items = new ArrayList<>();
    String address = card.address();
    if (address != null) {
      items.add(
          Menus.item("source-open", words.say("detail.open"), () -> actions.openUrl(address)));
    }
    String link = card.link();
    if (link != null) {
      items.add(
          Menus.item("source-link", words.say("detail.copy-link"), () -> actions.copyText(link)));
    }
    items.add(
        Menus.item(
            "source-citation",
            words.say("detail.copy-citation"),
            () -> actions.copyText(card.citation())));
    items.add(Menus.line());
    items.add(
        Menus.item(
            "source-only",
            words.say("detail.menu.only-source"),
            () -> actions.changeFilter(Narrowing.only(card.source()))));
    items.add(
        Menus.item(
            "source-without",
            words.say("detail.menu.without-source"),
            () -> actions.changeFilter(Narrowing.without(card.source()))));
    return items;
  }

  private void addReference(DetailModel.Reference reference) {
    Label stance = new Label(reference.stance());
    stance.getStyleClass().add("stance");
    Label where = new Label(reference.paragraphs());
    where.getStyleClass().add("paragraphs");
    FittingFlow line = new FittingFlow(stance, where);
    line.getStyleClass().add("reference-line");
    getChildren().add(line);
    if (reference.says() != null) {
      getChildren().add(set.text(reference.says(), "says"));
    }
  }

  private void addRemarks() {
    List<String> remarks = new ArrayList<>();
    if (!card.witness().isEmpty()) {
      getChildren().add(set.passage(card.witness(), "witness"));
    }
    if (card.note() != null) {
      remarks.add(card.note());
    }
    if (card.localCopy() != null) {
      remarks.add(words.say("detail.local-copy", card.localCopy()));
    }
    if (card.search() != null) {
      remarks.add(words.say("detail.no-address"));
    }
    remarks.forEach(remark -> getChildren().add(set.passage(remark, "small")));
  }

  private FittingFlow buttons() {
    FittingFlow buttons = new FittingFlow();
    buttons.getStyleClass().add("source-buttons");
    if (card.address() != null) {
      String address = card.address();
      buttons
          .getChildren()
          .add(
              set.button(
                  words.say("detail.open"),
                  address,
                  () -> actions.openUrl(address),
                  "open",
                  "primary"));
    }
    if (card.archive() != null) {
      String archive = card.archive();
      buttons
          .getChildren()
          .add(
              set.button(
                  words.say("detail.open-archive"),
                  archive,
                  () -> actions.openUrl(archive),
                  "open-archive"));
    }
    if (card.search() != null) {
      String search = card.search();
      buttons
          .getChildren()
          .add(
              set.button(
                  words.say("detail.search-web"),
                  words.say("detail.search-web-hint"),
                  () -> actions.openUrl(search),
                  "search-web"));
    }
    buttons
        .getChildren()
        .add(
            set.button(
                words.say("detail.copy-citation"),
                card.citation(),
                () -> actions.copyText(card.citation()),
                "copy-citation"));
    String link = card.link();
    if (link != null) {
      buttons
          .getChildren()
          .add(
              set.button(
                  words.say("detail.copy-link"), link, () -> actions.copyText(link), "copy-link"));
    }
    return buttons;
  }

  /// Draws the eye to this source until the focus goes elsewhere.
  void point() {
    requestFocus();
  }
}
