package org.demarche.layout;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.WantedLanes;
import org.jspecify.annotations.Nullable;

/// What the layouts of one table need that takes time with the number of its events, and in which
/// titles have no part: each made when it is first asked for, and kept for a few matches. Any
/// thread may use it; no lock is held while something large is made, for the window's thread may
/// ask meanwhile.
final class RowPlans {
  private static final int PLANS = 8;
  private static final int HEIGHTS = 2;

  private final EventTable table;
  private @Nullable Importance importance;
  private final Map<Grouping, LaneSets> sets =
      Collections.synchronizedMap(new EnumMap<>(Grouping.class));

  /// The rows of all events, which stand in for those of some of them, in the lanes for which they
  /// were made first.
  private final Map<Grouping, RowPlan.RowsOf> ofAll =
      Collections.synchronizedMap(new EnumMap<>(Grouping.class));

  private final Map<Key, LaneHeights> heights = Collections.synchronizedMap(new Recent<>(HEIGHTS));

  private final Map<Key, RowPlan> plans = Collections.synchronizedMap(new Recent<>(PLANS));

  private record Key(EventSet match, WantedLanes lanes) {
    Grouping grouping() {
      return lanes.grouping();
    }
  }

  RowPlans(EventTable table) {
    this.table = table;
  }

  /// Those of the table after this one's, with all that would be the same there: the samples while
  /// the events weigh the same, the lanes of a grouping while in addition the same events belong to
  /// them, and rows while besides no event starts or ends at another time.
  RowPlans next(EventTable later) {
    RowPlans next = new RowPlans(later);
    boolean sameWeights = later.hasSameWeights(table);
    if (sameWeights) {
      next.importance = knownImportance();
    }
    Predicate<Grouping> sameLanes = grouping -> later.hasSameLanes(table, grouping);
    if (sameWeights) {
      copy(sets, next.sets, sameLanes);
      copy(heights, next.heights, key -> sameLanes.test(key.grouping()));
    }
    if (sameWeights && later.order().equals(table.order())) {
      copy(ofAll, next.ofAll, sameLanes);
      copy(plans, next.plans, key -> sameLanes.test(key.grouping()));
    }
    return next;
  }

  private static <K, V> void copy(Map<K, V> from, Map<K, V> to, Predicate<K> kept) {
    Map<K, V> known;
    synchronized (from) {
      known = new LinkedHashMap<>(from);
    }
    known.keySet().removeIf(kept.negate());
    to.putAll(known);
  }

  /// Whether a plan is there.
  boolean has(EventSet match, WantedLanes wanted) {
    return plans.containsKey(new Key(match, wanted));
  }

  /// Whether it is known which events belong to the lanes of a grouping.
  boolean hasLanes(Grouping grouping) {
    return sets.containsKey(grouping);
  }

  /// The plan of a match, however long it takes.
  RowPlan plan(EventSet match, WantedLanes wanted) {
    Key key = new Key(match, wanted);
    RowPlan known = plans.get(key);
    if (known == null) {
      LaneSets sets = sets(wanted.grouping());
      RowPlan.RowsOf all = rowsOfAll(wanted, sets);
      LaneHeights found = heights(key, sets);
      boolean same = match.count() == table.size() && all.choice().equals(found.choice());
      Rows rows = same ? all.rows() : rows(found);
      known = new RowPlan(wanted.grouping(), found, rows, importance());
      plans.put(key, known);
    }
    return known;
  }

  /// A plan to be used until the right one is there: the same lanes, of the same heights, but the
  /// rows that the events have among all there are; empty where these have not been made.
  Optional<RowPlan> standIn(EventSet match, WantedLanes wanted) {
    LaneSets known = sets.get(wanted.grouping());
    RowPlan.RowsOf rows = ofAll.get(wanted.grouping());
    return known == null || rows == null
        ? Optional.empty()
        : Optional.of(standIn(wanted, heights(new Key(match, wanted), known), rows));
  }

  private RowPlan standIn(WantedLanes wanted, LaneHeights found, RowPlan.RowsOf rows) {
    return new RowPlan(wanted.grouping(), found, rows, false, importance());
  }

  /// The plan of a match if it is there. The question leaves no trace.
  Optional<RowPlan> known(EventSet match, WantedLanes wanted) {
    return peek(plans, new Key(match, wanted));
  }

  /// As [#standIn], without a trace.
  Optional<RowPlan> fleetingStandIn(EventSet match, WantedLanes wanted) {
    LaneSets known = sets.get(wanted.grouping());
    RowPlan.RowsOf rows = ofAll.get(wanted.grouping());
    if (known == null || rows == null) {
      return Optional.empty();
    }
    LaneHeights found =
        peek(heights, new Key(match, wanted))
            .orElseGet(() -> new LaneHeights(known, match, wanted));
    return Optional.of(standIn(wanted, found, rows));
  }

  private static <K, V> Optional<V> peek(Map<K, V> kept, K key) {
    synchronized (kept) {
      return Recent.peek(kept, key);
    }
  }

  private LaneSets sets(Grouping grouping) {
    LaneSets known = sets.get(grouping);
    if (known == null) {
      known = LaneSets.of(table, grouping);
      sets.put(grouping, known);
    }
    return known;
  }

  private RowPlan.RowsOf rowsOfAll(WantedLanes wanted, LaneSets sets) {
    RowPlan.RowsOf known = ofAll.get(wanted.grouping());
    if (known == null) {
      LaneHeights found = heights(new Key(EventSet.all(table.size()), wanted), sets);
      known = new RowPlan.RowsOf(rows(found), found.choice());
      ofAll.put(wanted.grouping(), known);
    }
    return known;
  }

  /// Made where it is first asked for, which may be the window's thread: a few nanoseconds an
  /// event.
  private LaneHeights heights(Key key, LaneSets sets) {
    LaneHeights known = heights.get(key);
    if (known == null) {
      known = new LaneHeights(sets, key.match, key.lanes);
      heights.put(key, known);
    }
    return known;
  }

  private Rows rows(LaneHeights found) {
    return Rows.of(table.order(), importance(), found.members(), found.match(), found.rows());
  }

  synchronized Importance importance() {
    Importance known = importance;
    if (known == null) {
      known = Importance.of(table);
      importance = known;
    }
    return known;
  }

  private synchronized @Nullable Importance knownImportance() {
    return importance;
  }
}
