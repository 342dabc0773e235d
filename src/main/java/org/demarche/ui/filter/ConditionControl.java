package org.demarche.ui.filter;

import javafx.scene.layout.Region;
import org.demarche.query.Filter;

/// Where in the pane one condition is chosen.
interface ConditionControl {
  Region node();

  /// Follows the filter.
  void show(Filter filter);

  /// Offers the values of another snapshot; what is unfolded and written stays.
  default void use(Facets facets) {}

  /// Whether it is folded away until somebody opens it; those that are stand below the others.
  boolean folds();
}
