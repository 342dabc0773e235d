package org.demarche.query;

import java.util.List;
import java.util.Optional;
import org.demarche.dataset.Dataset;
import org.demarche.model.ActorId;
import org.demarche.model.Ancestry;
import org.demarche.model.PlaceId;
import org.demarche.model.SourceId;

/// What conditions find their events in: bitmaps over the events. Immutable.
record FacetBitmaps(
    ValueBitmaps<ActorId> actors,
    Participation participation,
    ValueBitmaps<String> kinds,
    ValueBitmaps<PlaceId> places,
    ValueBitmaps<SourceId> sources,
    DisputeBitmaps disputes,
    TimeBitmaps times) {
  /// @param before of which those are kept that are the same
  static FacetBitmaps of(Dataset dataset, EventTable table, Optional<FacetBitmaps> before) {
    Mentions mentions = table.mentions();
    ActorTree tree = table.tree();
    Ancestry<PlaceId> within = dataset.chronology().places();
    return new FacetBitmaps(
        ValueBitmaps.of(mentions.actors(), tree::idPath, before.map(FacetBitmaps::actors)),
        Participation.of(mentions.actors(), tree, before.map(FacetBitmaps::participation)),
        ValueBitmaps.of(mentions.kinds(), List::of, before.map(FacetBitmaps::kinds)),
        ValueBitmaps.of(mentions.places(), within::path, before.map(FacetBitmaps::places)),
        ValueBitmaps.of(mentions.sources(), List::of, before.map(FacetBitmaps::sources)),
        DisputeBitmaps.of(table, before.map(FacetBitmaps::disputes)),
        TimeBitmaps.of(table, before.map(FacetBitmaps::times)));
  }
}
