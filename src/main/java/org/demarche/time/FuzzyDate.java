package org.demarche.time;

import java.time.ZoneId;
import java.util.Set;
import org.demarche.words.Sayable;
import org.demarche.words.Words;

/// A date as exactly as it is known, in EDTF (ISO 8601-2:2019, levels 0 to 2).
///
/// Two are equal when they say the same, however it was written: `?2007-05` in a text that says
/// nothing else is `2007?-05`. What the standard leaves open, and what is chosen here, is in
/// `src/docs/data-format.md`.
public sealed interface FuzzyDate extends Sayable permits EdtfDate {
  /// The axis holds the years from minus this one to this one. What lies farther away is a valid
  /// date that has no place in a chronology. Behind it there is room for a window that is moved
  /// past the last event, up to the end of the calendar of `java.time`.
  int LAST_YEAR = 800_000_000;

  /// Reads one EDTF text; never throws for bad content.
  static EdtfResult parse(String text) {
    return EdtfParser.parse(text);
  }

  /// Reads an EDTF text known to be valid.
  ///
  /// @throws IllegalArgumentException with the position and the key of the reason when it is not
  static FuzzyDate of(String text) {
    return switch (parse(text)) {
      case EdtfResult.Valid valid -> valid.date();
      case EdtfResult.Invalid invalid ->
          throw new IllegalArgumentException(
              "'%s' at %d: %s".formatted(text, invalid.position(), invalid.reason().key()));
    };
  }

  /// The text as written.
  String text();

  /// The canonical EDTF text of the same value.
  String edtf();

  /// The lowest EDTF level (0, 1 or 2) that has this value.
  int level();

  /// The first that the text itself allows; `~` does not move it.
  Bound earliest();

  /// The last that the text itself allows; `~` does not move it.
  Bound latest();

  /// The doubts that the text itself states; never [Doubt#DISPUTED].
  Set<Doubt> doubts();

  /// Which components are uncertain or approximate; of an interval or set, those of any of its
  /// dates.
  Qualifiers qualifiers();

  /// The value in words, for a sentence: 'on or before 2 July 2007', 'about May 2007'.
  @Override
  String words(Words words);

  /// Whether all that the value may mean, apart from a side that is open, lies in the years that
  /// the axis holds; see [#LAST_YEAR].
  boolean isOnAxis();

  /// Where the value lies on an axis.
  ///
  /// @param place zone of a time of day that states no offset
  /// @param axis zone whose civil time the axis shows; a date without a time of day ignores both
  ///   zones
  Extent extent(ZoneId place, ZoneId axis);
}
