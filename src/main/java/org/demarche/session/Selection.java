package org.demarche.session;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.demarche.model.EventId;
import org.demarche.time.TimeRange;

/// What is selected: a locator, which an event that has vanished simply does not resolve.
public sealed interface Selection {
  /// No more events than these are selected at once.
  int MOST = 1000;

  record None() implements Selection {
    @Override
    public List<EventId> events() {
      return List.of();
    }
  }

  record OneEvent(EventId event) implements Selection {
    @Override
    public List<EventId> events() {
      return List.of(event);
    }
  }

  /// Two events or more, [#MOST] at the most.
  ///
  /// @param events each once, in the order in which they were chosen; the last one leads
  /// @param anchor the one of them from which a stretch of time is selected
  /// @param leftOut how many more were asked for with the last choice; there was no room for them
  record Several(List<EventId> events, EventId anchor, int leftOut) implements Selection {
    public Several {
      events = List.copyOf(events);
      if (events.size() < 2 || events.size() > MOST) {
        throw new IllegalArgumentException(events.size() + " events");
      }
      if (new LinkedHashSet<>(events).size() < events.size() || !events.contains(anchor)) {
        throw new IllegalArgumentException("an event twice, or no anchor among them");
      }
    }

    private Selection minus(Collection<EventId> gone) {
      SequencedSet<EventId> rest = new LinkedHashSet<>(events);
      return rest.removeAll(gone) ? Selection.of(rest, anchor, rest.size()) : this;
    }
  }

  /// Events that a lane counts together at one level of detail; at another level it may be drawn
  /// apart, and is selected all the same.
  ///
  /// @param lane key of the lane, under the view's grouping
  /// @param range from the first event's start to the last one's end
  /// @param count how many
  /// @param first the earliest of them in time order, as many as a reader can take in
  record Cluster(String lane, TimeRange range, int count, List<EventId> first)
      implements Selection {
    public Cluster {
      first = List.copyOf(first);
    }

    @Override
    public List<EventId> events() {
      return List.of();
    }
  }

  /// The events that are selected as events, in the order in which they were chosen; none of those
  /// that a cluster counts.
  List<EventId> events();

  /// The event that was chosen last: relations, keys and what is brought into sight go by it.
  default Optional<EventId> lead() {
    return events().isEmpty() ? Optional.empty() : Optional.of(events().getLast());
  }

  /// What stays selected without some events.
  default Selection without(Collection<EventId> gone) {
    return switch (this) {
      case None _, Cluster _ -> this;
      case OneEvent one -> gone.contains(one.event()) ? new None() : this;
      case Several several -> several.minus(gone);
    };
  }

  /// Some events, the last of them chosen last and the anchor.
  static Selection of(Collection<EventId> events) {
    SequencedSet<EventId> once = new LinkedHashSet<>(events);
    return once.isEmpty() ? new None() : of(once, once.getLast(), once.size());
  }

  /// The first [#MOST] of some events: nothing, the one event or several.
  ///
  /// @param anchor one of those, else the last of them is the anchor
  /// @param wanted how many events were meant
  static Selection of(SequencedSet<EventId> events, EventId anchor, int wanted) {
    List<EventId> kept = events.stream().limit(MOST).toList();
    return switch (kept.size()) {
      case 0 -> new None();
      case 1 -> new OneEvent(kept.getFirst());
      default ->
          new Several(
              kept,
              kept.contains(anchor) ? anchor : kept.getLast(),
              Math.max(0, wanted - kept.size()));
    };
  }
}
