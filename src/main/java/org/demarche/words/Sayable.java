package org.demarche.words;

/// A value that is an argument of a sentence and words itself, such as a date.
public interface Sayable {
  /// The value within a sentence.
  String words(Words words);
}
