package org.demarche.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.demarche.bench.Spread;
import org.demarche.model.ActorId;
import org.demarche.query.Actors;
import org.demarche.query.Filter;
import org.demarche.session.Session;

/// Ticks pairs of actors and unticks them again, each time waiting until everything has come to
/// rest.
///
/// The pulse that brings the tick counts as a frame. How long it takes from there until the
/// timeline's picture of the events that the new filter keeps is painted, each drawn or counted, is
/// in [#ticked]: the panes beside it follow in later frames. Until their own rows are found, they
/// have glided there and all panes have followed, in [#settled].
final class TickScript implements Script {
  private static final int REST_PULSES = 3;

  private final BenchWindow window;
  private final Session session;
  private final RenderFence fence = new RenderFence();
  private final Deque<ActorId> ticks = new ArrayDeque<>();
  private final List<Double> painted = new ArrayList<>();
  private final List<Double> settled = new ArrayList<>();
  private long ticked;

  /// Whether rest is waited for, the picture having been painted.
  private boolean settling;

  private boolean passing;
  private int rest;

  /// @param actors ticked in this order, two at a time
  TickScript(BenchWindow window, List<ActorId> actors) {
    this.window = window;
    session = window.session();
    for (int i = 0; i + 1 < actors.size(); i += 2) {
      ActorId one = actors.get(i);
      ActorId other = actors.get(i + 1);
      ticks.addAll(List.of(one, other, one, other));
    }
  }

  @Override
  public Pulse begin(long nanos) {
    if (ticked != 0 || rest-- > 0 || window.isBusy()) {
      return Pulse.ASIDE;
    }
    ActorId actor = ticks.poll();
    if (actor == null) {
      return Pulse.LAST;
    }
    ticked = nanos;
    settling = false;
    session.update(view -> view.withFilter(view.filter().toggled(Actors.SORT, actor)));
    return Pulse.COUNTED;
  }

  private void painted() {
    (settling ? settled : painted).add((System.nanoTime() - ticked) / 1e6);
    passing = false;
    if (settling) {
      ticked = 0;
      rest = REST_PULSES;
    }
    settling = !settling;
  }

  @Override
  public void drawn(long nanos) {
    if (ticked != 0 && !passing && (settling ? !window.isBusy() : window.timeline().isOfMatch())) {
      passing = true;
      fence.passAfterPulse(this::painted);
    }
  }

  /// Milliseconds from a tick to the painted picture of what the filter keeps.
  Spread ticked() {
    return Spread.of(painted);
  }

  /// Milliseconds from a tick to the painted picture in which nothing moves any more.
  Spread settled() {
    return Spread.of(settled);
  }

  /// The actors with the most events, among those that stand for somebody by themselves.
  static List<ActorId> busiest(Session session, int count) {
    return session.dataset().actors().keySet().stream()
        .limit(CANDIDATES)
        .sorted(
            Comparator.comparingInt(
                    (ActorId actor) ->
                        session.index().match(Filter.ALL.toggled(Actors.SORT, actor)).count())
                .reversed())
        .limit(count)
        .toList();
  }

  private static final int CANDIDATES = 40;

  @Override
  public String toString() {
    return "ticks of actors";
  }
}
