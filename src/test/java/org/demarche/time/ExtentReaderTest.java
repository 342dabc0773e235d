package org.demarche.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.demarche.Property;
import org.junit.jupiter.api.Test;

class ExtentReaderTest {
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneOffset.UTC,
          ZoneId.of("Asia/Baghdad"),
          ZoneId.of("Asia/Tehran"),
          ZoneId.of("America/New_York"),
          ZoneId.of("+03:30"));

  private static String numbers(ExtentReader reader) {
    return "%d %d %d %d %b %b %b %b %d"
        .formatted(
            reader.outerStart(),
            reader.outerEnd(),
            reader.coreStart(),
            reader.coreEnd(),
            reader.isRange(),
            reader.isOpenStart(),
            reader.isOpenEnd(),
            reader.isTimed(),
            reader.doubts());
  }

  /// What is read quickly is what the parser says, and nothing that the parser refuses is read.
  ///
  /// @return whether it was read quickly
  private static boolean check(String text, ZoneId place, ZoneId axis) {
    byte[] bytes = ("[" + text + "]").getBytes(StandardCharsets.UTF_8);
    ExtentReader quick = new ExtentReader(axis);
    ExtentReader slow = new ExtentReader(axis);
    boolean isQuick = quick.quick(bytes, 1, bytes.length - 1, place);
    boolean valid = FuzzyDate.parse(text) instanceof EdtfResult.Valid;
    if (isQuick) {
      assertTrue(valid, text);
      slow.take(FuzzyDate.of(text), place);
      assertEquals(numbers(slow), numbers(quick), text);
    }
    boolean onAxis = valid && FuzzyDate.of(text).isOnAxis();
    assertEquals(onAxis, quick.read(bytes, 1, bytes.length - 1, place), text);
    return isQuick;
  }

  private static ZoneId zone(Random random) {
    return ZONES.get(random.nextInt(ZONES.size()));
  }

  /// Days that may not be there, years at the ends of what is plain, clocks about to change.
  private static String plainPoint(Random random) {
    int year = List.of(0, 1, 1900, 2007, 2008, 9999, random.nextInt(10_000)).get(random.nextInt(7));
    String text = "%04d".formatted(year);
    int parts = random.nextInt(4);
    if (parts > 0) {
      text += "-%02d".formatted(1 + random.nextInt(13));
    }
    if (parts > 1) {
      text += "-%02d".formatted(1 + random.nextInt(32));
    }
    if (parts > 2) {
      return text
          + "T%02d:%02d:%02d".formatted(random.nextInt(25), random.nextInt(61), random.nextInt(61));
    }
    return text + List.of("", "", "?", "~", "%").get(random.nextInt(5));
  }

  private static String plain(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> plainPoint(random) + "/" + plainPoint(random);
      case 1 -> plainPoint(random) + "/..";
      case 2 -> "../" + plainPoint(random);
      case 3 -> plainPoint(random) + "/";
      case 4 -> "/" + plainPoint(random);
      case 5 -> "[.." + plainPoint(random) + "]";
      case 6 -> "[" + plainPoint(random) + "..]";
      default -> plainPoint(random);
    };
  }

  @Test
  void plainTextsAreReadAsTheParserReadsThem() {
    Property.forAll(1, 20_000, random -> check(plain(random), zone(random), zone(random)));
  }

  @Test
  void otherTextsAreReadAsTheParserReadsThem() {
    Property.forAll(
        2, 5_000, random -> check(new RandomEdtf(random).anything(), zone(random), zone(random)));
  }

  @Test
  void theCommonFormsAreReadQuickly() {
    ZoneId zone = ZONES.getFirst();
    for (String text :
        List.of(
            "2007-05-28",
            "2007-05",
            "2007",
            "2007-05-28?",
            "2007-05~",
            "2007~",
            "2007-05-28T10:30:00",
            "2007-05-28/2007-07-24",
            "2007-05-28T10:30:00/2007-05-28T14:30:00",
            "2007-05/2007-07",
            "2007-05-28/..",
            "/2007",
            "[..2007-07-02]",
            "[2007-07-02..]")) {
      assertTrue(check(text, zone, zone), text);
    }
    for (String text : List.of("", "/", "..", "2007-5", "196X", "2007-02-30", "[2007]", "[..]")) {
      assertFalse(check(text, zone, zone), text);
    }
  }

  @Test
  void whereClocksChangeTheParserDecides() {
    ZoneId newYork = ZoneId.of("America/New_York");
    ZoneId utc = ZoneOffset.UTC;
    assertFalse(check("2007-11-04T01:30:00", newYork, utc));
    assertFalse(check("2007-03-11T02:30:00", newYork, utc));
    assertTrue(check("2007-03-11T03:30:00", newYork, utc));
  }
}
