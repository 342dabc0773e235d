package org.demarche.ui.search;

import java.util.ArrayList;
import java.util.List;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.session.Search;

/// What was found, and which of it is the most telling.
///
/// @param titled those of the first [#MOST_READ] found that have all in their title
record Answer(Search search, EventSet titled) {
  static final Answer NONE = new Answer(Search.NONE, EventSet.of());

  /// So many titles take a few milliseconds to read.
  private static final int MOST_READ = 2_000;

  /// Takes as long as it takes to find; for a background thread.
  static Answer to(Question asked) {
    EventSet found = asked.snapshot().texts().of(asked.query());
    EventTable table = asked.snapshot().table();
    EventSet.Builder titled = new EventSet.Builder();
    int read = 0;
    for (int at = found.next(0); at >= 0 && read < MOST_READ; at = found.next(at + 1)) {
      if (asked.query().isWhollyIn(table.title(at))) {
        titled.add(at);
      }
      read++;
    }
    return new Answer(new Search(asked.query(), found), titled.build());
  }

  /// The first of those kept: those with all in their title, then the others, each in the order of
  /// time.
  List<Integer> best(EventSet kept, int most) {
    List<Integer> best = new ArrayList<>();
    EventSet first = titled.and(kept);
    for (int at = first.next(0); at >= 0 && best.size() < most; at = first.next(at + 1)) {
      best.add(at);
    }
    for (int at = kept.next(0); at >= 0 && best.size() < most; at = kept.next(at + 1)) {
      if (!first.contains(at)) {
        best.add(at);
      }
    }
    return best;
  }
}
