package org.demarche.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.demarche.Property;
import org.demarche.messages.English;
import org.junit.jupiter.api.Test;

class TicksTest {
  private static final TickLabels LABELS = new TickLabels(English.WORDS);

  private static final double GAP = 64;
  private static final double WIDTH = 1280;

  private static long at(String dateTime) {
    return LocalDateTime.parse(dateTime).toEpochSecond(ZoneOffset.UTC);
  }

  private static long day(String date) {
    return LocalDate.parse(date).toEpochDay() * 86_400;
  }

  private static Ticks over(long start, long end) {
    return Ticks.of(LABELS, new TimeRange(start, end), (end - start) / WIDTH, GAP);
  }

  private static Ticks overYears(int first, int last) {
    return over(
        LocalDate.of(first, 1, 1).toEpochDay() * 86_400,
        LocalDate.of(last + 1, 1, 1).toEpochDay() * 86_400);
  }

  private static List<String> labels(List<Ticks.Tick> row) {
    return row.stream().map(Ticks.Tick::label).toList();
  }

  @Test
  void minutesStandBelowTheDay() {
    Ticks ticks = over(at("2007-05-28T10:00"), at("2007-05-28T10:20"));
    assertEquals(new TickUnit(TickUnit.Field.MINUTE, 1), ticks.minorUnit());
    assertEquals("10:00", ticks.minor().getFirst().label());
    assertEquals("10:19", ticks.minor().getLast().label());
    assertEquals(List.of("Mon 28 May 2007"), labels(ticks.major()));
  }

  @Test
  void hoursStandBelowDays() {
    Ticks ticks = over(at("2007-05-28T20:00"), at("2007-05-29T14:00"));
    assertEquals(new TickUnit(TickUnit.Field.HOUR, 1), ticks.minorUnit());
    assertEquals(List.of("Mon 28 May 2007", "Tue 29 May 2007"), labels(ticks.major()));
    assertTrue(labels(ticks.minor()).containsAll(List.of("23:00", "00:00", "01:00")));
  }

  @Test
  void daysStandBelowMonths() {
    Ticks ticks = over(day("2007-05-22"), day("2007-06-10"));
    assertEquals(new TickUnit(TickUnit.Field.DAY, 1), ticks.minorUnit());
    assertEquals(List.of("May 2007", "June 2007"), labels(ticks.major()));
    assertTrue(labels(ticks.minor()).containsAll(List.of("Mon 28", "Thu 31", "Fri 1")));
  }

  @Test
  void pairsOfDaysLeaveOutALastOddDayTooCloseToTheFirst() {
    Ticks ticks = over(day("2008-02-20"), day("2008-04-02"));
    assertEquals(new TickUnit(TickUnit.Field.WEEK, 1), ticks.minorUnit());
    Ticks pairs = over(day("2008-02-24"), day("2008-03-30"));
    assertEquals(new TickUnit(TickUnit.Field.DAY, 2), pairs.minorUnit());
    assertEquals(
        List.of("23", "25", "27", "1", "3", "5", "7"), labels(pairs.minor()).subList(0, 7));
  }

  @Test
  void weeksStartOnMondays() {
    Ticks ticks = over(day("2007-04-20"), day("2007-07-20"));
    assertEquals(new TickUnit(TickUnit.Field.WEEK, 1), ticks.minorUnit());
    assertEquals(day("2007-04-16"), ticks.minor().getFirst().second());
    assertEquals(List.of("16", "23", "30", "7", "14"), labels(ticks.minor()).subList(0, 5));
  }

  @Test
  void monthsStandBelowYears() {
    Ticks ticks = over(day("2006-11-10"), day("2007-12-01"));
    assertEquals(new TickUnit(TickUnit.Field.MONTH, 1), ticks.minorUnit());
    assertEquals(List.of("Nov", "Dec", "Jan", "Feb"), labels(ticks.minor()).subList(0, 4));
    assertEquals(List.of("2006", "2007"), labels(ticks.major()));
  }

  @Test
  void quartersStartInJanuary() {
    Ticks ticks = over(day("2005-02-10"), day("2008-12-01"));
    assertEquals(new TickUnit(TickUnit.Field.MONTH, 3), ticks.minorUnit());
    assertEquals(List.of("Jan", "Apr", "Jul", "Oct"), labels(ticks.minor()).subList(0, 4));
  }

  @Test
  void yearsStandBelowDecadesAndDecadesBelowCenturies() {
    Ticks years = overYears(1960, 1975);
    assertEquals(List.of("1960", "1961"), labels(years.minor()).subList(0, 2));
    assertEquals(List.of("1960s", "1970s"), labels(years.major()));
    Ticks decades = overYears(1815, 2005);
    assertEquals(List.of("1810", "1820"), labels(decades.minor()).subList(0, 2));
    assertEquals(List.of("1800–1899", "1900–1999", "2000–2099"), labels(decades.major()));
  }

