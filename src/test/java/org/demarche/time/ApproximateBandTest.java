package org.demarche.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class ApproximateBandTest {
  private static ApproximateBand band(String text) {
    return switch (FuzzyDate.parse(text)) {
      case EdtfResult.Valid(EdtfDate date) when date.value() instanceof Point point ->
          ApproximateBand.of(point);
      case EdtfResult other -> throw new IllegalArgumentException(other.toString());
    };
  }

  @Test
  void reachesOneUnitOfThePrecision() {
    assertEquals(new ApproximateBand(0, 0, 1), band("2007-05-28~"));
    assertEquals(new ApproximateBand(0, 1, 0), band("2007-05~"));
    assertEquals(new ApproximateBand(0, 3, 0), band("2007-21~"));
    assertEquals(new ApproximateBand(0, 4, 0), band("2007-38~"));
    assertEquals(new ApproximateBand(0, 6, 0), band("2007-40~"));
    assertEquals(new ApproximateBand(1, 0, 0), band("2007~"));
    assertEquals(new ApproximateBand(10, 0, 0), band("196X~"));
    assertEquals(new ApproximateBand(100, 0, 0), band("19XX~"));
    assertEquals(new ApproximateBand(10_000_000, 0, 0), band("Y-17E7~"));
    assertEquals(new ApproximateBand(100, 0, 0), band("1950S2~"));
  }

  @Test
  void reachesNowhereWithoutAMark() {
    assertEquals(ApproximateBand.NONE, band("2007-05-28"));
    assertEquals(ApproximateBand.NONE, band("2007-05-28?"));
    assertEquals(ApproximateBand.NONE, band("2007-05-28T10:30:00"));
  }

  @Test
  void takesTheUnitOfTheMarkedComponent() {
    assertEquals(new ApproximateBand(0, 1, 0), band("2007-05~-28"));
    assertEquals(new ApproximateBand(1, 0, 0), band("2007~-05-28"));
    assertEquals(new ApproximateBand(1, 0, 0), band("~2007-05-~28"));
    assertEquals(new ApproximateBand(0, 1, 0), band("2007-~05-~28"));
    assertEquals(new ApproximateBand(0, 0, 1), band("2007-05-~28"));
  }

  @Test
  void widensWithUnspecifiedDigits() {
    assertEquals(new ApproximateBand(0, 1, 0), band("2007-05-XX~"));
    assertEquals(new ApproximateBand(1, 0, 0), band("2007-XX-XX~"));
    assertEquals(new ApproximateBand(10_000, 0, 0), band("XXXX-XX-XX~"));
  }

  @Test
  void endsWithTheCalendar() {
    ApproximateBand year = new ApproximateBand(1, 0, 0);
    assertEquals(LocalDate.MIN, year.before(LocalDate.MIN));
    assertEquals(LocalDate.MAX, year.after(LocalDate.MAX));
    ApproximateBand farthest = band("Y9E999~");
    assertEquals(LocalDate.MIN, farthest.before(LocalDate.MAX));
    assertEquals(LocalDate.MAX, farthest.after(LocalDate.MIN));
  }
}
