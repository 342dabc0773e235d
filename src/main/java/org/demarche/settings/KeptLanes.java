package org.demarche.settings;

import java.util.List;

/// How the lanes of a dataset are arranged, by their keys.
///
/// @param pinned those that stand first
/// @param order those that come next
/// @param hidden those that are not shown
public record KeptLanes(List<String> pinned, List<String> order, List<String> hidden) {
  public KeptLanes {
    pinned = List.copyOf(pinned);
    order = List.copyOf(order);
    hidden = List.copyOf(hidden);
  }
}
