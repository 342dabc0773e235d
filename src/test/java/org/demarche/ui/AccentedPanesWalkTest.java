package org.demarche.ui;

import org.demarche.messages.Language;

/// The panes say nothing that is not in the bundles.
final class AccentedPanesWalkTest extends PanesWalk {
  AccentedPanesWalkTest() {
    super(Language.ACCENTED);
  }
}
