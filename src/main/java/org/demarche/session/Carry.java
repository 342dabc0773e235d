package org.demarche.session;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.EventId;
import org.demarche.query.Condition;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Filter;
import org.demarche.query.LaneChoice;
import org.demarche.query.TimeOrder;
import org.demarche.query.WantedLanes;
import org.demarche.text.ConditionWording;
import org.demarche.time.DatedSeconds;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;

/// Carries views over from one snapshot to another.
///
/// Viewport, lane scroll, grouping and theme stay. Of selected events those stay whose id does; a
/// selected cluster while the same events stand at the same times in its lane. What the filter asks
/// for stays as long as the dataset has something of that id.
final class Carry {
  private final Snapshot from;
  private final Snapshot to;

  Carry(Snapshot from, Snapshot to) {
    this.from = from;
    this.to = to;
  }

  /// A view that refers to nothing the new snapshot does not have, and what it lost.
  record Carried(ViewState view, Dropped dropped) {}

  Carried carry(ViewState view) {
    List<String> conditions = new ArrayList<>();
    Filter filter = filter(view.filter(), conditions);
    ViewState carried = atTheSameTime(view).withFilter(filter);
    Selection selection = view.selection();
    if (selection instanceof Selection.Cluster cluster) {
      return filter.equals(view.filter()) && isSame(cluster, filter, view.wantedLanes())
          ? new Carried(carried, new Dropped(new Selection.None(), 0, conditions))
          : new Carried(
              carried.withSelection(new Selection.None()), new Dropped(selection, 0, conditions));
    }
    List<EventId> gone =
        selection.events().stream().filter(id -> to.dataset().ordinal(id) < 0).toList();
    return new Carried(
        carried.withSelection(selection.without(gone)),
        new Dropped(Selection.of(gone), selection.events().size(), conditions));
  }

  /// Where the axis shows another zone, what was in view stays there.
  private ViewState atTheSameTime(ViewState view) {
    ZoneId before = from.dataset().chronology().axis();
    ZoneId after = to.dataset().chronology().axis();
    Viewport viewport = view.viewport();
    if (before.equals(after) || Math.abs(viewport.startSecond()) > TimeRange.FAR) {
      return view;
    }
    LocalDateTime first = DatedSeconds.at(viewport.startSecond());
    long moved =
        first
            .atZone(before)
            .withZoneSameInstant(after)
            .toLocalDateTime()
            .toEpochSecond(ZoneOffset.UTC);
    return view.withViewport(
        new Viewport(moved, viewport.startFraction(), viewport.secondsPerPixel()));
  }

  // ---- the filter

  /// @param dropped takes the names of what is dropped
  private Filter filter(Filter filter, List<String> dropped) {
    Filter kept = filter;
    for (Condition condition : filter.conditions()) {
      Condition left = condition;
      for (Condition.Part part : condition.parts()) {
        if (isGone(part.alone())) {
          dropped.add(
              ConditionWording.of(from.words(), part.alone(), from.dataset()).label(from.names()));
          left = without(left, part.alone());
        }
      }
      kept = kept.with(left);
    }
    return kept.equals(filter) ? filter : kept;
  }

  /// Whether the new dataset has no record of what is asked for, nor an event that names it.
  private boolean isGone(Condition alone) {
    return alone.within(to.dataset()).isEmpty() && !to.index().isNamed(alone);
  }

  private static Condition without(Condition condition, Condition alone) {
    return condition.parts().stream()
        .filter(part -> part.alone().equals(alone))
        .findFirst()
        .map(Condition.Part::rest)
        .orElse(condition);
  }

  // ---- a cluster

  /// Whether the events that a cluster may count are the same ones at the same times.
  private boolean isSame(Selection.Cluster cluster, Filter filter, WantedLanes lanes) {
    if (from.table().equals(to.table())) {
      return true;
    }
    Members before = new Members(from, filter, lanes, cluster.range());
    Members after = new Members(to, filter, lanes, cluster.range());
    if (before.count() != after.count()) {
      return false;
    }
    while (before.next() && after.next()) {
      if (before.isIn(cluster.lane()) != after.isIn(cluster.lane())
          || (before.isIn(cluster.lane()) && !before.isSame(after))) {
        return false;
      }
    }
    return true;
  }

  /// The events of a match that start in a stretch of time, one after the other.
  private static final class Members {
    private final EventTable table;
    private final LaneChoice choice;
    private final EventSet match;
    private final int end;
    private final int start;
    private int at;

    Members(Snapshot snapshot, Filter filter, WantedLanes lanes, TimeRange range) {
      table = snapshot.table();
      TimeOrder order = table.order();
      match = snapshot.match(filter);
      choice = LaneChoice.of(table, match, lanes);
      start = order.from(range.start());
      end = order.from(range.end());
      at = start - 1;
    }

    int count() {
      return match.count(start, end);
    }

    boolean next() {
      at = match.next(at + 1);
      return at >= 0 && at < end;
    }

    boolean isIn(String lane) {
      return choice.key(choice.home(at)).equals(lane);
    }

    boolean isSame(Members other) {
      EventId id = table.id(at);
      return id.equals(other.table.id(other.at))
          && table.outerStart(at) == other.table.outerStart(other.at)
          && table.outerEnd(at) == other.table.outerEnd(other.at);
    }
  }
}
