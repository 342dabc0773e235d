package org.demarche.query;

import java.util.Set;

/// Which lanes somebody wants to see: those of a grouping, so many of them each by itself.
///
/// @param most how many lanes stand by themselves where there are many more; see [LaneChoice]
/// @param named keys of the lanes that do so, instead of the leading ones; empty where the events
///   decide
/// @param arrangement how the user has arranged them
public record WantedLanes(
    Grouping grouping, int most, Set<String> named, LaneArrangement arrangement) {
  /// As many lanes as there are at first, and as many as are opened at a time.
  public static final int STEP = 12;

  public WantedLanes {
    named = Set.copyOf(named);
  }

  /// The leading lanes of a grouping.
  public WantedLanes(Grouping grouping, int most) {
    this(grouping, most, Set.of(), LaneArrangement.NONE);
  }

  /// The lanes of a grouping as they are at first.
  public static WantedLanes of(Grouping grouping) {
    return new WantedLanes(grouping, STEP);
  }
}
