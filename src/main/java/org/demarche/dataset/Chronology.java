package org.demarche.dataset;

import java.time.ZoneId;
import java.util.Collection;
import org.demarche.columns.EventZones;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Ancestry;
import org.demarche.model.Event;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.demarche.time.Extent;
import org.demarche.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/// When the dates of a dataset are, and which of its actors and places belong to which: whoever
/// needs to know asks here. Immutable.
public final class Chronology {
  private final EventZones zones;
  private final Ancestry<ActorId> actors;
  private final Ancestry<PlaceId> places;

  Chronology(ZoneId home, Collection<Actor> actors, Collection<Place> places) {
    this.zones = EventZones.of(home, places);
    this.actors = Ancestry.ofActors(actors);
    this.places = Ancestry.ofPlaces(places);
  }

  private Chronology(Chronology from, ZoneId axis) {
    zones = from.zones.on(axis);
    actors = from.actors;
    places = from.places;
  }

  /// The same dates, actors and places beside an axis that shows the civil time of another zone.
  Chronology on(ZoneId axis) {
    return axis.equals(axis()) ? this : new Chronology(this, axis);
  }

  /// The zone that the dataset gives its axis, whatever it shows now.
  public ZoneId home() {
    return zones.home();
  }

  /// The zone whose civil time the axis shows.
  public ZoneId axis() {
    return zones.axis();
  }

  /// The zones of all times of day.
  public EventZones zones() {
    return zones;
  }

  /// The zone of a place, its own or that of the nearest place around it that has one; null where
  /// none has.
  public @Nullable ZoneId zone(PlaceId place) {
    return zones.of(place);
  }

  /// The zone of the times of day that an event gives without an offset, be it in its own date or
  /// in one that an account of it puts in its place.
  public ZoneId zone(Event event) {
    return zones.of(event);
  }

  /// When an event happened.
  public Extent extent(Event event) {
    return extent(event, event.when().date());
  }

  /// When an event happened by a date that an account of it gives.
  public Extent extent(Event event, FuzzyDate date) {
    return date.extent(zone(event), axis());
  }

  /// Where a date lies that belongs to no event, such as that of an era or of a source.
  public Extent extent(FuzzyDate date) {
    return date.extent(home(), axis());
  }

  /// Where a date lies that somebody who looks at the axis means: a time of day is one that it
  /// shows.
  public Extent asked(FuzzyDate date) {
    return date.extent(axis(), axis());
  }

  /// When an event happened by the clocks and calendars that its own date is given in, whatever the
  /// axis shows: for asking on which day it was.
  public Extent extentThere(Event event) {
    ZoneId there = zone(event);
    return event.when().date().extent(there, there);
  }

  /// Which actor belongs to which, listed in the dataset's order.
  public Ancestry<ActorId> actors() {
    return actors;
  }

  /// Which place lies in which, listed in the dataset's order.
  public Ancestry<PlaceId> places() {
    return places;
  }
}
