package org.demarche.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.dataset.Dataset;
import org.demarche.model.ActorId;
import org.demarche.model.Ancestry;
import org.demarche.model.Kind;
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
    StatusBitmaps statuses,
    SignificanceBitmaps significance,
    TimeBitmaps times) {
  /// @param before of which those are kept that are the same
  static FacetBitmaps of(Dataset dataset, EventTable table, Optional<FacetBitmaps> before) {
    Mentions mentions = table.mentions();
    ActorTree tree = table.tree();
    Set<String> known =
        dataset.description().kinds().stream()
            .map(Kind::id)
            .collect(Collectors.toUnmodifiableSet());
    Ancestry<PlaceId> within = dataset.chronology().places();
    return new FacetBitmaps(
        ValueBitmaps.of(
            mentions.actors(), tree::idPath, actor -> true, before.map(FacetBitmaps::actors)),
        Participation.of(mentions.actors(), tree, before.map(FacetBitmaps::participation)),
        ValueBitmaps.of(
            mentions.kinds(), List::of, known::contains, before.map(FacetBitmaps::kinds)),
        ValueBitmaps.of(
            mentions.places(), within::path, place -> true, before.map(FacetBitmaps::places)),
        ValueBitmaps.of(
            mentions.sources(),
            List::of,
            source -> dataset.source(source).filter(one -> one.reading().hasAddress()).isPresent(),
            before.map(FacetBitmaps::sources)),
        DisputeBitmaps.of(table, before.map(FacetBitmaps::disputes)),
        StatusBitmaps.of(dataset, table, before.map(FacetBitmaps::statuses)),
        SignificanceBitmaps.of(table, before.map(FacetBitmaps::significance)),
        TimeBitmaps.of(table, before.map(FacetBitmaps::times)));
  }
}
