package org.demarche.query;

import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.model.ActorId;
import org.demarche.model.PlaceId;
import org.demarche.model.SourceId;

/// What conditions find their events in: bitmaps over the events, by position in the order of time.
/// Immutable.
record FacetBitmaps(
    ValueBitmaps<ActorId> actors,
    Participation participation,
    ValueBitmaps<String> kinds,
    ValueBitmaps<PlaceId> places,
    ValueBitmaps<SourceId> sources,
    DisputeBitmaps disputes,
    TimeBitmaps times) {
  static FacetBitmaps of(Dataset dataset, EventTable table) {
    TimeOrder order = table.order();
    Mentions mentions = table.mentions();
    ActorTree tree = table.tree();
    return new FacetBitmaps(
        new ValueBitmaps<>(mentions.actors(), order, tree::idPath),
        new Participation(mentions.actors(), order, tree),
        new ValueBitmaps<>(mentions.kinds(), order, List::of),
        new ValueBitmaps<>(mentions.places(), order, dataset.chronology().places()::path),
        new ValueBitmaps<>(mentions.sources(), order, List::of),
        new DisputeBitmaps(table),
        new TimeBitmaps(table));
  }
}
