package org.demarche.ui.filter;

import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import org.demarche.query.Filter;
import org.demarche.session.Session;

/// A facet that folds away; its title says how many of its values are ticked.
final class FacetSection<K> extends TitledPane implements ConditionControl {
  private static final int ROWS = 9;

  private final Facet<K> facet;

  FacetSection(Facet<K> facet, Session session) {
    this.facet = facet;
    setId("section-" + facet.id());
    getStyleClass().add("facet-section");
    FacetTree<K> tree = new FacetTree<>(facet, session, ROWS, ROWS);
    setContent(tree);
    setAnimated(false);
    setExpanded(false);
    expandedProperty().subscribe(tree::setAwake);
    boolean used = !facet.values().isEmpty();
    setManaged(used);
    setVisible(used);
    setMinHeight(USE_PREF_SIZE);
    show(session.view().filter());
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(Filter filter) {
    int ticks = facet.ticked(filter).size();
    setText(ticks == 0 ? facet.title() : facet.title() + " · " + ticks + " ticked");
  }

  @Override
  public boolean folds() {
    return true;
  }
}
