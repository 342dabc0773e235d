package org.demarche.query;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.ActorId;
import org.demarche.model.Dispute;
import org.demarche.model.PlaceId;
import org.demarche.model.SourceId;
import org.demarche.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// What must be true of an event for it to be shown. Facets combine with *and*; the values inside a
/// facet with *or*, save the actors, who combine as `mode` says. An actor stands for itself and all
/// below it in the tree, a place for itself and all that lies in it.
///
/// @param range only events in this range, or null for all
/// @param certainty whether events that may lie in the range count
/// @param disputed only events of which at least one of these is disputed, or none for all; in the
///   order of the constants
public record Filter(
    SequencedSet<ActorId> actors,
    ActorMode mode,
    SequencedSet<String> kinds,
    SequencedSet<PlaceId> places,
    SequencedSet<SourceId> sources,
    @Nullable TimeRange range,
    Certainty certainty,
    SequencedSet<Dispute> disputed) {
  public static final Filter ALL =
      new Filter(set(), ActorMode.ANY, set(), set(), set(), null, Certainty.POSSIBLY, set());

  public Filter {
    actors = set(actors);
    kinds = set(kinds);
    places = set(places);
    sources = set(sources);
    disputed = set(new TreeSet<>(disputed));
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
    /// Every one of them takes part, and nobody else: what 'only between Iran and the United
    /// States' says.
    ONLY
  }

  /// How a date that is not exactly known meets a range.
  public enum Certainty {
    /// Some of the time that the date may mean lies in the range. A side that is open, or whose
    /// bound nobody knows, goes on for ever.
    POSSIBLY,
    /// All the time that the date may mean lies in the range, so that it lies in it whatever the
    /// date turns out to be. An event that lasts must lie in it from start to end.
    CERTAINLY
  }

  /// Whether it keeps every event.
  public boolean isEmpty() {
    return actors.isEmpty()
        && kinds.isEmpty()
        && places.isEmpty()
        && sources.isEmpty()
        && range == null
        && disputed.isEmpty();
  }

  public Filter withActors(Set<ActorId> actors) {
    return new Filter(set(actors), mode, kinds, places, sources, range, certainty, disputed);
  }

  /// This filter with the actor ticked if it was not, and not ticked if it was.
  public Filter toggledActor(ActorId actor) {
    Set<ActorId> ticked = new LinkedHashSet<>(actors);
    if (!ticked.remove(actor)) {
      ticked.add(actor);
    }
    return withActors(ticked);
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

  public Filter withDisputed(Set<Dispute> disputed) {
    return new Filter(actors, mode, kinds, places, sources, range, certainty, set(disputed));
  }
}
