package org.demarche.ui.filter;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.query.ActorTree;
import org.demarche.session.Session;

/// Who must take part: the tree of actors, a search in it, and how those that are ticked combine.
final class ActorChoice {
  private static final int LEAST_ROWS = 6;
  private static final int MANY_ROWS = 24;

  private final ActorTree tree;
  private final FacetTree<ActorId> actors;
  private final TextField search = new TextField();
  private final Label nobody = new Label();
  private final FilterPart part;

  ActorChoice(Session session, ActorTree tree, Facet<ActorId> facet) {
    this.tree = tree;
    this.actors = new FacetTree<>(facet, session, LEAST_ROWS, MANY_ROWS);
    search.setId("actor-search");
    search.setPromptText("Find an actor");
    search.setAccessibleText("Find an actor by name or alias");
    search.textProperty().subscribe((before, after) -> search(after));
    search.setOnKeyPressed(this::leaveSearch);
    nobody.getStyleClass().add("hint");
    nobody.setWrapText(true);
    nobody.setManaged(false);
    nobody.setVisible(false);
    ModeChoice mode = new ModeChoice(session);
    mode.setMinHeight(VBox.USE_PREF_SIZE);
    part = new FilterPart(facet.title(), mode::show, mode, search, nobody, actors);
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

  private void search(String text) {
    if (text.isBlank()) {
      actors.showAll();
    } else {
      Set<ActorId> found =
          tree.search(text).stream().map(Actor::id).collect(Collectors.toUnmodifiableSet());
      actors.showFound(found::contains);
    }
    boolean none = actors.isEmpty();
    nobody.setText(none ? "No actor of this name takes part in an event." : "");
    nobody.setManaged(none);
    nobody.setVisible(none);
    actors.setManaged(!none);
    actors.setVisible(!none);
  }
}
