package org.demarche.columns;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.demarche.model.ActorId;
import org.demarche.model.Citation;
import org.demarche.model.PlaceId;
import org.demarche.model.Relation;
import org.demarche.model.SourceId;
import org.demarche.model.When;

/// The values that packed events refer to by number. Shared by all packers of one dataset.
public final class EventCodes {
  static final List<When.Derivation> DERIVATIONS = List.of(When.Derivation.values());
  static final List<Citation.Stance> STANCES = List.of(Citation.Stance.values());
  static final List<Relation.Type> RELATIONS = List.of(Relation.Type.values());

  final Codebook<ActorId> actors = new Codebook<>();
  final Codebook<PlaceId> places = new Codebook<>();
  final Codebook<SourceId> sources = new Codebook<>();
  final Codebook<String> kinds = new Codebook<>();
  final Codebook<String> roles = new Codebook<>();
  final Codebook<ZoneId> zones = new Codebook<>();

  /// No values yet; each gets its number when it is met.
  public EventCodes() {}

  /// Numbers from 0 for the values of a dataset's lists, in their order; what is met beside them
  /// comes after.
  public EventCodes(
      Collection<ActorId> actors,
      Collection<PlaceId> places,
      Collection<SourceId> sources,
      Collection<String> kinds,
      Collection<String> roles) {
    this.actors.addAll(actors);
    this.places.addAll(places);
    this.sources.addAll(sources);
    this.kinds.addAll(kinds);
    this.roles.addAll(roles);
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
