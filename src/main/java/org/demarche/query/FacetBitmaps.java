package org.demarche.query;

import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.model.ActorId;
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
  static FacetBitmaps of(Dataset dataset, EventTable table) {
    Mentions mentions = table.mentions();
    ActorTree tree = table.tree();
    return new FacetBitmaps(
        new ValueBitmaps<>(mentions.actors(), tree::idPath),
        new Participation(mentions.actors(), tree),
        new ValueBitmaps<>(mentions.kinds(), List::of),
        new ValueBitmaps<>(mentions.places(), dataset.chronology().places()::path),
        new ValueBitmaps<>(mentions.sources(), List::of),
        new DisputeBitmaps(table),
        new TimeBitmaps(table));
  }
}
