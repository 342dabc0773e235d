package org.demarche.model;

import org.jspecify.annotations.Nullable;

/// How one event bears on another: '*this event* prepares *that one*'.
///
/// @param event the other event
/// @param note one sentence, or null
public record Relation(Type type, EventId event, @Nullable String note, Extras extras) {
  /// The ways in which one event bears on another, read from the event that holds the relation.
  public enum Type {
    ANNOUNCES,
    PREPARES,
    PART_OF,
    FOLLOWS,
    RESPONDS_TO,
    ABOUT
  }
}
