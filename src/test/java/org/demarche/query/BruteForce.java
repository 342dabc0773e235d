package org.demarche.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.model.Account;
import org.demarche.model.Account.Aspect;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Citation;
import org.demarche.model.Citation.Stance;
import org.demarche.model.Claim;
import org.demarche.model.Dispute;
import org.demarche.model.Event;
import org.demarche.model.Participant;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.demarche.model.Source;
import org.demarche.model.Witnesses;
import org.demarche.query.Actors.Mode;
import org.demarche.search.TextReference;
import org.demarche.time.Doubt;
import org.demarche.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// What a filter means, event by event, straight from the records.
record BruteForce(Dataset dataset, EventTable table) {
  EventSet match(Filter filter) {
    return EventSet.of(
        IntStream.range(0, table.size()).filter(row -> keeps(filter, row)).toArray());
  }

  /// The filter whose result a value's count promises: the value is ticked, beside others where
  /// ticks narrow each other; what is ruled out stays so.
  <K> Filter ticking(Filter filter, ConditionSort<? extends TickedCondition<K>> sort, K value) {
    TickedCondition<K> condition = filter.get(sort);
    return filter.with(condition.with(kept(condition).with(value, Wish.WITH)));
  }

  /// As [#ticking], where it is ticked that a value is missing.
  <K> Filter tickingNothing(Filter filter, ConditionSort<? extends TickedCondition<K>> sort) {
    TickedCondition<K> condition = filter.get(sort);
    return filter.with(condition.with(kept(condition).withMissing(Wish.WITH)));
  }

  private static <K> Ticks<K> kept(TickedCondition<K> condition) {
    Ticks<K> ticks = condition.ticks();
    return condition.isNarrowing()
        ? ticks
        : new Ticks<>(
            Set.of(), ticks.without(), ticks.missing() == Wish.WITHOUT ? Wish.WITHOUT : Wish.NONE);
  }

  private boolean keeps(Filter filter, int row) {
    return filter.conditions().stream().allMatch(condition -> keeps(condition, row));
  }

  private boolean keeps(Condition condition, int row) {
    Event event = dataset.events().get(row);
    return switch (condition) {
      case Actors actors -> actors(actors, event);
      case Kinds kinds ->
          ticks(
              kinds,
              kind -> kind.equals(event.kind()),
              dataset.description().kinds().stream()
                  .noneMatch(kind -> kind.id().equals(event.kind())));
      case Places places ->
          ticks(
              places,
              wanted -> event.places().stream().anyMatch(place -> within(place, Set.of(wanted))),
              event.places().isEmpty());
      case Sources sources ->
          ticks(
              sources,
              wanted -> citations(event).stream().anyMatch(one -> one.source().equals(wanted)),
              citations(event).stream().noneMatch(this::hasAddress));
      case Significance significance -> event.significance() >= significance.least();
      case Statuses statuses -> statuses.values().stream().anyMatch(status -> isIn(event, status));
      case InTime time -> range(time, row);
      case DisputedBy disputes ->
          disputes.values().stream().anyMatch(dispute -> isDisputed(event, dispute));
      case WithText text -> new TextReference(dataset).matches(event, text.query());
    };
  }

  /// @param has whether the event has a value
  /// @param none whether it has no value
  private static <K> boolean ticks(TickedCondition<K> condition, Predicate<K> has, boolean none) {
    Ticks<K> ticks = condition.ticks();
    if (ticks.without().stream().anyMatch(has) || (none && ticks.missing() == Wish.WITHOUT)) {
      return false;
    }
    if (!ticks.isAsking()) {
      return true;
    }
    boolean wantsNone = ticks.missing() == Wish.WITH;
    return condition.isNarrowing()
        ? ticks.values().stream().allMatch(has) && (none || !wantsNone)
        : ticks.values().stream().anyMatch(has) || (none && wantsNone);
  }

  private boolean hasAddress(Citation citation) {
    return dataset
        .source(citation.source())
        .filter(source -> source.reading().url() != null || source.reading().archiveUrl() != null)
        .isPresent();
  }

  private boolean isIn(Event event, Status status) {
    Set<Doubt> doubts = event.when().date().doubts();
    return switch (status) {
      case SINGLE_WITNESS -> isToldByOne(event);
      case UNCERTAIN_DATE -> doubts.contains(Doubt.UNCERTAIN);
      case APPROXIMATE_DATE -> doubts.contains(Doubt.APPROXIMATE);
      case IMPRECISE_DATE -> doubts.contains(Doubt.IMPRECISE);
    };
  }

  private boolean isToldByOne(Event event) {
    List<Source> tellers =
        Stream.of(
                List.of(Stance.REPORTS, Stance.SUPPORTS),
                List.of(Stance.MENTIONS),
                List.of(Stance.ANNOUNCES))
            .map(
                stances ->
                    event.citations().stream()
                        .filter(one -> stances.contains(one.stance()))
                        .flatMap(one -> dataset.source(one.source()).stream())
                        .toList())
            .filter(some -> !some.isEmpty())
            .findFirst()
            .orElse(List.of());
    return Witnesses.count(tellers) == 1;
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
    boolean meets =
        ticks(
            actors,
            wanted -> present.stream().anyMatch(actor -> below(actor, Set.of(wanted))),
            present.isEmpty());
    boolean alone =
        actors.mode() != Mode.ONLY
            || !actors.ticks().isAsking()
            || present.stream().allMatch(actor -> below(actor, actors.values()));
    return meets && alone;
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
    return switch (time.certainty()) {
      case STATED ->
          table.isRange(row)
              ? range.overlaps(may)
              : range.overlaps(new TimeRange(table.outerStart(row), table.outerEnd(row)));
      case POSSIBLY -> range.overlaps(may);
      case CERTAINLY -> range.encloses(may);
    };
  }
}
