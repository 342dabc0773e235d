package org.demarche.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.store.EventPlan.Step;

/// The order in which records go, so that none is ever left that refers to one that is gone: what
/// refers goes before what it refers to. Where some refer to each other in a circle, the file of
/// one is written without its references first.
final class Removals {
  /// Some records that go in one step.
  ///
  /// @param ids of their events
  /// @param references ids of events that they refer to until then
  /// @param go the step
  /// @param loosening makes the step that writes them without their references to what goes
  record Unit(Set<String> ids, Set<String> references, Step go, Loosening loosening) {}

  interface Loosening {
    /// @param gone ids of events
    Step without(Set<String> gone) throws NotWrittenException;
  }

  private final List<Unit> units;
  private final Set<String> gone = new HashSet<>();

  /// By unit, those that it refers to; none once it is loosened or gone.
  private final List<Set<Integer>> targets = new ArrayList<>();

  /// By unit, how many refer to it.
  private final int[] referrers;

  private final Deque<Integer> free = new ArrayDeque<>();
  private final List<Step> steps = new ArrayList<>();

  private Removals(List<Unit> units) {
    this.units = units;
    this.referrers = new int[units.size()];
    Map<String, Integer> owners = new HashMap<>();
    for (int i = 0; i < units.size(); i++) {
      for (String id : units.get(i).ids) {
        owners.put(id, i);
      }
    }
    gone.addAll(owners.keySet());
    for (int i = 0; i < units.size(); i++) {
      Set<Integer> referredTo = new HashSet<>();
      for (String id : units.get(i).references) {
        Integer owner = owners.get(id);
        if (owner != null && owner != i && referredTo.add(owner)) {
          referrers[owner]++;
        }
      }
      targets.add(referredTo);
    }
  }

  /// The steps in order.
  ///
  /// @param units each id in one of them; one that cannot be loosened comes last
  static List<Step> inOrder(List<Unit> units) throws NotWrittenException {
    return new Removals(units).inOrder();
  }

  private List<Step> inOrder() throws NotWrittenException {
    boolean[] done = new boolean[units.size()];
    for (int i = 0; i < referrers.length; i++) {
      if (referrers[i] == 0) {
        free.add(i);
      }
    }
    int inCircle = 0;
    for (int left = units.size(); left > 0; left--) {
      while (free.isEmpty()) {
        if (!done[inCircle] && !targets.get(inCircle).isEmpty()) {
          steps.add(units.get(inCircle).loosening.without(gone));
          release(inCircle);
        }
        inCircle++;
      }
      int next = free.remove();
      done[next] = true;
      steps.add(units.get(next).go);
      release(next);
    }
    return steps;
  }

  private void release(int unit) {
    for (int target : targets.get(unit)) {
      referrers[target]--;
      if (referrers[target] == 0) {
        free.add(target);
      }
    }
    targets.set(unit, Set.of());
  }
}
