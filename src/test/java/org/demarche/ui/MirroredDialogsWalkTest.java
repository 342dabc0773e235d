package org.demarche.ui;

import org.demarche.messages.Language;

/// The dialogs from right to left.
final class MirroredDialogsWalkTest extends DialogsWalk {
  MirroredDialogsWalkTest() {
    super(Language.MIRRORED);
  }
}
