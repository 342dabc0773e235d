package org.demarche.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FuzzyDateTest {
  @Test
  void nothingIsNoDate() {
    assertEquals(
        List.of("", "0", "Nothing is written here; write a date such as 2007-05-28."),
        Vectors.invalid(""));
  }

  @Test
  void charactersThatCannotBeShownAreNamedByTheirNumber() {
    assertEquals(
        List.of("2007\u202e", "4", "Expected the end of the date, but found the character U+202E."),
        Vectors.invalid("2007\u202e"));
    assertEquals(
        List.of("\ud800", "0", "Expected a year of four digits, but found the character U+D800."),
        Vectors.invalid("\ud800"));
    assertEquals(
        List.of("\0", "0", "Expected a year of four digits, but found the character U+0000."),
        Vectors.invalid("\0"));
  }

  @Test
  void askingForADateThatIsNoneNamesTextPositionAndKeyOfTheReason() {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> FuzzyDate.of("1900-02-29"));
    assertEquals("'1900-02-29' at 8: time.edtf.no-day-in-month", thrown.getMessage());
  }

  @Test
  void textsThatSayTheSameAreEqual() {
    FuzzyDate written = FuzzyDate.of("~2004-~06-~11");
    FuzzyDate canonical = FuzzyDate.of("2004-06-11~");
    assertEquals(canonical, written);
    assertEquals(canonical.hashCode(), written.hashCode());
    assertEquals("~2004-~06-~11", written.text());
    assertEquals("2004-06-11~", written.edtf());
  }

  @Test
  void differentKindsOfNotKnowingAreNotEqual() {
    List<FuzzyDate> dates =
        List.of(
            FuzzyDate.of("2007"),
            FuzzyDate.of("2007?"),
            FuzzyDate.of("2007~"),
            FuzzyDate.of("2007%"),
            FuzzyDate.of("2007-XX"),
            FuzzyDate.of("2007-XX-XX"),
            FuzzyDate.of("[2007]"),
            FuzzyDate.of("{2007}"),
            FuzzyDate.of("2007/2007"),
            FuzzyDate.of("2007/"),
            FuzzyDate.of("2007/.."));
    assertEquals(dates.size(), new HashSet<>(dates).size());
  }

  @Test
  void aTimeKeepsItsOffsetAsWritten() {
    assertNotEquals(
        FuzzyDate.of("2007-05-28T10:30:00+03:00"), FuzzyDate.of("2007-05-28T07:30:00Z"));
    assertEquals("2007-05-28T10:30:00+03", FuzzyDate.of("2007-05-28T10:30:00+03").edtf());
  }

  @Test
  void qualifiersSayWhichComponentTheyAreAbout() {
    assertEquals(
        new Qualifiers(Set.of(DatePart.YEAR), Set.of(DatePart.DAY)),
        FuzzyDate.of("?2004-06-~11").qualifiers());
    assertEquals(
        new Qualifiers(Set.of(DatePart.YEAR, DatePart.MONTH), Set.of()),
        FuzzyDate.of("2004-06?-11").qualifiers());
    assertEquals(
        new Qualifiers(Set.of(), Set.of(DatePart.YEAR, DatePart.MONTH)),
        FuzzyDate.of("2001-21~").qualifiers());
  }

  @Test
  void qualifiersOfAnIntervalOrSetAreThoseOfAllItsDates() {
    Qualifiers both = new Qualifiers(Set.of(DatePart.YEAR), Set.of(DatePart.YEAR, DatePart.MONTH));
    assertEquals(both, FuzzyDate.of("1984?/2004-06~").qualifiers());
    assertEquals(both, FuzzyDate.of("[1984?,2004-06~..]").qualifiers());
    assertEquals(new Qualifiers(Set.of(), Set.of()), FuzzyDate.of("1984/..").qualifiers());
  }

  @Test
  void extentCarriesTheDoubtsOfTheText() {
    assertEquals(
        Set.of(Doubt.IMPRECISE, Doubt.APPROXIMATE, Doubt.UNKNOWN),
        FuzzyDate.of("2007-05~/").extent(ZoneOffset.UTC, ZoneOffset.UTC).doubts());
  }

  @Test
  void aYearOfAThousandDigitsIsReadAndNoLongerOne() {
    String longest = "Y1" + "0".repeat(999);
    assertEquals("+" + longest.substring(1) + "-01-01", FuzzyDate.of(longest).earliest().text());
    assertEquals(
        List.of(longest + "0", "1002", "A year of more than 1000 digits cannot be read."),
        Vectors.invalid(longest + "0"));
  }
}
