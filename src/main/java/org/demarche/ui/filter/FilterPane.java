package org.demarche.ui.filter;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.query.ActorTree;
import org.demarche.query.FacetIndex;
import org.demarche.query.Filter;
import org.demarche.session.Session;
import org.demarche.session.ViewState;
import org.demarche.text.SourceNames;

/// Chooses which events are shown: by actor, kind, place, source, date and dispute, with live
/// counts.
public final class FilterPane extends BorderPane {
  private static final int LEAST_ACTORS = 6;
  private static final int MANY_ACTORS = 24;
  private static final int OTHER_ROWS = 9;

  private final Session session;
  private final ActorTree tree;
  private final FacetTree<ActorId> actors;
  private final TextField search = new TextField();
  private final Label nobody = new Label();
  private final ModeChoice mode;
  private final RangeField range;
  private final DisputeChoice disputes;
  private final Hyperlink clear = new Hyperlink("Clear all");
  private final List<FacetSection<?>> sections;

  /// @param names of the dataset's sources
  public FilterPane(Session session, Dataset dataset, FacetIndex index, SourceNames names) {
    this.session = session;
    this.tree = index.actorTree();
    Facets facets = Facets.of(dataset, index, names);
    this.actors = new FacetTree<>(facets.actors(), session, LEAST_ACTORS, MANY_ACTORS);
    this.mode = new ModeChoice(session);
    this.range = new RangeField(session, dataset.description().zone());
    this.disputes = new DisputeChoice(session);
    this.sections =
        List.of(
            new FacetSection<>(facets.kinds(), session),
            new FacetSection<>(facets.places(), session),
            new FacetSection<>(facets.sources(), session));
    getStyleClass().add("filter-pane");
    getStylesheets().add(sheet());
    setTop(head());
    ScrollPane scroll = new ScrollPane(content());
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("filter-scroll");
    setCenter(scroll);
    session.addListener(this::changed);
    show(session.view().filter());
  }

  /// The style sheet of this feature.
  static String sheet() {
    return Objects.requireNonNull(FilterPane.class.getResource("/css/filter.css")).toExternalForm();
  }

  private HBox head() {
    Label title = new Label("Filter");
    title.getStyleClass().add("pane-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    clear.setId("filter-clear");
    clear.setOnAction(
        e -> {
          clear.setVisited(false);
          clearAll();
        });
    HBox head = new HBox(title, gap, clear);
    head.setAlignment(Pos.BASELINE_LEFT);
    head.getStyleClass().add("filter-head");
    return head;
  }

  /// Takes the keyboard into the search for actors.
  public void search() {
    search.requestFocus();
    search.selectAll();
  }

  private VBox content() {
    search.setId("actor-search");
    search.setPromptText("Find an actor");
    search.setAccessibleText("Find an actor by name or alias");
    search.textProperty().subscribe((before, after) -> search(after));
    search.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            key.consume();
          } else if (key.getCode() == KeyCode.DOWN) {
            actors.requestFocus();
            key.consume();
          }
        });
    nobody.getStyleClass().add("hint");
    nobody.setWrapText(true);
    nobody.setManaged(false);
    nobody.setVisible(false);
    VBox actorPart = part("Actors", mode, search, nobody, actors);
    VBox datePart = part("Dates", range);
    VBox disputePart = part("Disputed", disputes);
    // The tree of actors gives way to the rest, and scrolls; the pane itself only when it must.
    VBox.setVgrow(actors, Priority.ALWAYS);
    VBox.setVgrow(actorPart, Priority.ALWAYS);
    mode.setMinHeight(USE_PREF_SIZE);
    datePart.setMinHeight(USE_PREF_SIZE);
    disputePart.setMinHeight(USE_PREF_SIZE);
    sections.forEach(section -> section.setMinHeight(USE_PREF_SIZE));
    VBox content = new VBox(actorPart, datePart, disputePart);
    content.getChildren().addAll(sections);
    content.getStyleClass().add("filter-content");
    return content;
  }

  private static VBox part(String title, Node... nodes) {
    Label heading = new Label(title);
    heading.getStyleClass().add("part-title");
    heading.setAccessibleRoleDescription("heading");
    VBox part = new VBox(heading);
    part.getChildren().addAll(nodes);
    part.getStyleClass().add("filter-part");
    return part;
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

  private void clearAll() {
    session.update(view -> view.withFilter(Filter.ALL.withMode(view.filter().mode())));
  }

  private void changed(ViewState before, ViewState after) {
    if (!before.filter().equals(after.filter())) {
      show(after.filter());
    }
  }

  private void show(Filter filter) {
    mode.show(filter);
    range.show(filter);
    disputes.show(filter);
    clear.setDisable(filter.isEmpty());
    sections.forEach(section -> section.show(filter));
  }

  /// A facet that folds away; its title says how many of its values are ticked.
  private static final class FacetSection<K> extends TitledPane {
    private final Facet<K> facet;

    FacetSection(Facet<K> facet, Session session) {
      this.facet = facet;
      setId("section-" + facet.id());
      getStyleClass().add("facet-section");
      FacetTree<K> tree = new FacetTree<>(facet, session, OTHER_ROWS, OTHER_ROWS);
      setContent(tree);
      setAnimated(false);
      setExpanded(false);
      expandedProperty().subscribe(tree::setAwake);
      boolean used = !facet.values().isEmpty();
      setManaged(used);
      setVisible(used);
      show(session.view().filter());
    }

    void show(Filter filter) {
      int ticks = facet.ticked().apply(filter).size();
      setText(ticks == 0 ? facet.title() : facet.title() + " · " + ticks + " ticked");
    }
  }
}
