package org.demarche.ui.filter;

import java.util.function.Function;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import org.demarche.query.Filter;
import org.demarche.session.Session;
import org.demarche.words.Words;

/// A facet that folds away; its title says how many of its values are ticked.
final class FacetSection<K> extends TitledPane implements ConditionControl {
  private static final int ROWS = 9;

  private final Words words;
  private final Function<Facets, Facet<K>> mine;
  private final FacetTree<K> tree;

  /// @param mine which of the facets it shows
  FacetSection(Words words, Facet<K> facet, Function<Facets, Facet<K>> mine, Session session) {
    this.words = words;
    this.mine = mine;
    this.tree = new FacetTree<>(words, facet, session, ROWS, ROWS);
    setId("section-" + facet.id());
    getStyleClass().add("facet-section");
    setContent(tree);
    setAnimated(false);
    setExpanded(false);
    expandedProperty().subscribe(tree::setAwake);
    showWhetherUsed();
    setMinHeight(USE_PREF_SIZE);
    show(session.view().filter());
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void use(Facets facets) {
    tree.use(mine.apply(facets), null);
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
    int ticks = facet.ticked(filter).size();
    setText(ticks == 0 ? facet.title() : words.say("filter.facet-ticked", facet.title(), ticks));
    tree.showCounts();
  }

  @Override
  public boolean folds() {
    return true;
  }
}
