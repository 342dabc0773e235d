package org.demarche.layout;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.demarche.Crowd;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.font.Fonts;
import org.demarche.messages.English;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.time.TimeRange;

/// What layouts are checked on: events at random, and a crowd.
final class LayoutCases {
  private LayoutCases() {}

  /// A table, some of its events, and a grouping, with what lays them out.
  record Case(Layouts layouts, EventTable table, EventSet match, Grouping grouping) {
    TimelineLayout at(int level) {
      return layouts.layout(match, grouping, level);
    }

    /// A stretch of time about one of the events, some windows long.
    TimeRange window(Random random, int level) {
      int[] ordinals = match.toArray();
      long middle = table.outerStart(ordinals[random.nextInt(ordinals.length)]);
      long length = (long) (LevelOfDetail.reference(level) * random.nextInt(300, 4000)) + 1;
      long start = middle - random.nextLong(length);
      return new TimeRange(start, start + length);
    }
  }

  static Case small(Random random) {
    EventTable table =
        EventTable.of(English.WORDS, Datasets.random(random.nextLong(), 300 + random.nextInt(900)));
    int[] some =
        random.ints(0, table.size()).limit(100 + random.nextInt(table.size())).distinct().toArray();
    return new Case(
        new Layouts(table, Fonts.metrics(), 10, 100),
        table,
        random.nextBoolean() ? EventSet.all(table.size()) : EventSet.of(some),
        grouping(random));
  }

  private static Grouping grouping(Random random) {
    return List.of(Grouping.values()).get(random.nextInt(Grouping.values().length));
  }

  /// A hundred thousand events, all of them or those that some actors take part in.
  private static final class Large {
    private final EventTable table = Crowd.TABLE;
    private final Layouts layouts = new Layouts(table, Fonts.metrics());

    Case next(Random random) {
      EventSet match =
          random.nextBoolean() ? EventSet.all(table.size()) : Crowd.anyOf(1 + random.nextInt(4));
      return new Case(layouts, table, match, grouping(random));
    }
  }

  /// Holds a check against small tables of all kinds, and some views of a large one.
  static void forAll(int seed, int runs, BiConsumer<Case, Random> check) {
    Property.forAll(seed, runs, random -> check.accept(small(random), random));
    Large large = new Large();
    Property.forAll(seed + 1, runs / 6, random -> check.accept(large.next(random), random));
  }
}
