package org.demarche.model;

import java.time.ZoneId;

/// The values that packed events refer to by number. Shared by all packers of one dataset.
public final class EventCodes {
  final Codebook<String> names = new Codebook<>();
  final Codebook<ActorId> actors = new Codebook<>();
  final Codebook<PlaceId> places = new Codebook<>();
  final Codebook<SourceId> sources = new Codebook<>();
  final Codebook<ZoneId> zones = new Codebook<>();
  final Codebook<When.Derivation> derivations = new Codebook<>();
  final Codebook<Citation.Stance> stances = new Codebook<>();
  final Codebook<Relation.Type> relations = new Codebook<>();
}
