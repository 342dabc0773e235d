package org.demarche.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.demarche.Datasets;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Relation;
import org.demarche.time.Extent;
import org.demarche.time.FuzzyDate;
import org.junit.jupiter.api.Test;

/// A dataset whose axis shows another zone than its own.
class AxisZoneTest {
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("America/New_York"),
          ZoneId.of("Asia/Tehran"),
          ZoneId.of("Pacific/Kiritimati"),
          ZoneOffset.UTC);

  private static Dataset dataset() {
    return new Datasets.Builder(ZoneId.of("Asia/Baghdad"))
        .event(Datasets.event("by-the-clock", "2007-05-28T10:30:00"))
        .event(
            Datasets.event("at-night", "2007-05-28T01:00:00")
                .relation(Relation.Type.FOLLOWS, "that-day"))
        .event(Datasets.event("with-offset", "2007-05-28T10:30:00Z"))
        .event(Datasets.event("elsewhere", "2007-05-28T10:30:00").zone(ZoneId.of("Asia/Tokyo")))
        .event(Datasets.event("that-day", "2007-05-28"))
        .build();
  }

  private static long start(Dataset dataset, String id) {
    return dataset.events().columns().outerStart(dataset.ordinal(new EventId(id)));
  }

  private static java.time.Instant instant(Dataset dataset, String id) {
    return LocalDateTime.ofEpochSecond(start(dataset, id), 0, ZoneOffset.UTC)
        .atZone(dataset.chronology().axis())
        .toInstant();
  }

  @Test
  void timesOfDayStayTheMomentsTheyAreAndDaysStayDays() {
    Dataset home = dataset();
    for (ZoneId zone : ZONES) {
      Dataset there = home.on(zone);
      assertEquals(zone, there.chronology().axis());
      assertEquals(home.chronology().home(), there.chronology().home());
      for (String id : List.of("by-the-clock", "at-night", "with-offset", "elsewhere")) {
        assertEquals(instant(home, id), instant(there, id), id + " in " + zone);
      }
      assertEquals(start(home, "that-day"), start(there, "that-day"));
    }
  }

  @Test
  void columnsSayWhatTheChronologySaysAndEveryRelationLeadsWhereItDid() {
    Dataset home = dataset();
    for (ZoneId zone : ZONES) {
      Dataset there = home.on(zone);
      assertEquals(home.events().size(), there.events().size());
      long before = Long.MIN_VALUE;
      for (int at = 0; at < there.events().size(); at++) {
        Event event = there.events().get(at);
        Extent extent = there.chronology().extent(event);
        assertEquals(extent.outer().start(), there.events().columns().outerStart(at));
        assertEquals(true, before <= extent.outer().start());
        before = extent.outer().start();
        assertEquals(
            home.incoming().of(event.id()).stream().map(Object::toString).sorted().toList(),
            there.incoming().of(event.id()).stream().map(Object::toString).sorted().toList());
        assertEquals(home.event(event.id()), there.event(event.id()));
      }
    }
  }

  @Test
  void backInItsOwnZoneAllStandsWhereItStood() {
    Dataset home = dataset();
    Dataset back = home.on(ZONES.getFirst()).on(home.chronology().home());
    for (int at = 0; at < home.events().size(); at++) {
      assertEquals(home.events().id(at), back.events().id(at));
      assertEquals(home.events().columns().outerEnd(at), back.events().columns().outerEnd(at));
    }
    assertSame(home, home.on(home.chronology().home()));
  }

  @Test
  void whatIsAskedForIsMeantAsTheAxisShowsItAndWhatIsWrittenAsTheDatasetDoes() {
    Dataset there = dataset().on(ZONES.getFirst());
    FuzzyDate date = FuzzyDate.of("2007-05-28T10:30:00");
    assertEquals(
        LocalDateTime.of(2007, 5, 28, 10, 30).toEpochSecond(ZoneOffset.UTC),
        there.chronology().asked(date).outer().start());
    assertNotEquals(
        there.chronology().asked(date).outer().start(),
        there.chronology().extent(date).outer().start());
  }
}
