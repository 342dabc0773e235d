package org.demarche.columns;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.model.Ancestry;
import org.demarche.model.Event;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.jspecify.annotations.Nullable;

/// What puts times of day on an axis: the event's own zone, else that of its first place, else the
/// axis's.
///
/// @param axis the zone whose civil time the axis shows
/// @param ofPlaces the zone of each place
public record EventZones(ZoneId axis, Map<PlaceId, ZoneId> ofPlaces) {
  /// Universal time, and no places.
  static final EventZones NONE = new EventZones(ZoneOffset.UTC, Map.of());

  public EventZones {
    ofPlaces = Map.copyOf(ofPlaces);
  }

  /// The zone of each place is its own, or that of what it lies in, or the axis's.
  public static EventZones of(ZoneId axis, Collection<Place> places) {
    Map<PlaceId, Place> byId = new LinkedHashMap<>();
    places.forEach(place -> byId.putIfAbsent(place.id(), place));
    Ancestry<PlaceId> within =
        new Ancestry<>(
            byId.keySet(),
            id -> {
              Place place = byId.get(id);
              return place == null ? null : place.partOf();
            });
    Map<PlaceId, ZoneId> zones = new HashMap<>();
    for (PlaceId id : byId.keySet()) {
      ZoneId found = axis;
      for (PlaceId above : within.path(id)) {
        Place place = byId.get(above);
        found = place == null || place.zone() == null ? found : place.zone();
      }
      zones.put(id, found);
    }
    return new EventZones(axis, zones);
  }

  /// The zone of a place; the axis's where it is not known, or null.
  public ZoneId of(@Nullable PlaceId place) {
    return place == null ? axis : ofPlaces.getOrDefault(place, axis);
  }

  /// The zone of an event's time of day.
  ZoneId of(Event event) {
    ZoneId own = event.when().zone();
    return own != null ? own : of(event.places().isEmpty() ? null : event.places().getFirst());
  }
}
