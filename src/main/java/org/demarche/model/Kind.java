package org.demarche.model;

import org.jspecify.annotations.Nullable;

/// A kind of event in a dataset's vocabulary.
///
/// @param label for people, in the singular; null for one of the program's own. To be shown by
///   [VocabularyWords#label(org.demarche.words.Words, Kind)]
/// @param definition what counts as one, or null likewise
/// @param family which colour it shares
/// @param glyph which shape it has, so that colour is never the only carrier of meaning
/// @param plover the PLOVER event type it maps to, or null
public record Kind(
    String id,
    @Nullable String label,
    @Nullable String definition,
    Family family,
    Glyph glyph,
    @Nullable String plover,
    Extras extras) {
  public Kind(
      String id,
      @Nullable String label,
      @Nullable String definition,
      Family family,
      Glyph glyph,
      @Nullable String plover) {
    this(id, label, definition, family, glyph, plover, Extras.NONE);
  }

  /// Kinds that share a colour.
  public enum Family {
    DIPLOMACY,
    STATEMENT,
    DISPUTE,
    FORCE,
    COERCION,
    CONTEXT
  }

  /// Shapes that stay apart at eight pixels.
  public enum Glyph {
    CIRCLE,
    RING,
    SQUARE,
    DIAMOND,
    TRIANGLE_UP,
    TRIANGLE_DOWN,
    CROSS,
    PLUS,
    STAR,
    HEXAGON
  }
}