  @Test
  void noYearZeroBetweenTheEras() {
    assertEquals(
        List.of("3 BCE", "2 BCE", "1 BCE", "1 CE", "2 CE", "3 CE"),
        labels(overYears(-2, 3).minor()).stream().distinct().filter(l -> l.endsWith("E")).toList());
  }

  @Test
  void centuriesBeforeTheEraAreRoundInTheirOwnCount() {
    Ticks ticks = overYears(-1000, 900);
    assertEquals(new TickUnit(TickUnit.Field.YEAR, 100), ticks.minorUnit());
    List<String> minor = labels(ticks.minor());
    assertTrue(minor.containsAll(List.of("1000 BCE", "500 BCE", "100 BCE", "1 CE", "100 CE")));
    assertEquals(List.of("2000–1001 BCE", "1000–1 BCE", "1–999 CE"), labels(ticks.major()));
  }

  @Test
  void deepTimeIsCountedInMillions() {
    Ticks ticks = overYears(-170_000_000, 2_000_000);
    assertTrue(labels(ticks.minor()).contains("100 million BCE"));
    assertTrue(labels(ticks.minor()).contains("1 CE"));
  }

  @Test
  void minorTicksKeepTheirDistanceAndStepByTheCalendar() {
    Property.forAll(
        1,
        1000,
        random -> {
          double span = Math.exp(Math.log(10) + random.nextDouble() * Math.log(3e11));
          long start = (long) ((random.nextDouble() - 0.6) * 4e11);
          TimeRange range = new TimeRange(start, start + (long) span);
          double scale = span / WIDTH;
          Ticks ticks = Ticks.of(LABELS, range, scale, GAP);
          assertRow(ticks.minor(), ticks.minorUnit(), range, GAP * scale);
          assertRow(ticks.major(), ticks.majorUnit(), range, GAP * scale);
          assertTrue(ticks.minor().size() <= WIDTH / GAP * 1.25 + 2);
          assertTrue(ticks.major().size() <= ticks.minor().size() + 1);
        });
  }

  private static void assertRow(
      List<Ticks.Tick> row, TickUnit unit, TimeRange range, double apart) {
    assertTrue(row.getFirst().second() <= range.start(), "begins at or before the range");
    assertTrue(unit.next(row.getLast().second()).orElseThrow() >= range.end());
    for (int i = 1; i < row.size(); i++) {
      long before = row.get(i - 1).second();
      long second = row.get(i).second();
      // The first years of our era are one short, there being no year 0.
      double least = LocalDate.ofEpochDay(before / 86_400).getYear() == 1 ? 0.75 : 0.999;
      assertTrue(second - before >= least * apart, row.get(i - 1) + " to " + row.get(i));
      assertEquals(second, unit.floor(second));
      assertEquals(before, unit.floor(second - 1));
    }
    row.forEach(tick -> assertFalse(tick.label().matches("0+( BCE| CE)?|0+s"), tick.label()));
  }

  @Test
  void everyRungOfTheLadderHoldsItsOwnStarts() {
    Property.forAll(
        2,
        2000,
        random -> {
          long second = (long) (random.nextGaussian() * 1e12);
          for (TickUnit unit : TickUnit.LADDER) {
            long start = unit.floor(second);
            assertTrue(start <= second, unit.toString());
            unit.next(start).ifPresent(next -> assertTrue(next > second, unit.toString()));
            assertEquals(start, unit.floor(start), unit.toString());
          }
        });
  }

  @Test
  void rangesBeyondAllDatesHaveNoTicksAndHugeOnesEnd() {
    Ticks beyond = Ticks.of(LABELS, new TimeRange(Long.MAX_VALUE - 10, Long.MAX_VALUE), 1, GAP);
    assertEquals(List.of(), beyond.minor());
    Ticks all = Ticks.of(LABELS, new TimeRange(Long.MIN_VALUE, Long.MAX_VALUE), 1.5e16, GAP);
    assertTrue(all.minor().size() <= 25);
    Ticks edge = over(DatedSeconds.FIRST - 1000, DatedSeconds.FIRST + 100_000);
    assertFalse(edge.minor().isEmpty());
  }

  @Test
  void whatWasSaidOfATickIsKept() {
    List<Ticks.Tick> before = over(day("2007-04-20"), day("2007-07-20")).minor();
    List<Ticks.Tick> after = over(day("2007-04-20"), day("2007-07-20")).minor();
    for (int i = 0; i < before.size(); i++) {
      assertSame(before.get(i).label(), after.get(i).label());
    }
    assertEquals(before, after);
  }
}
