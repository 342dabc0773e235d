package org.demarche.columns;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.demarche.model.Ancestry;
import org.demarche.model.Event;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.jspecify.annotations.Nullable;

/// The zones of times of day that state no offset: the event's own, else that of the first of its
/// places that has one or lies in one that has, the nearest around it, else the dataset's.
///
/// @param axis the zone whose civil time the axis shows
/// @param home the dataset's, whatever the axis shows: what is written without a place means it
/// @param ofPlaces the zone of each place that has one or lies in one that has
public record EventZones(ZoneId axis, ZoneId home, Map<PlaceId, ZoneId> ofPlaces) {
  /// Universal time, and no places.
  static final EventZones NONE = new EventZones(ZoneOffset.UTC, ZoneOffset.UTC, Map.of());

  public EventZones {
    ofPlaces = Map.copyOf(ofPlaces);
  }

  /// The zones of a dataset, of which the axis shows its own; of several places with one id the
  /// first counts.
  public static EventZones of(ZoneId home, Collection<Place> places) {
    Map<PlaceId, @Nullable ZoneId> own = new HashMap<>();
    for (Place place : places) {
      if (!own.containsKey(place.id())) {
        own.put(place.id(), place.zone());
      }
    }
    Ancestry<PlaceId> within = Ancestry.ofPlaces(places);
    Map<PlaceId, ZoneId> zones = new HashMap<>();
    for (PlaceId id : own.keySet()) {
      within.upwards(id).stream()
          .map(own::get)
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(zone -> zones.put(id, zone));
    }
    return new EventZones(home, home, zones);
  }

  /// The same, beside an axis of another zone: what is written means the same moments.
  public EventZones on(ZoneId other) {
    return new EventZones(other, home, ofPlaces);
  }

  /// The zone of a place; null where neither it nor anything around it has one.
  public @Nullable ZoneId of(PlaceId place) {
    return ofPlaces.get(place);
  }

  /// The zone of an event's times of day.
  public ZoneId of(Event event) {
    List<PlaceId> places = event.places();
    return of(
        event.when().zone(),
        places.isEmpty() ? -1 : 0,
        at -> at + 1 < places.size() ? at + 1 : -1,
        at -> of(places.get(at)));
  }

  /// The zone of the times of day of an event, of which there need not be a record.
  ///
  /// @param own the event's own, where it has one
  /// @param first its first place, by some number; -1 where it has none
  /// @param next gives the place after one, -1 after the last
  /// @param there gives the zone of a place
  public ZoneId of(@Nullable ZoneId own, int first, IntUnaryOperator next, ZoneThere there) {
    ZoneId found = own;
    for (int at = first; found == null && at >= 0; at = next.applyAsInt(at)) {
      found = there.zone(at);
    }
    return found == null ? home : found;
  }

  /// Gives the zone of one of an event's places, as [#of(PlaceId)] has it.
  @FunctionalInterface
  public interface ZoneThere {
    @Nullable ZoneId zone(int place);
  }
}
