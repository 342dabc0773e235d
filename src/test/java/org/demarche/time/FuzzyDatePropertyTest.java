package org.demarche.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.demarche.Property;
import org.demarche.messages.English;
import org.demarche.words.Message;
import org.junit.jupiter.api.Test;

final class FuzzyDatePropertyTest {
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("UTC"),
          ZoneId.of("Asia/Baghdad"),
          ZoneId.of("Asia/Tehran"),
          ZoneId.of("America/New_York"),
          ZoneId.of("Pacific/Apia"));

  @Test
  void anyTextIsADateOrSaysWhereAndWhyNot() {
    Property.forAll(
        1,
        12_000,
        random -> {
          String text = new RandomEdtf(random).anything();
          switch (FuzzyDate.parse(text)) {
            case EdtfResult.Valid(FuzzyDate date) -> checkAll(date, random);
            case EdtfResult.Invalid(String given, int position, Message reason) -> {
              assertEquals(text, given);
              assertTrue(position >= 0 && position <= text.length(), text + " at " + position);
              String said = English.WORDS.say(reason);
              assertTrue(said.length() > 10 && said.endsWith("."), said);
            }
          }
        });
  }

  @Test
  void datesWrittenByTheGrammarHoldTheInvariants() {
    int[] read = {0};
    Property.forAll(
        2,
        6_000,
        random ->
            valid(new RandomEdtf(random).value())
                .ifPresent(
                    date -> {
                      read[0]++;
                      checkAll(date, random);
                    }));
    assertTrue(read[0] > 2_000, "only " + read[0] + " of 6,000 texts were valid");
  }

  private static void checkAll(FuzzyDate date, Random random) {
    String canonical = date.edtf();
    FuzzyDate again = FuzzyDate.of(canonical);
    assertEquals(date, again, date.text());
    assertEquals(date.hashCode(), again.hashCode());
    assertEquals(canonical, again.edtf());
    assertEquals(date.words(English.WORDS), again.words(English.WORDS));
    assertEquals(date.level(), again.level());
    assertTrue(date.level() >= 0 && date.level() <= 2);
    assertFalse(date.words(English.WORDS).isBlank());
    assertFalse(date.doubts().contains(Doubt.DISPUTED));
    assertFalse(Bounds.reversed(date.earliest(), date.latest()), date.text());
    Extent extent = date.extent(pick(random), pick(random));
    assertEquals(date.doubts(), extent.doubts());
    assertFalse(extent.outer().isEmpty(), date.text());
    assertTrue(extent.range() || extent.core().isEmpty(), date.text());
  }

  private static ZoneId pick(Random random) {
    return ZONES.get(random.nextInt(ZONES.size()));
  }

  @Test
  void boundsHoldEveryDateThatUnspecifiedDigitsMayMean() {
    Property.forAll(
        3,
        6_000,
        random -> {
          String text = new RandomEdtf(random).point();
          Optional<FuzzyDate> date = valid(text);
          if (date.isPresent()) {
            valid(filled(text, random))
                .filter(one -> sameKind(one, date.get()))
                .ifPresent(one -> assertInside(one, date.get()));
          }
        });
  }

  /// The text with a digit in the place of each that is not specified.
  private static String filled(String text, Random random) {
    StringBuilder digits = new StringBuilder();
    text.chars()
        .map(c -> c == 'X' ? '0' + random.nextInt(10) : c)
        .forEach(c -> digits.append((char) c));
    return digits.toString();
  }

  /// Not so for `2007-X3`, which is a month, and `2007-23`, which is an autumn.
  private static boolean sameKind(FuzzyDate a, FuzzyDate b) {
    return a instanceof EdtfDate one
        && b instanceof EdtfDate other
        && one.value().getClass() == other.value().getClass();
  }

  private static void assertInside(FuzzyDate one, FuzzyDate all) {
    String message = one + " in " + all;
    assertTrue(Bounds.ORDER.compare(all.earliest(), one.earliest()) <= 0, message);
    assertTrue(Bounds.ORDER_OF_ENDS.compare(one.latest(), all.latest()) <= 0, message);
    ZoneId utc = ZoneId.of("UTC");
    TimeRange outer = all.extent(utc, utc).outer();
    assertTrue(outer.encloses(one.extent(utc, utc).outer()), message);
  }

  @Test
  void boundsOfUnspecifiedDigitsAreTheFirstAndLastDayThatMatches() {
    Property.forAll(
        4,
        400,
        random -> {
          int year = 1890 + random.nextInt(30);
          String pattern =
              "%s-%s-%s"
                  .formatted(
                      random.nextBoolean() ? year : (year / 10) + "X",
                      List.of("02", "0X", "1X", "X2", "XX", "06").get(random.nextInt(6)),
                      List.of("29", "3X", "X1", "XX", "31", "1X", "X9").get(random.nextInt(7)));
          List<LocalDate> matching = matching(pattern);
          Optional<FuzzyDate> date = valid(pattern);
          assertEquals(matching.isEmpty(), date.isEmpty(), pattern);
          date.ifPresent(
              read ->
                  assertEquals(
                      List.of(matching.getFirst().toString(), matching.getLast().toString()),
                      List.of(read.earliest().text(), read.latest().text()),
                      pattern));
        });
  }

  /// Every day from 1890 to 1919 that the pattern may mean, found by looking at each.
  private static List<LocalDate> matching(String pattern) {
    Predicate<String> matches = Pattern.compile(pattern.replace("X", "\\d")).asMatchPredicate();
    return LocalDate.of(1890, 1, 1)
        .datesUntil(LocalDate.of(1920, 1, 1))
        .filter(day -> matches.test(day.toString()))
        .toList();
  }

  @Test
  void aSetOrIntervalHoldsEachOfItsDates() {
    Property.forAll(
        5,
        3_000,
        random -> {
          RandomEdtf texts = new RandomEdtf(random);
          Optional<FuzzyDate> a = valid(texts.point());
          Optional<FuzzyDate> b = valid(texts.point());
          if (a.isPresent() && b.isPresent()) {
            FuzzyDate set = FuzzyDate.of("[" + a.get() + "," + b.get() + "]");
            assertInside(a.get(), set);
            assertInside(b.get(), set);
            valid(a.get() + "/" + b.get())
                .ifPresent(
                    interval -> {
                      assertEquals(a.get().earliest(), interval.earliest());
                      assertEquals(b.get().latest(), interval.latest());
                    });
          }
        });
  }

  @Test
  void aboutWidensTheExtentAndLeavesTheBounds() {
    ZoneId utc = ZoneId.of("UTC");
    Property.forAll(
        6,
        3_000,
        random -> {
          String text = new RandomEdtf(random).point().replaceAll("[?~%]", "");
          Optional<FuzzyDate> plain = valid(text);
          Optional<FuzzyDate> about = valid(text + "~");
          if (plain.isPresent() && about.isPresent()) {
            assertEquals(plain.get().earliest(), about.get().earliest());
            assertEquals(plain.get().latest(), about.get().latest());
            TimeRange narrow = plain.get().extent(utc, utc).outer();
            TimeRange wide = about.get().extent(utc, utc).outer();
            assertTrue(wide.encloses(narrow) && wide.length() > narrow.length(), text);
          }
        });
  }

  private static Optional<FuzzyDate> valid(String text) {
    return FuzzyDate.parse(text) instanceof EdtfResult.Valid(FuzzyDate date)
        ? Optional.of(date)
        : Optional.empty();
  }
}
