package org.demarche.ui.timeline;

import java.util.Map;
import org.demarche.layout.Layouts;
import org.demarche.layout.Recent;
import org.demarche.layout.TimelineLayout;
import org.demarche.query.Grouping;
import org.demarche.query.Match;
import org.demarche.task.LatestOnly;
import org.demarche.task.TaskRunner;

/// Layouts by what they depend on, the latest few kept.
///
/// Most are there at once. What a large match needs is prepared in the background; meanwhile its
/// events are shown in the rows that they have among all events, or, where these are not known yet
/// either, the last layout is given.
final class LayoutSource {
  private static final System.Logger LOG = System.getLogger(LayoutSource.class.getName());
  private static final int KEPT = 12;

  private final Layouts layouts;
  private final LatestOnly<Wanted, Wanted> preparing;
  private final Map<Key, TimelineLayout> known = new Recent<>(KEPT);
  private final Map<Key, TimelineLayout> standIns = new Recent<>(KEPT);
  private Runnable listener = () -> {};
  private TimelineLayout last;
  private boolean stale;

  private record Key(Match match, Grouping grouping, int level) {}

  private record Wanted(Match match, Grouping grouping) {}

  /// @param first stands in until another has been made
  LayoutSource(Layouts layouts, TimelineLayout first, TaskRunner runner) {
    this.layouts = layouts;
    last = first;
    preparing =
        new LatestOnly<>(
            runner,
            "Laying out the events",
            wanted -> {
              layouts.prepare(wanted.match, wanted.grouping);
              return wanted;
            },
            this::arrived,
            failure -> LOG.log(System.Logger.Level.ERROR, "Laying out the events failed", failure));
  }

  /// Calls when a layout made in the background has arrived.
  void onArrival(Runnable listener) {
    this.listener = listener;
  }

  /// The layout, or the one before until it arrives, which may be of another grouping.
  TimelineLayout layout(Match match, Grouping grouping, int level) {
    Key key = new Key(match, grouping, level);
    stale = false;
    TimelineLayout found = known.get(key);
    if (found == null) {
      found = layouts.soon(match, grouping, level).orElse(null);
      if (found != null) {
        known.put(key, found);
      }
    }
    if (found == null) {
      preparing.request(new Wanted(match, grouping));
      found = standIn(key);
    }
    last = found;
    return found;
  }

  /// Whether the layout that was given last is of other events than those asked for.
  boolean isStale() {
    return stale;
  }

  private TimelineLayout standIn(Key key) {
    TimelineLayout found = standIns.get(key);
    if (found == null) {
      found = layouts.standIn(key.match, key.grouping, key.level).orElse(null);
      stale = found == null;
      if (found == null) {
        return last;
      }
      standIns.put(key, found);
    }
    return found;
  }

  private void arrived(Wanted prepared) {
    standIns.clear();
    preparing.forget();
    listener.run();
  }
}
