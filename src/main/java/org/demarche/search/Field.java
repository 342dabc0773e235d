package org.demarche.search;

/// The texts of an event that are searched, the most telling first.
public enum Field {
  /// The title and the short one.
  TITLE,
  /// Names and aliases of those who took part, and as what.
  ACTOR,
  /// Names and aliases of where it happened.
  PLACE,
  SUMMARY,
  /// What somebody puts forward, and how those who assert, deny or doubt it put it.
  CLAIM,
  /// Names and aliases of those who do, and through whom it was reported.
  SPEAKER,
  /// What a version says of a point on which sources differ, and why the event shows what it does.
  ACCOUNT,
  /// What a single source says.
  CITATION,
  /// Remarks of the curator's, on the event, its date or its relations.
  NOTE,
  /// Titles of the sources cited, with their translation.
  SOURCE,
  /// Names and aliases of what the actors and places belong to: as in filters, a state stands for
  /// its ministers too.
  BELONGING
}
