package org.demarche.columns;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.demarche.model.ActorId;
import org.demarche.model.PlaceId;
import org.demarche.model.SourceId;

/// The values that packed events refer to by number. Shared by all packers of one dataset.
public final class EventCodes {
  final Codebook<ActorId> actors;
  final Codebook<PlaceId> places;
  final Codebook<SourceId> sources;
  final Codebook<String> kinds;
  final Codebook<String> roles;
  final Codebook<ZoneId> zones;

  /// No values yet; each gets its number when it is met.
  public EventCodes() {
    this.actors = new Codebook<>();
    this.places = new Codebook<>();
    this.sources = new Codebook<>();
    this.kinds = new Codebook<>();
    this.roles = new Codebook<>();
    this.zones = new Codebook<>();
  }

  private EventCodes(EventCodes from) {
    this.actors = new Codebook<>(from.actors);
    this.places = new Codebook<>(from.places);
    this.sources = new Codebook<>(from.sources);
    this.kinds = new Codebook<>(from.kinds);
    this.roles = new Codebook<>(from.roles);
    this.zones = new Codebook<>(from.zones);
  }

  /// Numbers from 0 for the values of a dataset's lists, in their order; what is met beside them
  /// comes after.
  public EventCodes(
      Collection<ActorId> actors,
      Collection<PlaceId> places,
      Collection<SourceId> sources,
      Collection<String> kinds,
      Collection<String> roles) {
    this();
    addAll(actors, places, sources, kinds, roles);
  }

  private void addAll(
      Collection<ActorId> moreActors,
      Collection<PlaceId> morePlaces,
      Collection<SourceId> moreSources,
      Collection<String> moreKinds,
      Collection<String> moreRoles) {
    actors.addAll(moreActors);
    places.addAll(morePlaces);
    sources.addAll(moreSources);
    kinds.addAll(moreKinds);
    roles.addAll(moreRoles);
  }

  /// A copy in which every value has the number that it has here, and the values of lists that have
  /// none get theirs after those. What was packed with these codes can be read with the copy.
  public EventCodes extended(
      Collection<ActorId> moreActors,
      Collection<PlaceId> morePlaces,
      Collection<SourceId> moreSources,
      Collection<String> moreKinds,
      Collection<String> moreRoles) {
    EventCodes copy = new EventCodes(this);
    copy.addAll(moreActors, morePlaces, moreSources, moreKinds, moreRoles);
    return copy;
  }

  /// By code; as far as there are any by now.
  public List<ActorId> actors() {
    return actors.values();
  }

  /// By code; as far as there are any by now.
  public List<PlaceId> places() {
    return places.values();
  }

  /// By code; as far as there are any by now.
  public List<SourceId> sources() {
    return sources.values();
  }

  /// By code; as far as there are any by now.
  public List<String> kinds() {
    return kinds.values();
  }

  /// By code; as far as there are any by now.
  public List<String> roles() {
    return roles.values();
  }
}
