package org.demarche.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a source speaks of something, and how.
///
/// @param paragraphs numbers from 1, ascending; empty means the source as a whole
/// @param stance how the source bears on it
/// @param says what this source says here, in our words, or null
public record Citation(
    SourceId source,
    List<Integer> paragraphs,
    Stance stance,
    @Nullable String says,
    Extras extras) {
  public Citation {
    paragraphs = List.copyOf(paragraphs);
  }

  /// How a source bears on an event, an account or a position.
  public enum Stance {
    /// It tells that it happened.
    REPORTS,
    /// It tells beforehand that it will or may happen.
    ANNOUNCES,
    /// It tells something that makes it likelier.
    SUPPORTS,
    /// It tells something that cannot be true together with it.
    CONTRADICTS,
    /// It refers to it in passing.
    MENTIONS
  }
}
