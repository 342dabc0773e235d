package org.demarche.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.demarche.dataset.Dataset;
import org.demarche.query.EventTable;
import org.demarche.query.FacetCounts;
import org.demarche.query.FacetIndex;
import org.demarche.query.Filter;
import org.demarche.query.Match;
import org.jspecify.annotations.Nullable;

/// The one place that holds what the user is looking at, and tells who listens when it changes.
///
/// Used from one thread. Every change is a function from the old view to the new one; a change that
/// leaves the view equal tells nobody. A listener may change the view again: every listener then
/// hears of the steps in the same order, and those made meanwhile count as one. A listener that
/// throws does not keep the others from hearing; what it threw reaches who made the change.
public final class Session {
  /// More rounds than this mean that two listeners keep undoing each other's changes.
  private static final int MAX_ROUNDS = 100;

  private final Dataset dataset;
  private final EventTable table;
  private final FacetIndex index;
  private final NavigationHistory history = new NavigationHistory();
  private final List<Registration> listeners = new CopyOnWriteArrayList<>();
  private ViewState view;
  private boolean telling;
  private @Nullable Cached<Match> match;
  private @Nullable Cached<FacetCounts> counts;

  public Session(Dataset dataset, EventTable table, FacetIndex index, ViewState view) {
    this.dataset = dataset;
    this.table = table;
    this.index = index;
    this.view = view;
  }

  /// Hears of changes.
  @FunctionalInterface
  public interface Listener {
    void changed(ViewState before, ViewState after);
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

  private record Cached<T>(Filter filter, T value) {}

  public Dataset dataset() {
    return dataset;
  }

  public EventTable table() {
    return table;
  }

  public FacetIndex index() {
    return index;
  }

  public ViewState view() {
    return view;
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
    ViewState before = view;
    view = change.apply(before);
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

  private void tell(ViewState told) {
    @Nullable RuntimeException failure = null;
    ViewState before = told;
    for (int round = 0; !before.equals(view); round++) {
      if (round == MAX_ROUNDS) {
        throw new IllegalStateException("listeners keep changing the view");
      }
      ViewState after = view;
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
  public Match match() {
    Cached<Match> known = match;
    if (known == null || !known.filter().equals(view.filter())) {
      known = new Cached<>(view.filter(), index.match(view.filter()));
      match = known;
    }
    return known.value();
  }

  /// The counts beside the present filter.
  public FacetCounts counts() {
    Cached<FacetCounts> known = counts;
    if (known == null || !known.filter().equals(view.filter())) {
      known = new Cached<>(view.filter(), index.counts(view.filter()));
      counts = known;
    }
    return known.value();
  }

  /// Records the present view as one to come back to. Called when a movement has come to rest,
  /// never in the middle of an animation.
  public void settle() {
    history.visit(view);
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
