package org.demarche.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.model.Description.Era;
import org.demarche.time.Bound;
import org.demarche.time.Extent;
import org.demarche.time.TimeRange;

/// In which line under the axis the name of each era stands.
final class EraLines {
  static final int MOST = 2;

  private EraLines() {}

  /// An era and the line its name stands in. One that goes on has no end.
  record Placed(Era era, Extent extent, int line) {
    long start() {
      boolean open = era.when().earliest() instanceof Bound.Open;
      return open ? -TimeRange.FAR : extent.outer().start();
    }

    long end() {
      return era.when().latest() instanceof Bound.Open ? TimeRange.FAR : extent.outer().end();
    }
  }

  /// How many lines the names need: as many as eras lie over each other.
  static int count(Dataset dataset) {
    return placed(dataset).stream().mapToInt(era -> era.line() + 1).max().orElse(0);
  }

  /// The eras in the order of their starts.
  static List<Placed> placed(Dataset dataset) {
    List<Placed> placed = new ArrayList<>();
    long[] taken = new long[MOST];
    Arrays.fill(taken, Long.MIN_VALUE);
    dataset.description().eras().stream()
        .map(era -> new Placed(era, dataset.chronology().extent(era.when()), 0))
        .sorted(Comparator.comparingLong(Placed::start))
        .forEach(
            era -> {
              int line = 0;
              while (line < MOST - 1 && taken[line] > era.start()) {
                line++;
              }
              taken[line] = Math.max(taken[line], era.end());
              placed.add(new Placed(era.era(), era.extent(), line));
            });
    return placed;
  }
}
