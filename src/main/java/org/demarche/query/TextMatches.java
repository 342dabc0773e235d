package org.demarche.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.demarche.search.TextFinder;
import org.demarche.search.TextQuery;

/// Which events of one dataset say what is looked for. What was asked last is kept, so that a
/// filter asks for it once. For any thread.
public final class TextMatches {
  /// More than the box, the filter and the places of the history are likely to ask in turns.
  private static final int KEPT = 16;

  private final Map<TextQuery, EventSet> known =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Entry<TextQuery, EventSet> eldest) {
          return size() > KEPT;
        }
      };

  private volatile TextFinder finder;

  /// @param finder of the dataset
  public TextMatches(TextFinder finder) {
    this.finder = finder;
  }

  /// From now on asks another finder of the same dataset, which knows the same faster.
  public void ask(TextFinder other) {
    finder = other;
  }

  /// The events that match a query. Takes as long as the finder does where nobody has asked lately.
  public EventSet of(TextQuery query) {
    synchronized (known) {
      EventSet found = known.get(query);
      if (found != null) {
        return found;
      }
    }
    int[] ordinals = finder.find(query);
    EventSet found = EventSet.of(ordinals, 0, ordinals.length);
    synchronized (known) {
      known.put(query, found);
    }
    return found;
  }
}
