package org.demarche.store.curation;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.demarche.model.ActorId;
import org.demarche.model.Dataset;
import org.demarche.model.Event;
import org.demarche.model.Participant;
import org.demarche.model.PlaceId;
import org.demarche.store.curation.Smell.Sort;
import org.demarche.store.curation.Smell.Subject;
import org.demarche.time.Extent;
import org.demarche.time.TimeRange;

/// Events of the same day, kind and participants; of those without participants, of the same day,
/// kind and places.
final class Twins implements Check {
  private static final int DAY = 86_400;

  private record Look(long day, String kind, Set<ActorId> actors, List<PlaceId> places) {}

  @Override
  public void find(Dataset dataset, Consumer<Smell> found) {
    Map<Look, Event> first = new LinkedHashMap<>();
    for (Event event : dataset.events()) {
      look(dataset, event)
          .ifPresent(
              look -> {
                Event other = first.putIfAbsent(look, event);
                if (other != null) {
                  found.accept(smell(event, other));
                }
              });
    }
  }

  /// Empty for what is not dated to one day.
  private static Optional<Look> look(Dataset dataset, Event event) {
    ZoneId axis = dataset.description().zone();
    Extent extent = event.when().date().extent(axis, axis);
    TimeRange outer = extent.outer();
    long day = Math.floorDiv(outer.start(), DAY);
    boolean oneDay =
        !extent.openStart() && !extent.openEnd() && Math.floorDiv(outer.end() - 1, DAY) == day;
    if (!oneDay) {
      return Optional.empty();
    }
    Set<ActorId> actors =
        event.participants().stream()
            .map(Participant::actor)
            .collect(Collectors.toUnmodifiableSet());
    List<PlaceId> places = actors.isEmpty() ? event.places() : List.of();
    return Optional.of(new Look(day, event.kind(), actors, places));
  }

  private static Smell smell(Event event, Event other) {
    Subject subject = new Subject.OfEvent(event.id());
    String message =
        "The event '%s' has the same day, kind and participants. Join the two, or accept it with what sets them apart."
            .formatted(other.id());
    return new Smell(
        Sort.SAME_EVENT_TWICE,
        subject,
        List.of(),
        message,
        List.of(subject, new Subject.OfEvent(other.id())));
  }
}
