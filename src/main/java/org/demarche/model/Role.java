package org.demarche.model;

import org.jspecify.annotations.Nullable;

/// A part an actor can play in an event, in a dataset's vocabulary.
///
/// @param label for people; null for one of the program's own. To be shown by
///   [VocabularyWords#label(org.demarche.words.Words, Role)]
/// @param definition who plays it, or null likewise
public record Role(String id, @Nullable String label, @Nullable String definition, Extras extras) {
  public Role(String id, @Nullable String label, @Nullable String definition) {
    this(id, label, definition, Extras.NONE);
  }
}
