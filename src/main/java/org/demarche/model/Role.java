package org.demarche.model;

/// A part an actor can play in an event, in a dataset's vocabulary.
public record Role(String id, String label, String definition, Extras extras) {
  public Role(String id, String label, String definition) {
    this(id, label, definition, Extras.NONE);
  }
}
