package org.demarche.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.demarche.messages.English;
import org.junit.jupiter.api.Test;

class TimeLabelsTest {
  private static long at(String dateTime) {
    return LocalDateTime.parse(dateTime).toEpochSecond(ZoneOffset.UTC);
  }

  private static String range(String start, String end) {
    return TimeLabels.range(English.WORDS, new TimeRange(at(start + "T00:00"), at(end + "T00:00")));
  }

  @Test
  void yearsAreCountedTheWayPeopleDo() {
    assertEquals("2007", TimeLabels.year(English.WORDS, 2007));
    assertEquals("1000", TimeLabels.year(English.WORDS, 1000));
    assertEquals("999 CE", TimeLabels.year(English.WORDS, 999));
    assertEquals("1 CE", TimeLabels.year(English.WORDS, 1));
    assertEquals("1 BCE", TimeLabels.year(English.WORDS, 0));
    assertEquals("500 BCE", TimeLabels.year(English.WORDS, -499));
    assertEquals("12,000 BCE", TimeLabels.year(English.WORDS, -11_999));
    assertEquals("170 million BCE", TimeLabels.year(English.WORDS, -169_999_999));
  }

  @Test
  void fullMomentNamesWeekdayDayAndTime() {
    assertEquals("Mon 28 May 2007, 10:30", TimeLabels.full(English.WORDS, at("2007-05-28T10:30")));
    assertEquals(
        "Mon 28 May 2007, 10:30:07", TimeLabels.full(English.WORDS, at("2007-05-28T10:30:07")));
    assertEquals("Mon 28 May 2007, 00:00", TimeLabels.full(English.WORDS, at("2007-05-28T00:00")));
  }

  @Test
  void fullMomentIsAsExactAsAPixel() {
    long second = at("2007-05-28T10:30:07");
    assertEquals("Mon 28 May 2007, 10:30:07", TimeLabels.full(English.WORDS, second, 0.5));
    assertEquals("Mon 28 May 2007, 10:30", TimeLabels.full(English.WORDS, second, 60));
    assertEquals("Mon 28 May 2007", TimeLabels.full(English.WORDS, second, 86_400));
    assertEquals("May 2007", TimeLabels.full(English.WORDS, second, 10 * 86_400));
    assertEquals("2007", TimeLabels.full(English.WORDS, second, 300 * 86_400));
    assertEquals("490 BCE", TimeLabels.full(English.WORDS, at("-0489-05-01T00:00"), 300 * 86_400));
  }

  @Test
  void wholeYearsMonthsAndDaysAreNamedAsSuch() {
    assertEquals("2007", range("2007-01-01", "2008-01-01"));
    assertEquals("1960–2010", range("1960-01-01", "2011-01-01"));
    assertEquals("May 2007", range("2007-05-01", "2007-06-01"));
    assertEquals("May–July 2007", range("2007-05-01", "2007-08-01"));
    assertEquals("December 2006 – March 2007", range("2006-12-01", "2007-04-01"));
    assertEquals("28 May 2007", range("2007-05-28", "2007-05-29"));
    assertEquals("28–30 May 2007", range("2007-05-28", "2007-05-31"));
    assertEquals("28 May – 24 July 2007", range("2007-05-28", "2007-07-25"));
    assertEquals("28 December 2006 – 3 January 2007", range("2006-12-28", "2007-01-04"));
  }

  @Test
  void rangesAcrossTheErasNameBoth() {
    assertEquals("500–401 BCE", range("-0499-01-01", "-0399-01-01"));
    assertEquals("10 BCE – 5 CE", range("-0009-01-01", "0006-01-01"));
    assertEquals("1–99 CE", range("0001-01-01", "0100-01-01"));
  }

  @Test
  void rangesThatStartWithinADayNameTheTimes() {
    assertEquals(
        "28 May 2007, 10:00–12:30",
        TimeLabels.range(
            English.WORDS, new TimeRange(at("2007-05-28T10:00"), at("2007-05-28T12:30"))));
    assertEquals(
        "28 May 2007, 22:00 – 29 May 2007, 02:00",
        TimeLabels.range(
            English.WORDS, new TimeRange(at("2007-05-28T22:00"), at("2007-05-29T02:00"))));
    assertEquals(
        "28 May 2007, 22:00",
        TimeLabels.range(
            English.WORDS, new TimeRange(at("2007-05-28T22:00"), at("2007-05-28T22:00"))));
  }

  @Test
  void sidesWithoutALimitAreSaid() {
    assertEquals(
        "from 28 May 2007",
        TimeLabels.range(English.WORDS, new TimeRange(at("2007-05-28T00:00"), TimeRange.FAR)));
    assertEquals(
        "until 2 July 2007",
        TimeLabels.range(English.WORDS, new TimeRange(-TimeRange.FAR, at("2007-07-03T00:00"))));
    assertEquals(
        "until 2 July 2007, 18:30",
        TimeLabels.range(English.WORDS, new TimeRange(-TimeRange.FAR, at("2007-07-02T18:30"))));
    assertEquals(
        "at any time",
        TimeLabels.range(English.WORDS, new TimeRange(-TimeRange.FAR, TimeRange.FAR)));
  }
}
