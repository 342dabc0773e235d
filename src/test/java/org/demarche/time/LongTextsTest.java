package org.demarche.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Texts of a megabyte or so; anything worse than a pass or two over them would take minutes.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class LongTextsTest {
  @Test
  void aLongRunOfOneCharacterIsRefused() {
    for (String piece : List.of("1", "X", "-", "?", "[", "..", "/", ",", "Y", " ", "2007,", "🕊")) {
      assertInstanceOf(EdtfResult.Invalid.class, FuzzyDate.parse(piece.repeat(1_000_000)), piece);
    }
    assertInstanceOf(EdtfResult.Invalid.class, FuzzyDate.parse("Y" + "9".repeat(1_000_000)));
    assertInstanceOf(EdtfResult.Invalid.class, FuzzyDate.parse("Y1E" + "9".repeat(1_000_000)));
    assertInstanceOf(EdtfResult.Invalid.class, FuzzyDate.parse("1950S" + "9".repeat(1_000_000)));
  }

  @Test
  void aLargeSetIsReadWithAllItsUnspecifiedDigits() {
    for (String member :
        List.of("XXXX-XX-XX", "XX00-02-29", "-X9X9-XX-3X", "2007..2008", "Y1E999S1")) {
      FuzzyDate date = FuzzyDate.of("[2007" + ("," + member).repeat(5_000) + "]");
      assertEquals(FuzzyDate.of("[2007," + member + "]").earliest(), date.earliest());
      assertEquals(date, FuzzyDate.of(date.edtf()));
      assertEquals(date.doubts(), date.extent(ZoneOffset.UTC, ZoneOffset.UTC).doubts());
    }
  }
}
