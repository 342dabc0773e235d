package org.demarche.search;

import java.util.List;

/// One thing that a [TextQuery] asks for: a word or a phrase, or that it must not be there. A
/// value; what was typed counts, not only what it means.
///
/// @param words as typed, with single spaces; at least one word is in them
/// @param phrase whether they were in quotation marks. A word that is several, such as
///   'Kazemi-Qomi', is looked for as a phrase too
/// @param begun whether the last word may go on, so that 'kaz' finds 'Kazemi'
/// @param excluded whether it must not be there
public record Term(String words, boolean phrase, boolean begun, boolean excluded) {
  static final char NOT = '-';
  static final char MARK = '"';
  static final char GOES_ON = '*';

  /// What [TextQuery#of] reads as this term.
  public String written() {
    String mark = phrase ? String.valueOf(MARK) : "";
    return (excluded ? String.valueOf(NOT) : "")
        + mark
        + words
        + mark
        + (begun ? String.valueOf(GOES_ON) : "");
  }

  /// The words that must follow each other, folded, without articles; not empty.
  public List<String> sought() {
    return Articles.asked(words);
  }
}
