package org.demarche.model;

import java.time.ZoneId;
import org.demarche.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/// The date of an event and how it is known.
///
/// @param date the value shown
/// @param derivation how it was reached
/// @param how the reasoning in one sentence, or null where the source states the date outright
/// @param wording the source's own few words for it ('on Thursday'), or null
/// @param zone the zone of a time of day, or null for that of where the event is
public record When(
    FuzzyDate date,
    Derivation derivation,
    @Nullable String how,
    @Nullable String wording,
    @Nullable ZoneId zone,
    Extras extras) {
  public When(
      FuzzyDate date,
      Derivation derivation,
      @Nullable String how,
      @Nullable String wording,
      @Nullable ZoneId zone) {
    this(date, derivation, how, wording, zone, Extras.NONE);
  }

  /// How a date was reached from its sources.
  public enum Derivation {
    /// The source gives the date.
    STATED,
    /// Reckoned from what the source gives (a weekday, 'yesterday') and its own date.
    DERIVED,
    /// Taken from the source's date stamp or context, the text giving none.
    INFERRED,
    /// Only a limit is known: not later than, not earlier than.
    BOUNDED
  }
}
