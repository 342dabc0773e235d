package org.demarche.ui.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.layout.TimelineLayout;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.Match;
import org.demarche.scene.TextMetrics;
import org.demarche.task.LatestOnly;
import org.demarche.task.TaskRunner;

/// Layouts by what they depend on, the latest few kept.
///
/// A small one is made at once. A large one is made in the background, and the last one is given
/// meanwhile.
final class LayoutSource {
  private static final System.Logger LOG = System.getLogger(LayoutSource.class.getName());

  /// Laying out this many events takes less than a frame.
  private static final int SMALL = 3_000;

  private static final int KEPT = 24;

  private final EventTable table;
  private final TextMetrics metrics;
  private final int small;
  private final LatestOnly<Key, Made> large;
  private final Map<Key, TimelineLayout> known = new Recent();
  private Runnable listener = () -> {};
  private TimelineLayout last;

  private record Key(Match match, Grouping grouping, int level) {}

  private record Made(Key key, TimelineLayout layout) {}

  private static final class Recent extends LinkedHashMap<Key, TimelineLayout> {
    private static final long serialVersionUID = 1;

    Recent() {
      super(2 * KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, TimelineLayout> eldest) {
      return size() > KEPT;
    }
  }

  /// @param first stands in until another has been made
  LayoutSource(TimelineLayout first, TextMetrics metrics, TaskRunner runner) {
    this(first, metrics, runner, SMALL);
  }

  /// @param small how many events are laid out at once at the most
  LayoutSource(TimelineLayout first, TextMetrics metrics, TaskRunner runner, int small) {
    last = first;
    table = first.table();
    this.metrics = metrics;
    this.small = small;
    large =
        new LatestOnly<>(
            runner,
            "Laying out the events",
            key -> new Made(key, make(key)),
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
    TimelineLayout found = known.get(key);
    if (found == null && match.count() <= small) {
      found = make(key);
      known.put(key, found);
    }
    if (found == null) {
      large.request(key);
      return last;
    }
    last = found;
    return found;
  }

  private TimelineLayout make(Key key) {
    return TimelineLayout.of(table, key.match, key.grouping, key.level, metrics);
  }

  private void arrived(Made made) {
    known.put(made.key, made.layout);
    large.forget();
    listener.run();
  }
}
