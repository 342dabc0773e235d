package org.demarche.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.demarche.dataset.Dataset;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.FacetCounts;
import org.demarche.query.FacetIndex;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.query.ShownLanes;
import org.demarche.query.TextMatches;
import org.demarche.query.WantedLanes;
import org.jspecify.annotations.Nullable;

/// The one place that holds what the user is looking at, and tells who listens when it changes.
///
/// Used from one thread. Every change is a function from the old view to the new one, or another
/// snapshot of the dataset; a change that leaves the state equal tells nobody. A listener may
/// change the view again: every listener then hears of the steps in the same order, and those made
/// meanwhile count as one. A listener that throws does not keep the others from hearing; what it
/// threw reaches who made the change.
public final class Session {
  /// More rounds than this mean that two listeners keep undoing each other's changes.
  private static final int MAX_ROUNDS = 100;

  private final NavigationHistory history = new NavigationHistory();
  private final List<Registration> listeners = new CopyOnWriteArrayList<>();
  private State state;
  private boolean telling;
  private @Nullable Cached<EventSet> match;
  private @Nullable Cached<FacetCounts> counts;
  private @Nullable Hits hits;
  private @Nullable Shown shown;

  public Session(Snapshot snapshot, ViewState view) {
    state = new State(snapshot, view);
  }

  /// Hears of changes.
  @FunctionalInterface
  public interface Listener {
    void changed(State before, State after);
  }

  /// Ends what it was given for; a second call does nothing.
  @FunctionalInterface
  public interface Subscription {
    void remove();
  }

  // A listener added twice is two registrations, each with its own end.
  private static final class Registration implements Subscription {
    private final Listener listener;
    private final List<Registration> home;

    Registration(Listener listener, List<Registration> home) {
      this.listener = listener;
      this.home = home;
    }

    @Override
    public void remove() {
      home.remove(this);
    }
  }

  private record Cached<T>(FacetIndex index, TextMatches texts, Filter filter, T value) {
    boolean isOf(State state) {
      return index.equals(state.snapshot().index())
          && filter.equals(state.view().filter())
          && (!filter.asksForText() || texts.equals(state.snapshot().texts()));
    }
  }

  public State state() {
    return state;
  }

  public Snapshot snapshot() {
    return state.snapshot();
  }

  /// That of the snapshot.
  public Dataset dataset() {
    return snapshot().dataset();
  }

  /// That of the snapshot.
  public EventTable table() {
    return snapshot().table();
  }

  /// That of the snapshot.
  public FacetIndex index() {
    return snapshot().index();
  }

  public ViewState view() {
    return state.view();
  }

  /// What is searched for, and what of the snapshot has it.
  public Search search() {
    return state.search();
  }

  /// Where the user has been; see [#settle].
  public NavigationHistory history() {
    return history;
  }

  public Subscription addListener(Listener listener) {
    Registration registration = new Registration(listener, listeners);
    listeners.add(registration);
    return registration;
  }

  /// Replaces the view and tells the listeners, unless the new view equals the old.
  public void update(UnaryOperator<ViewState> change) {
    become(state.withView(change.apply(state.view())));
  }

  /// Replaces the search and tells the listeners, unless the new one equals the old.
  ///
  /// @param search what it found is of the present snapshot
  public void search(Search search) {
    become(state.withSearch(search));
  }

  /// Puts another snapshot in the place of the one before and tells the listeners. The view and the
  /// places of the history go on in it as far as it has what they refer to.
  ///
  /// The timeline shows the new snapshot with its next picture, on this thread: whoever can has
  /// [Snapshot#prepare]d it before.
  ///
  /// @return what the view lost, and how many places lost something else
  public Dropped replace(Snapshot next) {
    Snapshot before = snapshot();
    Carry carry = new Carry(before, next);
    Carry.Carried carried = carry.carry(view());
    int losing = history.carryOver(carry, carried.dropped());
    Search search = before.equals(next) ? state.search() : state.search().unasked();
    become(new State(next, carried.view(), search));
    if (!before.equals(snapshot())) {
      before.letGo();
    }
    return carried.dropped().withPlaces(losing);
  }

  private void become(State next) {
    State before = state;
    state = next;
    if (telling) {
      return;
    }
    telling = true;
    try {
      tell(before);
    } finally {
      telling = false;
    }
  }

  private void tell(State told) {
    @Nullable RuntimeException failure = null;
    State before = told;
    for (int round = 0; !before.equals(state); round++) {
      if (round == MAX_ROUNDS) {
        throw new IllegalStateException("listeners keep changing the view");
      }
      State after = state;
      for (Registration registration : listeners) {
        try {
          registration.listener.changed(before, after);
        } catch (RuntimeException e) {
          failure = joined(failure, e);
        }
      }
      before = after;
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static RuntimeException joined(@Nullable RuntimeException first, RuntimeException next) {
    if (first == null) {
      return next;
    }
    if (!first.equals(next)) {
      first.addSuppressed(next);
    }
    return first;
  }

  /// The events that the present filter keeps.
  public EventSet match() {
    Cached<EventSet> known = match;
    if (known == null || !known.isOf(state)) {
      known = cached(snapshot().match(view().filter()));
      match = known;
    }
    return known.value();
  }

  /// What the present search found, beside the present filter.
  public Hits hits() {
    Hits known = hits;
    EventSet found = search().found();
    if (known == null || !known.isOf(table(), found, match())) {
      known = Hits.of(table(), found, match());
      hits = known;
    }
    return known;
  }

  /// Those of them that lanes show: all but the ones whose own lane is hidden.
  public EventSet shown() {
    EventSet match = match();
    WantedLanes wanted = view().wantedLanes();
    if (wanted.arrangement().hidden().isEmpty()) {
      return match;
    }
    Shown known = shown;
    if (known == null || !known.isOf(table(), match, wanted)) {
      EventSet found = ShownLanes.of(table(), match, wanted);
      known = new Shown(table(), match, wanted.grouping(), wanted.arrangement().hidden(), found);
      shown = known;
    }
    return known.events;
  }

  private record Shown(
      EventTable table, EventSet match, Grouping grouping, Set<String> hidden, EventSet events) {
    boolean isOf(EventTable table, EventSet match, WantedLanes wanted) {
      return this.table.equals(table)
          && this.match.equals(match)
          && grouping == wanted.grouping()
          && hidden.equals(wanted.arrangement().hidden());
    }
  }

  /// The counts beside the present filter.
  public FacetCounts counts() {
    Cached<FacetCounts> known = counts;
    if (known == null || !known.isOf(state)) {
      known = cached(snapshot().counts(view().filter()));
      counts = known;
    }
    return known.value();
  }

  private <T> Cached<T> cached(T value) {
    return new Cached<>(index(), snapshot().texts(), view().filter(), value);
  }

  /// Records the present view as one to come back to. Called when a movement has come to rest,
  /// never in the middle of an animation.
  public void settle() {
    history.visit(view());
  }

  /// Returns to the view before this one; false when there is none.
  public boolean back() {
    settle();
    return go(history.back());
  }

  /// Undoes [#back]; false when there is nothing to undo.
  public boolean forward() {
    settle();
    return go(history.forward());
  }

  private boolean go(Optional<ViewState> target) {
    target.ifPresent(to -> update(now -> to.withTheme(now.theme())));
    return target.isPresent();
  }
}
