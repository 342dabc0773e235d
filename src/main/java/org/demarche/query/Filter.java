package org.demarche.query;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;
import org.demarche.model.ActorId;
import org.demarche.model.PlaceId;
import org.demarche.model.SourceId;
import org.demarche.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// What must be true of an event for it to be shown. Facets combine with *and*; the values inside a
/// facet with *or*, save the actors, who combine as `mode` says. An actor stands for itself and all
/// below it in the tree.
///
/// @param range only events in this range, or null for all
/// @param certainty whether events that may lie in the range count
/// @param disputed only events with differing accounts or contradicted claims
public record Filter(
    SequencedSet<ActorId> actors,
    ActorMode mode,
    SequencedSet<String> kinds,
    SequencedSet<PlaceId> places,
    SequencedSet<SourceId> sources,
    @Nullable TimeRange range,
    Certainty certainty,
    boolean disputed) {
  public static final Filter ALL =
      new Filter(set(), ActorMode.ANY, set(), set(), set(), null, Certainty.POSSIBLY, false);

  public Filter {
    actors = set(actors);
    kinds = set(kinds);
    places = set(places);
    sources = set(sources);
  }

  private static <T> SequencedSet<T> set() {
    return Collections.unmodifiableSequencedSet(new LinkedHashSet<>());
  }

  private static <T> SequencedSet<T> set(Set<T> values) {
    return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(values));
  }

  /// How several actors combine.
  public enum ActorMode {
    /// At least one of them takes part.
    ANY,
    /// Every one of them takes part, others may too.
    ALL,
    /// Only they take part: at least one does, and nobody else.
    ONLY
  }

  /// How a date that is not exactly known meets a range.
  public enum Certainty {
    /// It may lie in the range.
    POSSIBLY,
    /// Whatever it turns out to be, it lies in the range.
    CERTAINLY
  }

  public boolean isEmpty() {
    return equals(new Filter(set(), mode, set(), set(), set(), null, certainty, false));
  }

  public Filter withActors(Set<ActorId> actors) {
    return new Filter(set(actors), mode, kinds, places, sources, range, certainty, disputed);
  }

  public Filter withMode(ActorMode mode) {
    return new Filter(actors, mode, kinds, places, sources, range, certainty, disputed);
  }

  public Filter withKinds(Set<String> kinds) {
    return new Filter(actors, mode, set(kinds), places, sources, range, certainty, disputed);
  }

  public Filter withPlaces(Set<PlaceId> places) {
    return new Filter(actors, mode, kinds, set(places), sources, range, certainty, disputed);
  }

  public Filter withSources(Set<SourceId> sources) {
    return new Filter(actors, mode, kinds, places, set(sources), range, certainty, disputed);
  }

  public Filter withRange(@Nullable TimeRange range, Certainty certainty) {
    return new Filter(actors, mode, kinds, places, sources, range, certainty, disputed);
  }

  public Filter withDisputed(boolean disputed) {
    return new Filter(actors, mode, kinds, places, sources, range, certainty, disputed);
  }
}
