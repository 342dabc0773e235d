package org.demarche.time;

import org.demarche.words.Message;

/// What the parser made of a text: a date, or the reason why it is none.
public sealed interface EdtfResult {
  record Valid(FuzzyDate date) implements EdtfResult {}

  /// @param text what was given
  /// @param position index, from 0, of the first character of what cannot be right (of the day in
  ///   `1900-02-29`); the text's length when it stops short
  /// @param reason one sentence for the person who wrote it
  record Invalid(String text, int position, Message reason) implements EdtfResult {}
}
