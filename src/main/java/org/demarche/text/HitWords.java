package org.demarche.text;

import org.demarche.search.Hit;
import org.demarche.words.Words;

/// Says where in an event something was found: 'in a claim: A committee was agreed'.
public final class HitWords {
  private HitWords() {}

  /// Where it is, and so much of the text that the first words found are seen in it.
  ///
  /// @param longest how many chars of the text may be shown
  public static MarkedText of(Words words, Hit.Place place, int longest) {
    MarkedText excerpt = new MarkedText(place.text(), place.marks()).excerpt(longest);
    return excerpt.in(words.one("text.hit", place.field(), excerpt.text()));
  }
}
