package org.demarche.time;

/// What the parser made of a text: a date, or the reason why it is none.
public sealed interface EdtfResult {
  record Valid(FuzzyDate date) implements EdtfResult {}

  /// @param text what was given
  /// @param position index of the first character that cannot be right, from 0; the text's length
  ///   when it stops short
  /// @param reason one sentence for the person who wrote it
  record Invalid(String text, int position, String reason) implements EdtfResult {}
}
