package org.demarche.store.curation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.model.ActorId;
import org.demarche.model.Event;
import org.demarche.model.Participant;
import org.demarche.model.PlaceId;
import org.demarche.store.curation.Smell.Sort;
import org.demarche.store.curation.Smell.Subject;
import org.demarche.time.Extent;
import org.demarche.time.TimeRange;
import org.demarche.words.Message;

/// Events of the same day, kind and participants, or of which one has one participant more than the
/// other; of those without participants, of the same day, kind and places.
final class Twins implements Check {
  private static final int DAY = 86_400;

  private record Look(long day, String kind, Set<ActorId> actors, List<PlaceId> places) {
    /// The same without one participant or another; none for what has no two.
    List<Look> withoutOne() {
      return actors.size() < 2
          ? List.of()
          : actors.stream()
              .map(one -> actors.stream().filter(other -> !other.equals(one)))
              .map(rest -> new Look(day, kind, rest.collect(Collectors.toSet()), places))
              .toList();
    }
  }

  @Override
  public void find(Dataset dataset, Consumer<Smell> found) {
    Map<Look, Event> first = new HashMap<>();
    Map<Look, Event> firstWithOneMore = new HashMap<>();
    for (Event event : dataset.events()) {
      look(dataset, event)
          .ifPresent(
              look -> {
                List<Look> fewer = look.withoutOne();
                Event same = first.putIfAbsent(look, event);
                if (same != null) {
                  found.accept(smell(event, same, false));
                } else {
                  Stream.concat(
                          Stream.of(firstWithOneMore.get(look)), fewer.stream().map(first::get))
                      .filter(Objects::nonNull)
                      .findFirst()
                      .ifPresent(other -> found.accept(smell(event, other, true)));
                }
                fewer.forEach(one -> firstWithOneMore.putIfAbsent(one, event));
              });
    }
  }

  /// Empty for what is not dated to one day.
  private static Optional<Look> look(Dataset dataset, Event event) {
    Extent extent = dataset.chronology().extentThere(event);
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

  /// @param almost whether one of them has one participant more
  private static Smell smell(Event event, Event other, boolean almost) {
    Subject subject = new Subject.OfEvent(event.id());
    String id = other.id().value();
    Message message =
        almost ? Message.of("store.smell.almost-twins", id) : Message.of("store.smell.twins", id);
    return new Smell(
        Sort.SAME_EVENT_TWICE,
        subject,
        List.of(),
        message,
        List.of(subject, new Subject.OfEvent(other.id())));
  }
}
