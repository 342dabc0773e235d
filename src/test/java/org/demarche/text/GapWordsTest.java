package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import org.demarche.messages.English;
import org.demarche.time.Doubt;
import org.demarche.time.Extent;
import org.demarche.time.FuzzyDate;
import org.demarche.time.Gap;
import org.junit.jupiter.api.Test;

class GapWordsTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Baghdad");

  private static String words(String a, String b) {
    return words(a, b, false);
  }

  private static String words(String a, String b, boolean doubted) {
    Extent one = FuzzyDate.of(a).extent(ZONE, ZONE);
    Extent other = FuzzyDate.of(b).extent(ZONE, ZONE);
    boolean about =
        one.doubts().contains(Doubt.APPROXIMATE) || other.doubts().contains(Doubt.APPROXIMATE);
    return GapWords.of(English.WORDS, Gap.between(one, other, ZONE), about, doubted);
  }

  @Test
  void exactDaysAreCounted() {
    assertEquals("57 days between them", words("2007-05-28", "2007-07-24"));
    assertEquals("1 day between them", words("2007-05-29", "2007-05-28"));
    assertEquals(
        "10,067 days between them (27 years, 6 months and 24 days)",
        words("1979-11-04", "2007-05-28"));
    assertEquals("on the same day", words("2007-05-28", "2007-05-28"));
  }

  @Test
  void momentsAreHoursApart() {
    assertEquals(
        "5 hours and 45 minutes between them", words("2007-05-28T10:30:00", "2007-05-28T16:15:00"));
    assertEquals("at the same time", words("2007-05-28T10:30:00", "2007-05-28T10:30:00"));
  }

  @Test
  void limitsAreSaidWhereADateIsNotExact() {
    assertEquals("at least 31 and at most 91 days between them", words("2007-05", "2007-07"));
    assertEquals("at most 30 days between them", words("2007-05", "2007-05"));
    assertEquals("at least 35 days between them", words("[..2007-07-02]", "2007-08-06"));
    assertEquals(
        "how much time lies between them is not known", words("[..2007-07-02]", "2007-06"));
  }

  @Test
  void yearsAreRoundedAwayFromTheMiddle() {
    assertEquals("at least 26 and at most 28 years between them", words("1980", "2007-07"));
    assertEquals("at least 1 day and at most 28 years between them", words("1980", "[1981, 2007]"));
  }

  @Test
  void whatGoesOnAtOnceIsAtTheSameTime() {
    assertEquals("at the same time", words("1981-09-22/1988-08-20", "1985"));
    assertEquals(
        "less than a day between them",
        words("2007-05-28T10:00:00/2007-05-29T12:00:00", "2007-05-29"));
  }

  @Test
  void doubtsAreNotForgotten() {
    assertEquals(
        "57 days between them, if the dates shown are right",
        words("2007-05-28", "2007-07-24", true));
    assertEquals(
        "at least about 56 and at most about 58 days between them",
        words("2007-05-28~", "2007-07-24"));
  }
}
