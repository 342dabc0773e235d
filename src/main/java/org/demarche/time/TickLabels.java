package org.demarche.time;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.demarche.words.Words;

/// What the ticks of an axis say. Labels said lately are kept, so that an axis that moves does not
/// word them anew for each picture. For one thread at a time.
public final class TickLabels {
  private static final int MOST = 2048;

  private final Words words;
  private final Map<Tick, String> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Tick, String> eldest) {
          return size() > MOST;
        }
      };

  public TickLabels(Words words) {
    this.words = words;
  }

  /// @param stretch whether it names what the unit covers, rather than when it starts
  private record Tick(long start, TickUnit unit, boolean stretch) {}

  /// The moment at which a unit starts.
  String moment(long start, TickUnit unit) {
    return kept(new Tick(start, unit, false), () -> TimeLabels.moment(words, start, unit));
  }

  /// The stretch that a unit covers.
  String stretch(long start, TickUnit unit) {
    return kept(new Tick(start, unit, true), () -> TimeLabels.stretch(words, start, unit));
  }

  private String kept(Tick tick, Supplier<String> label) {
    return kept.computeIfAbsent(tick, _ -> label.get());
  }
}
