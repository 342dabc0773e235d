package org.demarche.query;

import java.util.function.ToIntFunction;
import org.demarche.model.ActorId;
import org.demarche.model.Dispute;
import org.demarche.model.PlaceId;
import org.demarche.model.SourceId;

/// How many events each value of a facet stands for beside a filter.
///
/// Counts are *drill-sideways* (Lucene's term): where ticked values combine with 'or', a value's
/// count ignores the ticks of its own facet, so that ticking one does not make the others vanish;
/// all other facets apply. Actors that combine with *all* or *only* narrow each other, so an
/// actor's count is then what would be left if it were ticked too.
public final class FacetCounts {
  private final int total;
  private final ToIntFunction<ActorId> actors;
  private final ToIntFunction<String> kinds;
  private final ToIntFunction<PlaceId> places;
  private final ToIntFunction<SourceId> sources;
  private final ToIntFunction<Dispute> disputes;

  FacetCounts(
      int total,
      ToIntFunction<ActorId> actors,
      ToIntFunction<String> kinds,
      ToIntFunction<PlaceId> places,
      ToIntFunction<SourceId> sources,
      ToIntFunction<Dispute> disputes) {
    this.total = total;
    this.actors = actors;
    this.kinds = kinds;
    this.places = places;
    this.sources = sources;
    this.disputes = disputes;
  }

  /// How many events the filter keeps.
  public int total() {
    return total;
  }

  public int actor(ActorId actor) {
    return actors.applyAsInt(actor);
  }

  public int kind(String kind) {
    return kinds.applyAsInt(kind);
  }

  public int place(PlaceId place) {
    return places.applyAsInt(place);
  }

  public int source(SourceId source) {
    return sources.applyAsInt(source);
  }

  public int dispute(Dispute dispute) {
    return disputes.applyAsInt(dispute);
  }
}
