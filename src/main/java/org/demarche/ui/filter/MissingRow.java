package org.demarche.ui.filter;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.demarche.query.Filter;
import org.demarche.query.Wish;
import org.demarche.session.Session;
import org.demarche.ui.theme.Hints;
import org.demarche.words.Words;

/// The last value of a facet: that an event has none. Not there where every event has one.
final class MissingRow<K> extends StackPane {
  private final Words words;
  private final Session session;
  private final FacetRow row;
  private Facet<K> facet;

  MissingRow(Words words, Facet<K> facet, Session session) {
    this.words = words;
    this.facet = facet;
    this.session = session;
    row = new FacetRow(words, () -> wish(Wish.WITH), () -> wish(Wish.WITHOUT));
    row.box().setId("missing-" + facet.id());
    row.box().setText(facet.missing());
    row.box().setTooltip(Hints.tooltip(facet.missingMeaning()));
    row.box().setAccessibleHelp(facet.missingMeaning());
    row.name(facet.missing());
    row.box()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            key -> {
              if (FacetTree.RULING_OUT.contains(key.getCode())) {
                wish(Wish.WITHOUT);
                key.consume();
              }
            });
    getStyleClass().add("missing-row");
    HBox.setHgrow(row, Priority.ALWAYS);
    getChildren().add(row);
    show(session.view().filter());
  }

  /// Offers the values of another snapshot.
  void use(Facet<K> other) {
    facet = other;
    show(session.view().filter());
  }

  private void wish(Wish wish) {
    session.update(view -> view.withFilter(facet.wishMissing(view.filter(), wish)));
    show(session.view().filter());
  }

  void show(Filter filter) {
    Facet.Tick tick = Facet.Tick.of(filter.get(facet.sort()).ticks().missing());
    int events = session.counts().missing(facet.sort());
    boolean used = facet.isEverMissing() || tick != Facet.Tick.OFF;
    setManaged(used);
    setVisible(used);
    row.show(tick);
    row.show(events);
    row.box().setAccessibleText(words.say("filter.value-heard", facet.missing(), tick, events));
  }
}
