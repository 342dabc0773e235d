package org.demarche.session;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.model.EventId;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.TimeOrder;
import org.demarche.query.Within;
import org.demarche.time.TimeRange;

/// How a selection grows and shrinks: by events, along time, and step by step. Functions from one
/// selection to the next.
///
/// A selected cluster is here as nothing selected: who wants its events selects them first.
public final class Selecting {
  private final Dataset dataset;
  private final EventTable table;
  private final TimeOrder order;
  private final EventSet match;

  /// @param match the events that are selected along time
  public Selecting(Dataset dataset, EventTable table, EventSet match) {
    this.dataset = dataset;
    this.table = table;
    order = table.order();
    this.match = match;
  }

  /// Selects some events too, the last of them chosen last; where all of them are selected already,
  /// takes them out.
  ///
  /// @param more how many belong to them besides
  public static Selection toggled(Selection now, List<EventId> events, int more) {
    SequencedSet<EventId> chosen = new LinkedHashSet<>(now.events());
    if (events.isEmpty()) {
      return now;
    }
    if (chosen.containsAll(events)) {
      events.forEach(chosen::remove);
      return Selection.of(chosen);
    }
    events.forEach(chosen::addLast);
    return Selection.of(chosen, events.getLast(), chosen.size() + more);
  }

  /// Selects the matching events from the anchor to others, and those themselves; these alone where
  /// there is no anchor. What is nearest to the anchor comes first: where there are too many, what
  /// is farthest is left out.
  ///
  /// @param targets events of the dataset
  /// @param keeping whether what is selected elsewhere stays so
  public Selection extended(Selection now, List<EventId> targets, boolean keeping) {
    if (targets.isEmpty()) {
      return now;
    }
    Optional<EventId> anchor = anchor(now).filter(this::isKnown);
    if (anchor.isEmpty()) {
      return Selection.of(targets);
    }
    SequencedSet<EventId> chosen = new LinkedHashSet<>(keeping ? now.events() : List.of());
    chosen.addLast(anchor.get());
    int from = dataset.ordinal(anchor.get());
    int low = targets.stream().mapToInt(dataset::ordinal).reduce(from, Math::min);
    int high = targets.stream().mapToInt(dataset::ordinal).reduce(from, Math::max);
    int wanted = match.count(low, high + 1) + besides(chosen, targets, low, high);
    for (int at = match.previous(from - 1); at >= low && hasRoom(chosen); ) {
      chosen.add(table.id(at));
      at = match.previous(at - 1);
    }
    for (int at = match.next(from + 1); at >= 0 && at <= high && hasRoom(chosen); ) {
      chosen.add(table.id(at));
      at = match.next(at + 1);
    }
    targets.stream().filter(target -> !chosen.contains(target)).forEach(chosen::addLast);
    return Selection.of(chosen, anchor.get(), wanted);
  }

  private static boolean hasRoom(Collection<EventId> chosen) {
    return chosen.size() < Selection.MOST;
  }

  /// How many of some events are not among the matching ones of a stretch of time.
  private int besides(Collection<EventId> some, List<EventId> others, int low, int high) {
    return (int)
        Stream.concat(some.stream(), others.stream())
            .distinct()
            .mapToInt(dataset::ordinal)
            .filter(at -> at < low || at > high || !match.contains(at))
            .count();
  }

  /// Goes on from the event chosen last to the next matching one in time, which is selected too; on
  /// the way back to the anchor, what is left behind is taken out.
  ///
  /// @param step 1 for later, -1 for earlier
  public Selection stepped(Selection now, int step) {
    Optional<EventId> lead = now.lead().filter(this::isKnown);
    if (lead.isEmpty()) {
      return now;
    }
    int from = dataset.ordinal(lead.get());
    int to = step > 0 ? match.next(from + 1) : match.previous(from - 1);
    if (to < 0) {
      return now;
    }
    EventId anchor = anchor(now).orElse(lead.get());
    SequencedSet<EventId> chosen = new LinkedHashSet<>(now.events());
    if (Integer.signum(dataset.ordinal(anchor) - from) == step) {
      chosen.remove(lead.get());
    }
    chosen.addLast(table.id(to));
    return Selection.of(chosen, anchor, chosen.size());
  }

  /// Every matching event that lies in a stretch of time ([Within]), the last one chosen last.
  public Selection within(TimeRange range) {
    SequencedSet<EventId> chosen = new LinkedHashSet<>();
    int wanted = 0;
    int end = order.from(range.end());
    for (int at = match.next(0); at >= 0 && at < end; at = match.next(at + 1)) {
      if (!Within.isOver(table, at, range.start())) {
        wanted++;
        if (hasRoom(chosen)) {
          chosen.add(table.id(at));
        }
      }
    }
    return chosen.isEmpty()
        ? new Selection.None()
        : Selection.of(chosen, chosen.getFirst(), wanted);
  }

  private static Optional<EventId> anchor(Selection now) {
    return now instanceof Selection.Several several ? Optional.of(several.anchor()) : now.lead();
  }

  private boolean isKnown(EventId event) {
    return dataset.ordinal(event) >= 0;
  }
}
