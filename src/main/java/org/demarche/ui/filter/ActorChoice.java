package org.demarche.ui.filter;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.query.Filter;
import org.demarche.session.Session;
import org.demarche.ui.theme.EditMenu;
import org.demarche.ui.theme.Prompts;
import org.demarche.ui.theme.Prose;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// Who must take part: the tree of actors, a search in it, and how those that are ticked combine.
final class ActorChoice {
  private static final int LEAST_ROWS = 6;
  private static final int MANY_ROWS = 24;

  private final Words words;
  private final Session session;
  private final FacetTree<ActorId> actors;
  private final MissingRow<ActorId> missing;
  private final TextField search = new TextField();
  private final Prose nobody = new Prose("");
  private final FilterPart part;

  ActorChoice(Words words, Session session, Facet<ActorId> facet) {
    this.words = words;
    this.session = session;
    this.actors = new FacetTree<>(words, facet, session, Facet.Order.COUNT, LEAST_ROWS, MANY_ROWS);
    this.missing = new MissingRow<>(words, facet, session);
    search.setId("actor-search");
    Prompts.fit(search, words.say("filter.actor-search"));
    search.setAccessibleText(words.say("filter.actor-search-heard"));
    search.textProperty().subscribe((before, after) -> search(after));
    search.setOnKeyPressed(this::leaveSearch);
    EditMenu.install(words, search);
    nobody.getStyleClass().add("hint");
    nobody.setManaged(false);
    nobody.setVisible(false);
    ModeChoice mode = new ModeChoice(words, session);
    mode.setMinHeight(VBox.USE_PREF_SIZE);
    HBox head = new HBox(search, new OrderSwitch(words, actors));
    head.getStyleClass().add("facet-head");
    HBox.setHgrow(search, Priority.ALWAYS);
    part =
        new FilterPart(
            words,
            facet.title(),
            filter -> show(mode, filter),
            this::use,
            mode,
            head,
            nobody,
            actors,
            missing);
    // The tree of actors gives way to the rest, and scrolls; the pane itself only when it must.
    part.setMinHeight(VBox.USE_COMPUTED_SIZE);
    VBox.setVgrow(actors, Priority.ALWAYS);
    VBox.setVgrow(part, Priority.ALWAYS);
  }

  ConditionControl control() {
    return part;
  }

  /// Takes the keyboard into the search.
  void search() {
    search.requestFocus();
    search.selectAll();
  }

  private void leaveSearch(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      key.consume();
    } else if (key.getCode() == KeyCode.DOWN) {
      actors.requestFocus();
      key.consume();
    }
  }

  private void use(Facets facets) {
    actors.use(facets.actors(), found(search.getText()));
    missing.use(facets.actors());
    showWhetherFound();
  }

  private void show(ModeChoice mode, Filter filter) {
    mode.show(filter);
    actors.showCounts();
    missing.show(filter);
  }

  private void search(String text) {
    Predicate<ActorId> found = found(text);
    if (found == null) {
      actors.showAll();
    } else {
      actors.showFound(found, text);
    }
    showWhetherFound();
  }

  /// Whom a search finds, or null where nothing is searched for.
  private @Nullable Predicate<ActorId> found(String text) {
    if (text.isBlank()) {
      return null;
    }
    Set<ActorId> found =
        session.index().actorTree().search(text).stream()
            .map(Actor::id)
            .collect(Collectors.toUnmodifiableSet());
    return found::contains;
  }

  private void showWhetherFound() {
    boolean none = actors.isEmpty();
    nobody.setContent(none ? words.say("filter.no-actor") : "");
    nobody.setManaged(none);
    nobody.setVisible(none);
    actors.setManaged(!none);
    actors.setVisible(!none);
  }
}
