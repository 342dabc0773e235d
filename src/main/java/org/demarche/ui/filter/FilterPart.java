package org.demarche.ui.filter;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.query.Filter;
import org.demarche.words.Words;

/// A condition's controls, always open, below a heading.
final class FilterPart extends VBox implements ConditionControl {
  private final Consumer<Filter> show;
  private final Consumer<Facets> use;

  /// @param show follows the filter
  FilterPart(Words words, String title, Consumer<Filter> show, Node... nodes) {
    this(words, title, show, facets -> {}, nodes);
  }

  /// @param show follows the filter
  /// @param use offers the values of another snapshot
  FilterPart(
      Words words, String title, Consumer<Filter> show, Consumer<Facets> use, Node... nodes) {
    this.show = show;
    this.use = use;
    Label heading = new Label(title);
    heading.getStyleClass().add("part-title");
    heading.setAccessibleRoleDescription(words.say("filter.heading"));
    getChildren().add(heading);
    getChildren().addAll(nodes);
    getStyleClass().add("filter-part");
    setMinHeight(USE_PREF_SIZE);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(Filter filter) {
    show.accept(filter);
  }

  @Override
  public void use(Facets facets) {
    use.accept(facets);
  }

  @Override
  public boolean folds() {
    return false;
  }
}
