package org.demarche.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The views at which the user came to rest, with a place among them, like a browser's.
///
/// Two views are the same place when viewport, filter, grouping, arrangement of lanes and selection
/// are equal; how far the lanes are scrolled belongs to the place but makes no new one, and the
/// theme does not belong to it. Of more than [#LIMIT] places the oldest are forgotten.
public final class NavigationHistory {
  public static final int LIMIT = 200;

  private final List<ViewState> places = new ArrayList<>();
  private int at = -1;

  /// Records a view at which the user came to rest. At a new place all that lay ahead is forgotten.
  public void visit(ViewState view) {
    if (at >= 0 && samePlace(places.get(at), view)) {
      places.set(at, view);
      return;
    }
    places.subList(at + 1, places.size()).clear();
    places.add(view);
    if (places.size() > LIMIT) {
      places.removeFirst();
    }
    at = places.size() - 1;
  }

  public boolean canGoBack() {
    return at > 0;
  }

  public boolean canGoForward() {
    return at + 1 < places.size();
  }

  /// Goes one place back and gives it; empty, and no move, at the first.
  public Optional<ViewState> back() {
    return canGoBack() ? Optional.of(places.get(--at)) : Optional.empty();
  }

  /// Goes one place forward and gives it; empty, and no move, at the last.
  public Optional<ViewState> forward() {
    return canGoForward() ? Optional.of(places.get(++at)) : Optional.empty();
  }

  /// Puts what goes on of each place in its stead. Neighbours that have become the same place
  /// become one; the present place stays the present one.
  ///
  /// @param said what is known to be lost
  /// @return how many places lost something else
  int carryOver(Carry carry, Dropped said) {
    List<ViewState> before = List.copyOf(places);
    int present = at;
    int losing = 0;
    places.clear();
    for (int i = 0; i < before.size(); i++) {
      Carry.Carried carried = carry.carry(before.get(i));
      losing += carried.dropped().isSaidBy(said) ? 0 : 1;
      ViewState place = carried.view();
      if (!places.isEmpty() && samePlace(places.getLast(), place)) {
        places.set(places.size() - 1, place);
      } else {
        places.add(place);
      }
      if (i == present) {
        at = places.size() - 1;
      }
    }
    return losing;
  }

  private static boolean samePlace(ViewState a, ViewState b) {
    return a.viewport().equals(b.viewport())
        && a.filter().equals(b.filter())
        && a.grouping() == b.grouping()
        && a.arranged().equals(b.arranged())
        && a.selection().equals(b.selection());
  }
}
