package org.demarche.query;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.demarche.dataset.Dataset;
import org.demarche.model.ActorId;
import org.demarche.model.Ancestry;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.demarche.model.SourceId;
import org.demarche.time.TimeRange;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/// One bitmap over the events, by position in the order of time, for each actor, kind, place,
/// source and dispute: which events a filter keeps, and how many each further value would keep.
/// Immutable.
public final class FacetIndex {
  private final TimeOrder order;
  private final ActorTree tree;
  private final ValueBitmaps<ActorId> actors;
  private final Participation participation;
  private final ValueBitmaps<String> kinds;
  private final ValueBitmaps<PlaceId> places;
  private final ValueBitmaps<SourceId> sources;
  private final DisputeBitmaps disputes;
  private final RoaringBitmap everything;
  private final RoaringBitmap openStart = new RoaringBitmap();
  private final RoaringBitmap openEnd = new RoaringBitmap();

  private FacetIndex(Dataset dataset, EventTable table) {
    this.order = table.order();
    ColumnTable columns = table instanceof ColumnTable known ? known : null;
    this.tree = columns == null ? ActorTree.of(dataset) : columns.tree();
    Ancestry<PlaceId> within =
        new Ancestry<>(
            dataset.places().keySet(), id -> dataset.place(id).map(Place::partOf).orElse(null));
    Mentions mentions = columns == null ? Mentions.of(dataset) : columns.mentions();
    actors = new ValueBitmaps<>(mentions.actors(), order, tree::idPath);
    participation = new Participation(mentions.actors(), order, tree);
    kinds = new ValueBitmaps<>(mentions.kinds(), order, List::of);
    places = new ValueBitmaps<>(mentions.places(), order, within::path);
    sources = new ValueBitmaps<>(mentions.sources(), order, List::of);
    disputes = new DisputeBitmaps(table);
    everything = RoaringBitmap.bitmapOfRange(0, order.size());
    for (int position = 0; position < order.size(); position++) {
      int row = order.ordinal(position);
      put(position, openStart, table.isOpenStart(row));
      put(position, openEnd, table.isOpenEnd(row));
    }
  }

  private static void put(int position, RoaringBitmap set, boolean belongs) {
    if (belongs) {
      set.add(position);
    }
  }

  public static FacetIndex of(Dataset dataset, EventTable table) {
    return new FacetIndex(dataset, table);
  }

  public ActorTree actorTree() {
    return tree;
  }

  /// The events that the filter keeps.
  public Match match(Filter filter) {
    Map<Part, RoaringBitmap> parts = parts(filter);
    return Match.at(and(parts.values()), order);
  }

  /// How many events each value stands for beside the filter's other facets.
  public FacetCounts counts(Filter filter) {
    Map<Part, RoaringBitmap> parts = parts(filter);
    RoaringBitmap kept = and(parts.values());
    Tally match = new Tally(kept, order.size());
    Tally besideActors = beside(parts, Part.ACTORS, match);
    Tally besideKinds = beside(parts, Part.KINDS, match);
    Tally besidePlaces = beside(parts, Part.PLACES, match);
    Tally besideSources = beside(parts, Part.SOURCES, match);
    Tally besideDisputes = beside(parts, Part.DISPUTES, match);
    return new FacetCounts(
        kept.getCardinality(),
        switch (filter.mode()) {
          case ANY -> actor -> actors.count(actor, besideActors);
          case ALL -> actor -> actors.count(actor, match);
          case ONLY -> {
            RoaringBitmap together =
                RoaringBitmap.and(without(parts, Part.ACTORS), together(filter.actors()));
            Map<ActorId, Integer> counts = participation.countsWith(filter.actors(), together);
            yield actor -> counts.getOrDefault(actor, 0);
          }
        },
        kind -> kinds.count(kind, besideKinds),
        place -> places.count(place, besidePlaces),
        source -> sources.count(source, besideSources),
        dispute -> disputes.count(dispute, besideDisputes));
  }

  /// What of a filter rules out events; each part keeps the events of one bitmap.
  private enum Part {
    ACTORS,
    KINDS,
    PLACES,
    SOURCES,
    RANGE,
    DISPUTES
  }

  private Map<Part, RoaringBitmap> parts(Filter filter) {
    Map<Part, RoaringBitmap> parts = new EnumMap<>(Part.class);
    if (!filter.actors().isEmpty()) {
      parts.put(Part.ACTORS, actors(filter.actors(), filter.mode()));
    }
    if (!filter.kinds().isEmpty()) {
      parts.put(Part.KINDS, kinds.any(filter.kinds()));
    }
    if (!filter.places().isEmpty()) {
      parts.put(Part.PLACES, places.any(filter.places()));
    }
    if (!filter.sources().isEmpty()) {
      parts.put(Part.SOURCES, sources.any(filter.sources()));
    }
    TimeRange range = filter.range();
    if (range != null) {
      parts.put(Part.RANGE, inRange(range, filter.certainty()));
    }
    if (!filter.disputed().isEmpty()) {
      parts.put(Part.DISPUTES, disputes.any(filter.disputed()));
    }
    return parts;
  }

  private RoaringBitmap actors(SequencedSet<ActorId> wanted, Filter.ActorMode mode) {
    return switch (mode) {
      case ANY -> actors.any(wanted);
      case ALL -> actors.all(wanted);
      case ONLY -> participation.nobodyBut(wanted, actors.all(wanted));
    };
  }

  /// The events in which every one of the actors takes part; with none given, all.
  private RoaringBitmap together(SequencedSet<ActorId> wanted) {
    return wanted.isEmpty() ? everything : actors.all(wanted);
  }

  private RoaringBitmap inRange(TimeRange range, Filter.Certainty certainty) {
    return certainty == Filter.Certainty.CERTAINLY ? within(range) : reachingInto(range);
  }

  /// The events that may lie in a range: those that start in it, and those from before that last
  /// into it; open sides go on for ever.
  private RoaringBitmap reachingInto(TimeRange range) {
    int from = order.from(range.start());
    int to = order.from(range.end());
    RoaringBitmap kept = openStart.clone();
    kept.remove(0L, from);
    kept.add((long) from, Math.max(from, to));
    order.forEachLastingBeyond(range.start(), 0, from, kept::add);
    return kept;
  }

  /// The events that lie in a range from start to end, for certain.
  private RoaringBitmap within(TimeRange range) {
    int from = order.from(range.start());
    int to = order.from(range.end());
    RoaringBitmap kept = new RoaringBitmap();
    kept.add((long) from, Math.max(from, to));
    order.forEachLastingBeyond(range.end(), from, to, kept::remove);
    kept.andNot(openStart);
    kept.andNot(openEnd);
    return kept;
  }

  /// The events that all parts but one keep.
  ///
  /// @param match those that all parts keep
  private Tally beside(Map<Part, RoaringBitmap> parts, Part left, Tally match) {
    return parts.containsKey(left) ? new Tally(without(parts, left), order.size()) : match;
  }

  private RoaringBitmap without(Map<Part, RoaringBitmap> parts, Part left) {
    return and(
        parts.entrySet().stream()
            .filter(part -> part.getKey() != left)
            .map(Map.Entry::getValue)
            .toList());
  }

  private RoaringBitmap and(Collection<RoaringBitmap> parts) {
    return parts.isEmpty() ? everything : FastAggregation.and(parts.toArray(RoaringBitmap[]::new));
  }
}
