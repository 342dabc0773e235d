package org.demarche.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.dataset.Dataset;
import org.demarche.model.Account;
import org.demarche.model.Account.Aspect;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Dispute;
import org.demarche.model.Event;
import org.demarche.model.Participant;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.demarche.query.Actors.Mode;
import org.demarche.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// What a filter means, event by event, straight from the records.
record BruteForce(Dataset dataset, EventTable table) {
  EventSet match(Filter filter) {
    return EventSet.of(
        IntStream.range(0, table.size()).filter(row -> keeps(filter, row)).toArray());
  }

  /// The filter whose result an actor's count promises.
  Filter ticking(Filter filter, ActorId actor) {
    Actors actors = filter.get(Actors.SORT);
    Set<ActorId> ticked =
        actors.mode() == Mode.ANY ? new LinkedHashSet<>() : new LinkedHashSet<>(actors.values());
    ticked.add(actor);
    return filter.with(actors.with(ticked));
  }

  private boolean keeps(Filter filter, int row) {
    return filter.conditions().stream().allMatch(condition -> keeps(condition, row));
  }

  private boolean keeps(Condition condition, int row) {
    Event event = dataset.events().get(row);
    return switch (condition) {
      case Actors actors -> actors(actors, event);
      case Kinds kinds -> kinds.values().contains(event.kind());
      case Places places ->
          event.places().stream().anyMatch(place -> within(place, places.values()));
      case Sources sources ->
          citations(event).stream()
              .anyMatch(citation -> sources.values().contains(citation.source()));
      case InTime time -> range(time, row);
      case DisputedBy disputes ->
          disputes.values().stream().anyMatch(dispute -> isDisputed(event, dispute));
    };
  }

  private static boolean isDisputed(Event event, Dispute dispute) {
    Set<Aspect> about =
        event.accounts().stream().map(Account::about).collect(Collectors.toUnmodifiableSet());
    return switch (dispute) {
      case DATE -> about.contains(Aspect.DATE);
      case PLACE -> about.contains(Aspect.PLACE);
      case HAPPENING ->
          about.contains(Aspect.NUMBER)
              || about.contains(Aspect.PARTICIPANTS)
              || about.contains(Aspect.CONTENT)
              || (about.isEmpty()
                  && event.citations().stream()
                      .anyMatch(one -> one.stance() == Citation.Stance.CONTRADICTS));
      case CLAIM ->
          event.claims().stream()
              .flatMap(claim -> claim.positions().stream())
              .anyMatch(one -> one.attitude() == Claim.Attitude.DENIES);
    };
  }

  private boolean actors(Actors actors, Event event) {
    List<ActorId> present = event.participants().stream().map(Participant::actor).toList();
    boolean everyone =
        actors.values().stream()
            .allMatch(wanted -> present.stream().anyMatch(actor -> below(actor, Set.of(wanted))));
    return switch (actors.mode()) {
      case ANY -> present.stream().anyMatch(actor -> below(actor, actors.values()));
      case ALL -> everyone;
      case ONLY -> everyone && present.stream().allMatch(actor -> below(actor, actors.values()));
    };
  }

  private boolean below(ActorId actor, Set<ActorId> wanted) {
    ActorId above = dataset.actor(actor).map(Actor::partOf).orElse(null);
    return wanted.contains(actor) || (above != null && below(above, wanted));
  }

  private boolean within(PlaceId place, Set<PlaceId> wanted) {
    PlaceId above = dataset.place(place).map(Place::partOf).orElse(null);
    return wanted.contains(place) || (above != null && within(above, wanted));
  }

  private static List<Citation> citations(Event event) {
    List<Citation> all = new ArrayList<>(event.citations());
    event
        .accounts()
        .forEach(account -> account.versions().forEach(one -> all.addAll(one.citations())));
    event
        .claims()
        .forEach(claim -> claim.positions().forEach(position -> all.addAll(position.citations())));
    return all;
  }

  private boolean range(InTime time, int row) {
    @Nullable TimeRange range = time.range();
    if (range == null) {
      return true;
    }
    long start = table.isOpenStart(row) ? Long.MIN_VALUE : table.outerStart(row);
    long end = table.isOpenEnd(row) ? Long.MAX_VALUE : table.outerEnd(row);
    TimeRange may = new TimeRange(start, end);
    return time.certainty() == InTime.Certainty.POSSIBLY
        ? range.overlaps(may)
        : range.encloses(may);
  }
}
