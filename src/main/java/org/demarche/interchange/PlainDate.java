package org.demarche.interchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.time.FuzzyDate;

/// A date of publication that formats of references can hold: a year, a month or a day of which
/// there is no doubt, of a year from 1 to 9999. A time of day is left out.
///
/// @param month from 1, or 0 where only the year is known
/// @param day from 1, or 0 where only the month is known
record PlainDate(int year, int month, int day) {
  private static final Pattern FORM =
      Pattern.compile("(?!0000)([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T.*)?)?)?");

  /// Empty for a date that is doubtful, a span, or without a limit.
  static Optional<PlainDate> of(FuzzyDate date) {
    Matcher form = FORM.matcher(date.edtf());
    return form.matches()
        ? Optional.of(new PlainDate(number(form, 1), number(form, 2), number(form, 3)))
        : Optional.empty();
  }

  private static int number(Matcher form, int group) {
    return form.group(group) == null ? 0 : Integer.parseInt(form.group(group));
  }
}
