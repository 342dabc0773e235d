package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.demarche.Datasets;
import org.demarche.Flat;
import org.demarche.Property;
import org.demarche.messages.English;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

class MainTimeTest {
  private static final long DAY = 86_400;

  private static EventTable table(long... days) {
    Datasets.Builder builder = new Datasets.Builder();
    for (int i = 0; i < days.length; i++) {
      builder.event(Datasets.event("e" + i, LocalDate.ofEpochDay(days[i]).toString()));
    }
    return EventTable.of(English.WORDS, builder.build());
  }

  private static TimeRange main(EventTable table) {
    return MainTime.of(table.order(), EventSet.all(table.size()));
  }

  /// Days one to nine apart.
  private static long[] evenly(Random random, int count) {
    long[] days = new long[count];
    long day = random.nextInt(-20_000, 20_000);
    for (int i = 0; i < count; i++) {
      day += random.nextInt(1, 10);
      days[i] = day;
    }
    return days;
  }

  private static TimeRange days(long first, long last) {
    return new TimeRange(first * DAY, (last + 1) * DAY);
  }

  @Test
  void nothingIsCutOffWhereNothingIsAstray() {
    Property.forAll(
        901,
        60,
        random -> {
          long[] days = evenly(random, random.nextInt(1, 200));
          assertEquals(days(days[0], days[days.length - 1]), main(table(days)));
        });
  }

  @Test
  void strayEventsOnEitherSideAreCutOffAndTheOthersKept() {
    Property.forAll(
        911,
        60,
        random -> {
          long[] days = evenly(random, random.nextInt(40, 200));
          long[] all = new long[days.length + 2];
          System.arraycopy(days, 0, all, 1, days.length);
          long last = days[days.length - 1];
          all[0] = days[0] - random.nextInt(9 * 200 * 3, 300_000);
          all[all.length - 1] = last + random.nextInt(9 * 200 * 3, 300_000);
          assertEquals(days(days[0], last), main(table(all)));
        });
  }

  @Test
  void ofFewEventsNoneIsCutOff() {
    long[] days = IntStream.range(0, 19).mapToLong(i -> i == 0 ? -400_000 : i).toArray();
    assertEquals(days(-400_000, 18), main(table(days)));
  }

  @Test
  void atMostATwentiethStartsOutsideOnEachSideAndTheRangeIsPartOfTheWhole() {
    Property.forAll(
        921,
        100,
        random -> {
          EventTable table =
              EventTable.of(
                  English.WORDS, Datasets.random(random.nextLong(), random.nextInt(1, 300)));
          TimeOrder order = table.order();
          TimeRange main = main(table);
          int before = order.from(main.start());
          int after = table.size() - order.from(main.end());
          assertTrue(before <= table.size() / 20 && after <= table.size() / 20);
          assertTrue(main.length() > 0 && order.start(0) <= main.start());
          assertTrue(main.end() <= order.latestEnd(EventSet.all(table.size())));
        });
  }

  @Test
  void anEventThatOutlastsTheOthersByFarIsShownAsFarAsTheyGo() {
    Datasets.Builder builder = new Datasets.Builder();
    for (int i = 0; i < 40; i++) {
      builder.event(Datasets.event("e" + i, LocalDate.ofEpochDay(i).toString()));
    }
    builder.event(Datasets.event("age", "1970-01-20/2470-01-01"));
    TimeRange main = main(EventTable.of(English.WORDS, builder.build()));
    assertEquals(0, main.start());
    assertTrue(main.end() >= 40 * DAY && main.end() < 120 * DAY, main::toString);
  }

  @Test
  void aFlatChronologyIsSeenWhereItsEventsAre() {
    TimeRange main = main(EventTable.of(English.WORDS, Flat.of(1_900)));
    assertEquals(1939, LocalDate.ofEpochDay(main.start() / DAY).getYear());
    assertEquals(1946, LocalDate.ofEpochDay(main.end() / DAY).getYear());
  }

  @Test
  void thereIsNoMainTimeOfNothing() {
    EventTable table = table(1);
    assertThrows(IllegalArgumentException.class, () -> MainTime.of(table.order(), EventSet.of()));
  }
}
