package org.demarche.session;

import org.demarche.query.EventSet;
import org.demarche.search.TextQuery;

/// What is looked for in the texts of events, and which have it. A value beside the view: neither a
/// place to come back to nor part of the filter, so that what is found may be hidden by it
/// ([Hits]).
///
/// @param found by the ordinals of the snapshot beside it; empty while that has not been asked
public record Search(TextQuery query, EventSet found) {
  /// Nothing is looked for.
  public static final Search NONE = new Search(TextQuery.NONE, EventSet.of());

  /// The same question to another snapshot, which has not been asked yet.
  Search unasked() {
    return new Search(query, EventSet.of());
  }
}
