package org.demarche.session;

import org.demarche.model.EventId;

/// What is selected: a locator, which an event that has vanished simply does not resolve.
public sealed interface Selection {
  record None() implements Selection {}

  record OneEvent(EventId event) implements Selection {}
}
