package org.demarche.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.messages.English;
import org.demarche.time.FuzzyDate;
import org.demarche.time.ZoneWords;
import org.junit.jupiter.api.Test;

final class LocalTimesTest {
  private static final ZoneId BAGHDAD = ZoneId.of("Asia/Baghdad");

  private static List<String> of(String edtf, String... zones) {
    Map<String, ZoneId> clocks = new LinkedHashMap<>();
    Stream.of(zones).map(ZoneId::of).forEach(zone -> clocks.put(ZoneWords.city(zone), zone));
    return LocalTimes.of(English.WORDS, FuzzyDate.of(edtf), BAGHDAD, clocks);
  }

  @Test
  void aDateWithoutATimeOfDayHasNone() {
    assertEquals(List.of(), of("2007-05-28", "Asia/Baghdad"));
  }

  @Test
  void whereTheDayIsAnotherOneItIsNamed() {
    assertEquals(
        List.of("02:30 in Baghdad (UTC+4)", "18:30 on 28 May in New York (UTC−4)"),
        of("2007-05-29T02:30:00", "Asia/Baghdad", "America/New_York"));
    assertEquals(
        List.of("18:30 on 31 December in New York (UTC−5)"),
        of("2008-01-01T02:30:00", "America/New_York"));
  }

  @Test
  void aStretchOfTimeHasItsTwoEnds() {
    assertEquals(
        List.of("10:00–12:30 in Baghdad (UTC+4)", "06:00–08:30 in Greenwich Mean Time (UTC)"),
        of("2007-05-28T10:00:00/2007-05-28T12:30:00", "Asia/Baghdad", "GMT"));
  }

  @Test
  void placesWhoseClocksAgreeShareALine() {
    assertEquals(
        List.of("10:00 in Baghdad (UTC+4)", "11:30 in Kolkata and Colombo (UTC+05:30)"),
        of("2007-05-28T10:00:00", "Asia/Baghdad", "Asia/Kolkata", "Asia/Colombo"));
  }
}
