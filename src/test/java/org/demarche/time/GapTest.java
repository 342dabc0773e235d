package org.demarche.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.Property;
import org.junit.jupiter.api.Test;

class GapTest {
  private static final ZoneId BAGHDAD = ZoneId.of("Asia/Baghdad");

  /// Days before and after 1 March 2007 that stand for no limit.
  private static final int FAR = 200;

  /// No two days that are limits are so far apart.
  private static final int WIDE = 100;

  private static final long DAY = 86_400;

  private static Extent extent(String edtf) {
    return FuzzyDate.of(edtf).extent(BAGHDAD, BAGHDAD);
  }

  private static Gap gap(String a, String b) {
    Gap gap = Gap.between(extent(a), extent(b), BAGHDAD);
    assertEquals(gap, Gap.between(extent(b), extent(a), BAGHDAD), "not the same both ways");
    return gap;
  }

  private static DayStretch stretch(String from, String to) {
    return new DayStretch(LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  void countsTheDaysFromOneToTheOther() {
    DayStretch summer = stretch("2007-05-28", "2007-07-24");
    assertEquals(new Gap.Days(summer, summer), gap("2007-05-28", "2007-07-24"));
    assertEquals(57, summer.days());
  }

  @Test
  void countsFromTheEndOfWhatEndsFirst() {
    DayStretch between = stretch("2007-05-20", "2007-05-25");
    assertEquals(new Gap.Days(between, between), gap("2007-05-10/2007-05-20", "2007-05-25"));
  }

  @Test
  void isAsWideAsTheDates() {
    assertEquals(
        new Gap.Days(stretch("2007-05-31", "2007-07-01"), stretch("2007-05-01", "2007-07-31")),
        gap("2007-05", "2007-07"));
    assertEquals(
        new Gap.Days(stretch("2007-07-02", "2007-08-06"), null),
        gap("[..2007-07-02]", "2007-08-06"));
  }

  @Test
  void momentsAreSoManyHoursApart() {
    assertEquals(
        new Gap.Elapsed(Duration.ofHours(5).plusMinutes(45)),
        gap("2007-05-28T10:30:00", "2007-05-28T16:15:00"));
    // On 1 October the clocks of Baghdad went from four back to three.
    assertEquals(
        new Gap.Elapsed(Duration.ofHours(9)), gap("2007-10-01T00:00:00", "2007-10-01T08:00:00"));
    assertEquals(
        new Gap.SameDay(), gap("2007-10-01T00:00:00", "2007-10-01T03:30:00"), "in doubt itself");
    DayStretch days = stretch("2007-05-28", "2007-05-31");
    assertEquals(new Gap.Days(days, days), gap("2007-05-28T23:00:00", "2007-05-31T01:00:00"));
  }

  @Test
  void isTogetherOnlyWhereThatIsCertain() {
    assertEquals(new Gap.Together(), gap("2007-05-28T10:30:00", "2007-05-28T10:30:00"));
    assertEquals(new Gap.Together(), gap("2007-05-10/2007-06-20", "2007-06-01"));
    assertEquals(new Gap.Together(), gap("2007-05-10/2007-06-20", "2007-05/2007-07"));
    assertEquals(new Gap.SameDay(), gap("2007-05-28", "2007-05-28T10:30:00"));
    assertEquals(
        new Gap.Days(stretch("1970-01-01", "1970-01-01"), stretch("2007-05-01", "2007-05-31")),
        gap("2007-05", "2007-05"));
  }

  // ---- against every pair of days

  private record Lasting(int start, int end) {}

  @Test
  void hasTheLimitsOfAllThatTheDatesMayMean() {
    Property.forAll(
        20260101,
        1500,
        random -> {
          String a = date(random);
          String b = date(random);
          int[] limits = between(meanings(extent(a)), meanings(extent(b)));
          int least = limits[0];
          int most = limits[1];
          String both = a + " and " + b;
          switch (gap(a, b)) {
            case Gap.Days days -> {
              assertEquals(least, days.least().days(), both);
              DayStretch upper = days.most();
              if (upper == null) {
                assertTrue(most > WIDE, both);
              } else {
                assertEquals(most, upper.days(), both);
              }
            }
            case Gap.Together _, Gap.SameDay _ -> assertEquals(0, most, both);
            case Gap.Elapsed elapsed -> throw new AssertionError(both + " " + elapsed);
          }
        });
  }

  private static String date(Random random) {
    String day = "2007-03-%02d".formatted(5 + random.nextInt(12));
    String later = "2007-03-%02d".formatted(17 + random.nextInt(12));
    return switch (random.nextInt(13)) {
      case 0, 1, 2 -> random.nextBoolean() ? day : later;
      case 3 -> "2007-03";
      case 4 -> day + "~";
      case 5 -> "[.." + day + "]";
      case 6 -> "[" + later + "..]";
      case 7 -> day + "/" + later;
      case 8 -> "2007-03/2007-04";
      case 9 -> day + "/..";
      case 10 -> "/" + later;
      case 11 -> day + "~/" + later + "~";
      default -> day + "/2007-03";
    };
  }

  /// Every first and last day that a date may mean, by days since 1 March 2007.
  private static List<Lasting> meanings(Extent extent) {
    int first = day(extent.outer().start());
    int last = day(extent.outer().end() - 1);
    int from = extent.openStart() ? -FAR : first;
    int to = extent.openEnd() ? FAR : last;
    boolean certain = !extent.core().isEmpty();
    int lastStart = certain ? day(extent.core().start()) : last;
    int firstEnd = certain ? day(extent.core().end() - 1) : first;
    List<Lasting> all = new ArrayList<>();
    for (int start = from; start <= to; start++) {
      for (int end = start; end <= to; end++) {
        if (extent.range() ? start <= lastStart && end >= firstEnd : start == end) {
          all.add(new Lasting(start, end));
        }
      }
    }
    return all;
  }

  private static int day(long second) {
    return (int) (Math.floorDiv(second, DAY) - LocalDate.of(2007, 3, 1).toEpochDay());
  }

  /// The fewest and the most days between any of some and any of others.
  private static int[] between(List<Lasting> some, List<Lasting> others) {
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (Lasting one : some) {
      for (Lasting other : others) {
        int days = Math.max(0, Math.max(other.start() - one.end(), one.start() - other.end()));
        least = Math.min(least, days);
        most = Math.max(most, days);
      }
    }
    return new int[] {least, most};
  }
}
