package org.demarche.ui.read;

import org.demarche.session.Selection;

/// What a page is about.
public sealed interface ReadPage {
  /// What is selected: an event, several, a cluster; or, while nothing is, the dataset.
  record OfSelection(Selection selection) implements ReadPage {}

  /// A page that is the same whatever is selected.
  enum Fixed implements ReadPage {
    /// What the signs of the timeline mean.
    LEGEND,
    /// How the program looks and moves.
    PREFERENCES,
    /// What keys and mouse do.
    KEYS,
    /// What the program is.
    ABOUT
  }
}
