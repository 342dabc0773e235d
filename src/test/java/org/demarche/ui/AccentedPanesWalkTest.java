package org.demarche.ui;

import java.util.List;
import org.demarche.messages.Language;
import org.demarche.model.Event;

/// The panes say nothing that is not in the bundles.
final class AccentedPanesWalkTest extends PanesWalk {
  AccentedPanesWalkTest() {
    super(Language.ACCENTED);
  }

  @Override
  List<Event> readOf(List<Event> events) {
    return events;
  }
}
