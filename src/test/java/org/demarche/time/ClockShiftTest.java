package org.demarche.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Random;
import org.demarche.Property;
import org.junit.jupiter.api.Test;

class ClockShiftTest {
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Asia/Tehran"),
          ZoneId.of("Asia/Baghdad"),
          ZoneId.of("America/New_York"),
          ZoneId.of("Australia/Lord_Howe"),
          ZoneId.of("Pacific/Apia"),
          ZoneId.of("Africa/Casablanca"),
          ZoneId.of("+03:30"),
          ZoneOffset.UTC);

  private static long ofRules(long second, ZoneId place, ZoneId axis) {
    LocalDateTime local = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    List<ZoneOffset> offsets = place.getRules().getValidOffsets(local);
    return offsets.size() != 1
        ? ClockShift.NONE
        : (long) axis.getRules().getOffset(local.toInstant(offsets.getFirst())).getTotalSeconds()
            - offsets.getFirst().getTotalSeconds();
  }

  private static long between(Random random, String from, String to) {
    return random.nextLong(
        Instant.parse(from + "-01-01T00:00:00Z").getEpochSecond(),
        Instant.parse(to + "-01-01T00:00:00Z").getEpochSecond());
  }

  /// A second of civil time, often one near which a zone's clocks are changed.
  private static long second(Random random, ZoneId zone) {
    long any =
        random.nextBoolean() ? between(random, "1840", "2140") : between(random, "0001", "9999");
    ZoneOffsetTransition next = zone.getRules().nextTransition(Instant.ofEpochSecond(any));
    if (next == null || random.nextInt(4) == 0) {
      return any;
    }
    LocalDateTime edge = random.nextBoolean() ? next.getDateTimeBefore() : next.getDateTimeAfter();
    return edge.toEpochSecond(ZoneOffset.UTC) + random.nextLong(-2, 3);
  }

  @Test
  void clocksAreAsFarApartAsTheRulesSay() {
    Property.forAll(
        1,
        200,
        random -> {
          ZoneId place = ZONES.get(random.nextInt(ZONES.size()));
          ZoneId axis = ZONES.get(random.nextInt(ZONES.size()));
          ClockShift shift = new ClockShift(place, axis);
          for (int i = 0; i < 300; i++) {
            long second = second(random, random.nextBoolean() ? place : axis);
            if (random.nextBoolean()) {
              second += random.nextLong(-86_400, 86_400);
            }
            assertEquals(ofRules(second, place, axis), shift.at(second), place + " " + axis);
          }
        });
  }
}
