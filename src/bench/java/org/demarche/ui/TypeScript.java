package org.demarche.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.demarche.bench.Spread;
import org.demarche.query.EventTable;
import org.demarche.search.FoldedText;
import org.demarche.search.TextQuery;

/// Types words into the search box, key by key, each time waiting until the timeline with what was
/// found is painted and all has come to rest.
final class TypeScript implements Script {
  private static final int REST_PULSES = 2;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 8;

  private final BenchWindow window;
  private final RenderFence fence = new RenderFence();
  private final Deque<String> texts = new ArrayDeque<>();
  private final List<Double> painted = new ArrayList<>();
  private TextQuery wanted = TextQuery.NONE;
  private long typed;
  private boolean passing;
  private int rest;

  /// @param words typed one after the other, each from its first letter
  TypeScript(BenchWindow window, List<String> words) {
    this.window = window;
    for (String word : words) {
      for (int i = 1; i <= word.length(); i++) {
        texts.add(word.substring(0, i));
      }
    }
  }

  /// Different words of titles of events from all of a dataset's time.
  static List<String> words(EventTable table, int count) {
    List<String> words = new ArrayList<>();
    int step = Math.max(1, table.size() / (4 * count));
    for (int at = 0; at < table.size() && words.size() < count; at += step) {
      FoldedText.words(table.title(at)).stream()
          .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
          .filter(word -> !words.contains(word))
          .findFirst()
          .ifPresent(words::add);
    }
    return words;
  }

  @Override
  public Pulse begin(long nanos) {
    if (typed != 0 || rest-- > 0 || window.isBusy()) {
      return Pulse.ASIDE;
    }
    String text = texts.poll();
    if (text == null) {
      return Pulse.LAST;
    }
    typed = nanos;
    wanted = TextQuery.typed(text);
    window.search().type(text);
    return Pulse.COUNTED;
  }

  @Override
  public void drawn(long nanos) {
    if (typed != 0 && !passing && window.session().search().query().equals(wanted)) {
      passing = true;
      fence.passAfterPulse(this::painted);
    }
  }

  private void painted() {
    painted.add((System.nanoTime() - typed) / 1e6);
    passing = false;
    typed = 0;
    rest = REST_PULSES;
  }

  /// Milliseconds from a key to the painted picture.
  Spread spread() {
    return Spread.of(painted);
  }

  @Override
  public String toString() {
    return "typing into the search box";
  }
}
