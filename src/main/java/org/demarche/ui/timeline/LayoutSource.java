package org.demarche.ui.timeline;

import java.util.Map;
import java.util.Optional;
import org.demarche.layout.Layouts;
import org.demarche.layout.Recent;
import org.demarche.layout.TimelineLayout;
import org.demarche.query.EventSet;
import org.demarche.query.WantedLanes;
import org.demarche.task.LatestOnly;
import org.demarche.task.TaskRunner;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// Layouts of one snapshot by what they depend on, the latest few kept.
///
/// Most are there at once. What a large match needs is prepared in the background; meanwhile its
/// events are shown in the rows that they have among all events, or, where these are not known yet
/// either, the last layout is given. Of another snapshot than the one before nothing is kept: where
/// nothing of it has been prepared, its first layout is made while one waits.
final class LayoutSource {
  private static final System.Logger LOG = System.getLogger(LayoutSource.class.getName());
  private static final int KEPT = 12;
  private static final int GLIMPSED = 4;

  private final LatestOnly<Wanted, WantedLanes> preparing;
  private final Map<Key, TimelineLayout> known = new Recent<>(KEPT);
  private final Map<Key, TimelineLayout> standIns = new Recent<>(KEPT);

  /// Made for views that are only thought of, which are asked for some times in a row.
  private final Map<Key, TimelineLayout> glimpsed = new Recent<>(GLIMPSED);

  private Runnable listener = () -> {};
  private @Nullable Layouts layouts;
  private @Nullable TimelineLayout last;
  private boolean stale;

  private record Key(EventSet match, WantedLanes lanes, int level) {}

  private record Wanted(Layouts layouts, EventSet match, WantedLanes lanes) {}

  LayoutSource(Words words, TaskRunner runner) {
    preparing =
        new LatestOnly<>(
            runner,
            words.say("timeline.work"),
            wanted -> {
              wanted.layouts.prepare(wanted.match, wanted.lanes);
              return wanted.lanes;
            },
            this::arrived,
            failure -> LOG.log(System.Logger.Level.ERROR, "Laying out the events failed", failure));
  }

  /// Calls when a layout made in the background has arrived.
  void onArrival(Runnable listener) {
    this.listener = listener;
  }

  /// The layout to be shown, or the one before until it arrives, which may be of another grouping.
  ///
  /// @param layouts those of the snapshot that is shown
  /// @param match events of it
  TimelineLayout layout(Layouts layouts, EventSet match, WantedLanes lanes, int level) {
    take(layouts);
    Key key = new Key(match, lanes, level);
    stale = false;
    TimelineLayout found = known.get(key);
    if (found == null) {
      found = soon(layouts, key).orElse(null);
      if (found != null) {
        known.put(key, found);
      }
    }
    if (found == null) {
      preparing.request(new Wanted(layouts, match, lanes));
      found = standIn(layouts, key);
    }
    last = found;
    return found;
  }

  /// The layout of a view that is not shown, of the snapshot that is: the right one where it is
  /// known or few events match, else what stands in for it, which may be the layout that is shown.
  /// What is kept of what is shown stays as it is, and nothing is prepared.
  ///
  /// @throws IllegalStateException while nothing is shown
  TimelineLayout glimpse(EventSet match, WantedLanes lanes, int level) {
    Layouts of = layouts;
    TimelineLayout shown = last;
    if (of == null || shown == null) {
      throw new IllegalStateException("nothing is shown yet");
    }
    Key key = new Key(match, lanes, level);
    TimelineLayout found = Recent.peek(known, key).orElse(null);
    if (found == null) {
      found = glimpsed.get(key);
    }
    if (found == null) {
      found = of.known(match, lanes, level).orElse(null);
      if (found != null) {
        glimpsed.put(key, found);
      }
    }
    return found == null
        ? Recent.peek(standIns, key).or(() -> of.fleetingStandIn(match, lanes, level)).orElse(shown)
        : found;
  }

  /// Whether the layout that was given last is of other events than those asked for.
  boolean isStale() {
    return stale;
  }

  /// Begins anew where the layouts are of another snapshot.
  private void take(Layouts wanted) {
    if (!wanted.equals(layouts)) {
      layouts = wanted;
      known.clear();
      standIns.clear();
      glimpsed.clear();
      last = null;
      stale = false;
    }
  }

  /// What somebody has thought of before need not be made again.
  private Optional<TimelineLayout> soon(Layouts layouts, Key key) {
    TimelineLayout thought = glimpsed.remove(key);
    return thought == null ? layouts.soon(key.match, key.lanes, key.level) : Optional.of(thought);
  }

  private TimelineLayout standIn(Layouts layouts, Key key) {
    TimelineLayout found = knownStandIn(layouts, key).orElse(null);
    TimelineLayout before = last;
    if (found == null && before != null) {
      stale = true;
      return before;
    }
    return found == null ? layouts.layout(key.match, key.lanes, key.level) : found;
  }

  /// The events in the rows that they have among all, where these are known.
  private Optional<TimelineLayout> knownStandIn(Layouts layouts, Key key) {
    TimelineLayout found = standIns.get(key);
    if (found == null) {
      found = layouts.standIn(key.match, key.lanes, key.level).orElse(null);
      if (found != null) {
        standIns.put(key, found);
      }
    }
    return Optional.ofNullable(found);
  }

  private void arrived(WantedLanes prepared) {
    standIns.clear();
    preparing.forget();
    listener.run();
  }
}
