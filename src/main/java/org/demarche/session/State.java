package org.demarche.session;

/// What the window shows: a dataset with all that is derived from it, and how it is looked at.
public record State(Snapshot snapshot, ViewState view) {
  public State withView(ViewState view) {
    return new State(snapshot, view);
  }

  /// Whether the events shown may be others than in another state: of another snapshot, or kept by
  /// another filter.
  public boolean showsOtherEvents(State other) {
    return !snapshot.equals(other.snapshot) || !view.filter().equals(other.view.filter());
  }
}
