package org.demarche.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.demarche.Datasets;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.PlaceId;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

final class ChronologyTest {
  private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final Dataset dataset =
      new Datasets.Builder()
          .place("iran", "Iran", null, "Asia/Tehran")
          .place("tehran", "Tehran", "iran", null)
          .place("airport", "Airport", "tehran", null)
          .place("paris", "Paris", null, "Europe/Paris")
          .place("embassy", "Embassy", "paris", "Asia/Tehran")
          .place("border", "The border", null, null)
          .place("a", "A", "b", null)
          .place("b", "B", "a", null)
          .event(Datasets.event("airport", "2007-05-28T10:00:00").places("airport", "paris"))
          .event(Datasets.event("border", "2007-05-28T10:00:00").places("border", "paris", "iran"))
          .event(Datasets.event("embassy", "2007-05-28T10:00:00").places("embassy"))
          .event(Datasets.event("late", "2007-05-28T23:50:00").places("paris"))
          .event(Datasets.event("nowhere", "2007-05-28T10:00:00").places("border", "a"))
          .event(Datasets.event("own", "2007-05-28T10:00:00").places("airport").zone(PARIS))
          .build();
  private final Chronology chronology = dataset.chronology();

  private Event event(String id) {
    return dataset.event(new EventId(id)).orElseThrow();
  }

  private static TimeRange second(String from) {
    long start = LocalDateTime.parse(from).toEpochSecond(ZoneOffset.UTC);
    return new TimeRange(start, start + 1);
  }

  @Test
  void aTimeOfDayIsOfTheEventElseOfTheNearestPlaceElseOfTheAxis() {
    List<String> zones = new ArrayList<>();
    dataset.events().forEach(one -> zones.add(one.id() + " " + chronology.zone(one)));
    assertEquals(
        List.of(
            "nowhere Asia/Baghdad",
            "airport Asia/Tehran",
            "embassy Asia/Tehran",
            "border Europe/Paris",
            "own Europe/Paris",
            "late Europe/Paris"),
        zones);
  }

  @Test
  void aPlaceHasTheZoneOfTheNearestAroundIt() {
    assertEquals(TEHRAN, chronology.zone(new PlaceId("airport")));
    assertEquals(TEHRAN, chronology.zone(new PlaceId("embassy")));
    assertEquals(null, chronology.zone(new PlaceId("border")));
    assertEquals(null, chronology.zone(new PlaceId("not-there")));
  }

  @Test
  void theDateOfAnAccountIsReadInTheZoneOfItsEvent() {
    FuzzyDate other = FuzzyDate.of("2007-05-28T12:00:00");
    assertEquals(
        second("2007-05-28T10:30"), chronology.extent(event("airport")).outer(), "own date");
    assertEquals(
        second("2007-05-28T12:30"),
        chronology.extent(event("airport"), other).outer(),
        "of an account");
    assertEquals(second("2007-05-28T12:00"), chronology.extent(other).outer(), "of no event");
  }

  @Test
  void whichDayItWasIsAskedOfTheClocksThere() {
    assertEquals(second("2007-05-29T01:50"), chronology.extent(event("late")).outer());
    assertEquals(second("2007-05-28T23:50"), chronology.extentThere(event("late")).outer());
  }

  @Test
  void columnsAndRecordsPutAnEventAtTheSameTime() {
    for (int row = 0; row < dataset.events().size(); row++) {
      TimeRange outer = chronology.extent(dataset.events().get(row)).outer();
      assertEquals(outer.start(), dataset.events().columns().outerStart(row));
      assertEquals(outer.end(), dataset.events().columns().outerEnd(row));
    }
  }

  @Test
  void aCircleOfPlacesIsCut() {
    assertEquals(
        List.of(new PlaceId("a"), new PlaceId("b")), chronology.places().path(new PlaceId("b")));
  }
}
