package org.demarche.store;

import org.demarche.model.Event;
import org.demarche.model.EventId;

/// Events that differ from others in a little.
final class Variants {
  private Variants() {}

  static Event withTitle(Event event, String title) {
    return with(event, event.id(), title);
  }

  static Event withId(Event event, String id) {
    return with(event, new EventId(id), event.title());
  }

  private static Event with(Event event, EventId id, String title) {
    return new Event(
        id,
        title,
        event.shortTitle(),
        event.when(),
        event.kind(),
        event.significance(),
        event.summary(),
        event.places(),
        event.participants(),
        event.citations(),
        event.accounts(),
        event.claims(),
        event.relations(),
        event.note(),
        event.accepts(),
        event.extras());
  }
}
