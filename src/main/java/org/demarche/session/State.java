package org.demarche.session;

/// What the window shows: a dataset with all that is derived from it, how it is looked at, and what
/// is searched for in it.
public record State(Snapshot snapshot, ViewState view, Search search) {
  /// Without a search.
  public State(Snapshot snapshot, ViewState view) {
    this(snapshot, view, Search.NONE);
  }

  public State withView(ViewState view) {
    return new State(snapshot, view, search);
  }

  State withSearch(Search search) {
    return new State(snapshot, view, search);
  }

  /// Whether the events shown may be others than in another state: of another snapshot, or kept by
  /// another filter.
  public boolean showsOtherEvents(State other) {
    return !snapshot.equals(other.snapshot) || !view.filter().equals(other.view.filter());
  }
}
