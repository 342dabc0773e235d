package org.demarche.ui.filter;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.query.Filter;
import org.demarche.query.Ticks;
import org.demarche.query.Wish;
import org.demarche.search.FoldedText;
import org.demarche.session.Session;
import org.demarche.ui.theme.Prompts;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// A facet that folds away: a search in its values, their order, the values, and the one that is
/// missing. Its title says how many are ticked and ruled out.
final class FacetSection<K> extends TitledPane implements ConditionControl {
  private static final int ROWS = 9;

  private final Words words;
  private final Function<Facets, Facet<K>> mine;
  private final FacetTree<K> tree;
  private final MissingRow<K> missing;
  private final TextField search = new TextField();
  private final Label nothing = new Label();
  private final Consumer<Filter> more;

  /// @param mine which of the facets it shows
  /// @param order in which the values stand until somebody chooses another
  FacetSection(
      Words words,
      Facet<K> facet,
      Function<Facets, Facet<K>> mine,
      Session session,
      Facet.Order order) {
    this(words, facet, mine, session, order, filter -> {});
  }

  /// @param more follows the filter too
  /// @param first stand above the search
  FacetSection(
      Words words,
      Facet<K> facet,
      Function<Facets, Facet<K>> mine,
      Session session,
      Facet.Order order,
      Consumer<Filter> more,
      Node... first) {
    this.words = words;
    this.mine = mine;
    this.more = more;
    this.tree = new FacetTree<>(words, facet, session, order, ROWS, ROWS);
    this.missing = new MissingRow<>(words, facet, session);
    setId("section-" + facet.id());
    getStyleClass().add("facet-section");
    VBox content = new VBox(first);
    content.getStyleClass().add("facet-content");
    content.getChildren().addAll(head(), nothing, tree, missing);
    setContent(content);
    setAnimated(false);
    setExpanded(false);
    expandedProperty().subscribe(tree::setAwake);
    showWhetherFound();
    showWhetherUsed();
    setMinHeight(USE_PREF_SIZE);
    show(session.view().filter());
  }

  private HBox head() {
    search.setId("search-" + tree.facet().id());
    Prompts.fit(search, words.say("filter.search"));
    search.setAccessibleText(words.say("filter.search-heard", tree.facet().title()));
    search.setMinWidth(0);
    search.textProperty().subscribe((before, after) -> search());
    search.setOnKeyPressed(this::leaveSearch);
    HBox.setHgrow(search, Priority.ALWAYS);
    nothing.getStyleClass().add("hint");
    HBox head = new HBox(search, new OrderSwitch(words, tree));
    head.getStyleClass().add("facet-head");
    return head;
  }

  private void leaveSearch(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      key.consume();
    } else if (key.getCode() == KeyCode.DOWN) {
      tree.requestFocus();
      key.consume();
    }
  }

  private void search() {
    Predicate<K> found = found(tree.facet());
    if (found == null) {
      tree.showAll();
    } else {
      tree.showFound(found, search.getText());
    }
    showWhetherFound();
  }

  /// Which of a facet's values the search finds, or null where nothing is searched for.
  private @Nullable Predicate<K> found(Facet<K> facet) {
    String text = search.getText();
    if (text.isBlank()) {
      return null;
    }
    return facet.values().stream()
            .flatMap(FacetValue::all)
            .filter(value -> FoldedText.hasWords(value.name(), text))
            .map(FacetValue::key)
            .collect(Collectors.toUnmodifiableSet())
        ::contains;
  }

  private void showWhetherFound() {
    boolean none = tree.isEmpty();
    nothing.setText(none ? words.say("filter.nothing-found") : "");
    nothing.setManaged(none);
    nothing.setVisible(none);
    tree.setManaged(!none);
    tree.setVisible(!none);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void use(Facets facets) {
    Facet<K> facet = mine.apply(facets);
    tree.use(facet, found(facet));
    missing.use(facet);
    showWhetherFound();
    showWhetherUsed();
  }

  private void showWhetherUsed() {
    boolean used = !tree.facet().values().isEmpty();
    setManaged(used);
    setVisible(used);
  }

  @Override
  public void show(Filter filter) {
    Facet<K> facet = tree.facet();
    Ticks<K> ticks = filter.get(facet.sort()).ticks();
    int asked = ticks.values().size() + (ticks.missing() == Wish.WITH ? 1 : 0);
    int out = ticks.size() - asked;
    String title = facet.title();
    if (asked > 0) {
      title = words.say("filter.facet-ticked", title, asked);
    }
    setText(out == 0 ? title : words.say("filter.facet-ruled-out", title, out));
    tree.showCounts();
    missing.show(filter);
    more.accept(filter);
  }

  @Override
  public boolean folds() {
    return true;
  }
}
