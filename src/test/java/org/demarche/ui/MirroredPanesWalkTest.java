package org.demarche.ui;

import org.demarche.messages.Language;

/// The panes from right to left.
final class MirroredPanesWalkTest extends PanesWalk {
  MirroredPanesWalkTest() {
    super(Language.MIRRORED);
  }
}
