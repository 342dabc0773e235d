package org.demarche.text;

/// One thing that a condition adds to the sentence that says what a filter shows.
public record FilterPhrase(Place place, String words) {
  /// Where in the sentence it stands, from the front.
  public enum Place {
    /// Before 'events': 'disputed'.
    BEFORE,
    /// Right behind 'events': 'of kind talks'.
    BEHIND,
    /// The first of the clauses that follow, with commas between them: 'whose date is disputed'.
    FIRST_CLAUSE,
    /// A clause behind the first: 'involving Iran'.
    CLAUSE
  }
}
