package org.demarche.ui.filter;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import org.demarche.query.Filter;
import org.demarche.session.Session;

/// A condition's controls that fold away below a title, which says what is chosen.
final class FoldingPart extends TitledPane implements ConditionControl {
  private final Function<Filter, String> title;
  private final Consumer<Filter> show;

  /// @param key of the condition's sort
  /// @param title what it is called with a filter
  /// @param show follows the filter while the part is open
  FoldingPart(
      String key,
      Session session,
      Function<Filter, String> title,
      Consumer<Filter> show,
      Node content) {
    this.title = title;
    this.show = show;
    setId("section-" + key);
    getStyleClass().add("facet-section");
    setContent(content);
    setAnimated(false);
    setExpanded(false);
    setMinHeight(USE_PREF_SIZE);
    expandedProperty().subscribe(() -> show(session.view().filter()));
    show(session.view().filter());
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(Filter filter) {
    setText(title.apply(filter));
    if (isExpanded()) {
      show.accept(filter);
    }
  }

  @Override
  public boolean folds() {
    return true;
  }
}
