package org.demarche.ui;

import java.util.List;
import java.util.stream.IntStream;
import org.demarche.messages.Language;
import org.demarche.model.Event;

/// The panes from right to left.
final class MirroredPanesWalkTest extends PanesWalk {
  MirroredPanesWalkTest() {
    super(Language.MIRRORED);
  }

  @Override
  List<Event> readOf(List<Event> events) {
    // All are read in the accented language; here what is turned is looked at.
    return IntStream.range(0, events.size()).filter(i -> i % 8 == 0).mapToObj(events::get).toList();
  }
}
