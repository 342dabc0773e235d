package org.demarche.ui;

import org.demarche.messages.Language;

/// The dialogs say nothing that is not in the bundles.
final class AccentedDialogsWalkTest extends DialogsWalk {
  AccentedDialogsWalkTest() {
    super(Language.ACCENTED);
  }
}
