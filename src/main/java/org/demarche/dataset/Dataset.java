package org.demarche.dataset;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.demarche.columns.IncomingRelations;
import org.demarche.columns.PackedEvents;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Description;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Kind;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.demarche.model.Role;
import org.demarche.model.Source;
import org.demarche.model.SourceId;

/// An immutable set of events with the actors, places and sources they refer to.
///
/// Events stand in the order of time on the dataset's own axis; an event's place in [#events] is
/// its *ordinal*, by which all columns and bitmaps refer to it. See [PackedEvents].
public final class Dataset {
  private final Description description;
  private final Chronology chronology;
  private final PackedEvents events;
  private final IncomingRelations incoming;
  private final SequencedMap<ActorId, Actor> actors;
  private final SequencedMap<PlaceId, Place> places;
  private final SequencedMap<SourceId, Source> sources;

  /// Of several records with one id the first is kept.
  public Dataset(
      Description description,
      Collection<Event> events,
      Collection<Actor> actors,
      Collection<Place> places,
      Collection<Source> sources) {
    this.description = description;
    this.chronology = new Chronology(description.zone(), actors, places);
    this.events = PackedEvents.of(events, chronology.zones());
    this.incoming = IncomingRelations.of(this.events);
    this.actors = byId(actors, Actor::id);
    this.places = byId(places, Place::id);
    this.sources = byId(sources, Source::id);
  }

  private Dataset(Dataset from, PackedEvents events, IncomingRelations incoming) {
    this.description = from.description;
    this.chronology = from.chronology;
    this.events = events;
    this.incoming = incoming;
    this.actors = from.actors;
    this.places = from.places;
    this.sources = from.sources;
  }

  private Dataset(Dataset from, Chronology chronology) {
    this.description = from.description;
    this.chronology = chronology;
    this.events = PackedEvents.of(from.events, chronology.zones());
    this.incoming = IncomingRelations.of(events);
    this.actors = from.actors;
    this.places = from.places;
    this.sources = from.sources;
  }

  private Dataset(Dataset read, Dataset before) {
    boolean sameActors = isSame(read.actors, before.actors);
    boolean samePlaces = isSame(read.places, before.places);
    description =
        read.description.equals(before.description) ? before.description : read.description;
    actors = sameActors ? before.actors : read.actors;
    places = samePlaces ? before.places : read.places;
    sources = isSame(read.sources, before.sources) ? before.sources : read.sources;
    boolean sameChronology =
        sameActors && samePlaces && read.chronology.zones().equals(before.chronology.zones());
    chronology = sameChronology ? before.chronology : read.chronology;
    events = read.events.sharing(before.events);
    incoming = read.incoming.in(events, before.incoming);
  }

  /// This dataset with an event in place of the one that has its id. All else is shared with it.
  ///
  /// @throws IllegalArgumentException where no event has its id
  public Dataset with(Event changed) {
    PackedEvents others = events.with(changed);
    boolean sameRelations =
        event(changed.id()).map(Event::relations).filter(changed.relations()::equals).isPresent()
            && others.hasSameIdHashes(events);
    return new Dataset(
        this, others, sameRelations ? incoming.in(others) : IncomingRelations.of(others));
  }

  /// This dataset on an axis of another zone: all is when it was, but times of day stand where the
  /// axis has them, and with them the numbers of events. It goes through the records of those that
  /// state a time of day. All else is shared.
  public Dataset on(ZoneId axis) {
    return axis.equals(chronology.axis()) ? this : new Dataset(this, chronology.on(axis));
  }

  /// This dataset, which has been read anew, sharing with the one before it what is the same in
  /// both, as one that [#with] makes does.
  public Dataset sharing(Dataset before) {
    return new Dataset(this, before);
  }

  /// In the same order too, in which they are listed.
  private static <K, V> boolean isSame(SequencedMap<K, V> one, SequencedMap<K, V> other) {
    return List.copyOf(one.values()).equals(List.copyOf(other.values()));
  }

  private static <K, V> SequencedMap<K, V> byId(Collection<V> records, Function<V, K> id) {
    SequencedMap<K, V> map = new LinkedHashMap<>();
    records.forEach(value -> map.putIfAbsent(id.apply(value), value));
    return Collections.unmodifiableSequencedMap(map);
  }

  public Description description() {
    return description;
  }

  /// When its dates are, and which of its actors and places belong to which.
  public Chronology chronology() {
    return chronology;
  }

  /// All events in the order of their ordinals. Records are made when they are asked for: compare
  /// them with `equals`, and go through all of them with an iterator.
  public PackedEvents events() {
    return events;
  }

  /// The relations by the event they lead to.
  public IncomingRelations incoming() {
    return incoming;
  }

  public Optional<Event> event(EventId id) {
    int ordinal = ordinal(id);
    return ordinal < 0 ? Optional.empty() : Optional.of(events.get(ordinal));
  }

  /// The event's ordinal, or -1 for an id that is not in this dataset.
  public int ordinal(EventId id) {
    return events.ordinal(id);
  }

  public SequencedMap<ActorId, Actor> actors() {
    return actors;
  }

  public SequencedMap<PlaceId, Place> places() {
    return places;
  }

  public SequencedMap<SourceId, Source> sources() {
    return sources;
  }

  public Optional<Actor> actor(ActorId id) {
    return Optional.ofNullable(actors.get(id));
  }

  public Optional<Place> place(PlaceId id) {
    return Optional.ofNullable(places.get(id));
  }

  public Optional<Source> source(SourceId id) {
    return Optional.ofNullable(sources.get(id));
  }

  public Optional<Kind> kind(String id) {
    return description.kinds().stream().filter(kind -> kind.id().equals(id)).findFirst();
  }

  /// The kind of an id; one that the vocabulary lacks is called by its id.
  public Kind kindOrUnknown(String id) {
    return kind(id)
        .orElseGet(() -> new Kind(id, id, "", Kind.Family.CONTEXT, Kind.Glyph.CIRCLE, null));
  }

  public Optional<Role> role(String id) {
    return description.roles().stream().filter(role -> role.id().equals(id)).findFirst();
  }
}
