package org.demarche.time.written;

/// One meaningful piece of a written date.
///
/// @param sort what it is
/// @param value the number, or the month's or season's; 0 where the sort says all
/// @param text as written, for dates in digits
record Item(Sort sort, int value, String text) {
  /// The sorts, by the letter that stands for them in a pattern.
  enum Sort {
    /// A number of one or two digits, with an ending as of '28th' or without.
    NUMBER('N'),
    /// A number of three digits or more.
    YEAR('Y'),
    /// A year that ends as '1990s' does.
    DECADE('D'),
    /// Three numbers with `/`, `.` or `-` between them.
    NUMERIC('T'),
    /// A month and a year in digits, as '5/2007' or '2007-05'.
    NUMERIC_MONTH('R'),
    MONTH('M'),
    PERSIAN_MONTH('P'),
    /// The value is EDTF's number of it, 21 to 24.
    SEASON('S'),
    QUARTER('Q'),
    HALF('H'),
    CENTURY('C'),
    BEFORE_CHRIST('B'),
    AFTER_CHRIST('A'),
    ABOUT('~'),
    SINCE('<'),
    AFTER('('),
    BEFORE(')'),
    BETWEEN('['),
    /// Between two dates; before one alone it means all the time up to it.
    TO('-'),
    AND('&'),
    /// A word that says nothing, such as 'the'.
    FILLER('.'),
    UNKNOWN('?');

    private final char letter;

    Sort(char letter) {
      this.letter = letter;
    }

    char letter() {
      return letter;
    }
  }

  static Item of(Sort sort, String text) {
    return new Item(sort, 0, text);
  }
}
