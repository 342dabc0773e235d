package org.demarche.ui.timeline;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.demarche.model.EventId;
import org.demarche.session.Session;
import org.demarche.session.State;
import org.demarche.session.ViewState;

/// Takes the session from one view to another and records in its history where it came to rest: at
/// once after a jump, after a moment without movement otherwise.
final class Journey {
  private static final Duration REST = Duration.millis(500);

  private final Session session;
  private final Plot plot;
  private final Motion motion;
  private final Lanes lanes;
  private final PauseTransition rest = new PauseTransition(REST);
  private final List<Runnable> restListeners = new CopyOnWriteArrayList<>();
  private Runnable beforeRest = () -> {};
  private boolean departing;
  private boolean held;
  private boolean missed;

  Journey(Session session, Plot plot, Motion motion, Lanes lanes) {
    this.session = session;
    this.plot = plot;
    this.motion = motion;
    this.lanes = lanes;
    rest.setOnFinished(event -> comeToRest());
    session.addListener(this::changed);
  }

  /// What others change, such as the filter, comes to rest as well.
  private void changed(State before, State after) {
    if (before.showsOtherEvents(after)
        || !before.view().wantedLanes().equals(after.view().wantedLanes())) {
      restSoon();
    }
  }

  /// Calls whenever back or forward may have become possible.
  void addRestListener(Runnable listener) {
    restListeners.add(listener);
  }

  /// Calls where a movement has ended, before the view is recorded as one to come back to; not
  /// where it goes on at once, nor back where somebody has rested before, and where a hand holds
  /// the picture only once that lets go.
  void beforeRest(Runnable action) {
    beforeRest = action;
  }

  /// Goes back or forward, as `step` does, and flies there.
  void travel(BooleanSupplier step) {
    stop();
    rest.stop();
    ViewState before = session.view();
    if (step.getAsBoolean() && !motion.isReduced()) {
      fly(before, session.view(), this::record);
    }
    tellRest();
  }

  /// Changes the view without moving it.
  void change(UnaryOperator<ViewState> change) {
    depart();
    session.update(change);
    comeToRest();
  }

  /// Changes the view and flies to where it is then; what is selected there comes into sight.
  void jump(UnaryOperator<ViewState> change) {
    depart();
    ViewState before = session.view();
    ViewState changed = change.apply(before);
    ViewState clamped =
        changed.withViewport(
            session
                .snapshot()
                .navigation()
                .limits()
                .clamp(changed.viewport(), plot.bounds().width()));
    Lanes.Anchor anchor = anchor(clamped);
    ViewState target =
        anchor instanceof Lanes.Anchor.OfEvent(EventId event)
            ? lanes.revealing(clamped, event)
            : lanes.holding(clamped, anchor, plot.bounds().height() / 2);
    go(before, target);
  }

  /// Flies to a view just as it is.
  void jumpTo(ViewState target) {
    depart();
    go(session.view(), target);
  }

  private void go(ViewState before, ViewState target) {
    if (motion.isReduced() || samePosition(before, target)) {
      session.update(view -> target);
      comeToRest();
    } else {
      fly(before, target, this::comeToRest);
    }
  }

  /// The event selected last where it can be seen, or else the middle of the plot.
  private Lanes.Anchor anchor(ViewState view) {
    return view.selection()
        .lead()
        .filter(this::matches)
        .<Lanes.Anchor>map(Lanes.Anchor.OfEvent::new)
        .orElseGet(() -> lanes.at(session.view(), plot.bounds().height() / 2));
  }

  private boolean matches(EventId event) {
    int ordinal = session.dataset().ordinal(event);
    return ordinal >= 0 && session.match().contains(ordinal);
  }

  private static boolean samePosition(ViewState a, ViewState b) {
    return a.viewport().equals(b.viewport()) && a.laneScroll() == b.laneScroll();
  }

  /// All that does not move changes at once; the rest on the way.
  private void fly(ViewState from, ViewState to, Runnable arrived) {
    Flight flight =
        new Flight(
            from,
            to,
            plot.bounds().width(),
            lanes,
            anchor(to),
            at ->
                session.update(
                    view -> view.withViewport(at.viewport()).withLaneScroll(at.laneScroll())));
    session.update(view -> to.withViewport(from.viewport()).withLaneScroll(from.laneScroll()));
    motion.play(flight, arrived);
  }

  private void depart() {
    stop();
    departing = true;
    record();
    departing = false;
  }

  /// What is stopped here does not rest here.
  private void stop() {
    departing = true;
    motion.stop();
    departing = false;
  }

  /// A hand moves the picture, however long it pauses.
  void hold() {
    held = true;
  }

  void release() {
    held = false;
    if (missed) {
      missed = false;
      restSoon();
    }
  }

  boolean isHeld() {
    return held;
  }

  /// Whether nothing moves, nobody holds the picture and it is not about to become another.
  boolean isAtRest() {
    return isSettled() && !departing && !held && !motion.isPlaying();
  }

  /// Whether the present view is in the history.
  boolean isSettled() {
    return rest.getStatus() != Animation.Status.RUNNING;
  }

  /// The view has moved, and comes to rest unless it moves again.
  void restSoon() {
    rest.playFromStart();
    tellRest();
  }

  private void comeToRest() {
    if (motion.isPlaying()) {
      restSoon();
      return;
    }
    missed |= held;
    if (!departing && !held) {
      beforeRest.run();
    }
    record();
  }

  private void record() {
    rest.stop();
    session.settle();
    tellRest();
  }

  private void tellRest() {
    restListeners.forEach(Runnable::run);
  }
}
