package org.demarche.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.demarche.scene.Rect;

/// Finds room for labels that belong to no row: each takes the first of its possible places that
/// covers nothing placed before.
public final class LabelPlacer {
  private final List<Rect> taken;
  private final Rect bounds;

  /// @param bounds that no label may leave
  /// @param obstacles that no label may cover
  public LabelPlacer(Rect bounds, Collection<Rect> obstacles) {
    this.bounds = bounds;
    this.taken = new ArrayList<>(obstacles);
  }

  /// The first free place, which is then taken; empty where none is free.
  public Optional<Rect> place(List<Rect> places) {
    Optional<Rect> free = places.stream().filter(this::isFree).findFirst();
    free.ifPresent(taken::add);
    return free;
  }

  private boolean isFree(Rect place) {
    return place.isWithin(bounds) && taken.stream().noneMatch(place::intersects);
  }
}
