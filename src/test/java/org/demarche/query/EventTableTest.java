package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.Actor.ActorKind;
import org.demarche.model.Dispute;
import org.demarche.model.EventId;
import org.demarche.query.EventTable.Lane;
import org.demarche.time.Doubt;
import org.junit.jupiter.api.Test;

class EventTableTest {
  private static final Dataset DATASET = Datasets.handmade();
  private static final EventTable TABLE = EventTable.of(English.WORDS, DATASET);

  private static int ordinal(String id) {
    return DATASET.ordinal(new EventId(id));
  }

  private static long at(String dateTime) {
    return LocalDateTime.parse(dateTime).toEpochSecond(ZoneOffset.UTC);
  }

  @Test
  void timeOfDayIsTakenAtThePlaceAndShownOnTheAxis() {
    Dataset dataset =
        new Datasets.Builder(ZoneId.of("Asia/Tehran"))
            .place("country", "Country", null, "Asia/Baghdad")
            .place("city", "City", "country", null)
            .event(Datasets.event("by-place", "2007-05-28T10:00:00").places("city"))
            .event(
                Datasets.event("by-event", "2007-05-28T10:00:00")
                    .places("city")
                    .zone(ZoneId.of("Europe/Paris")))
            .event(Datasets.event("by-axis", "2007-05-28T10:00:00"))
            .build();
    EventTable table = EventTable.of(English.WORDS, dataset);
    assertEquals(at("2007-05-28T09:30"), start(table, dataset, "by-place"));
    assertEquals(at("2007-05-28T11:30"), start(table, dataset, "by-event"));
    assertEquals(at("2007-05-28T10:00"), start(table, dataset, "by-axis"));
  }

  private static long start(EventTable table, Dataset dataset, String id) {
    return table.outerStart(dataset.ordinal(new EventId(id)));
  }

  @Test
  void columnsHoldWhatTheRecordsSay() {
    int war = ordinal("war");
    assertEquals(at("1980-09-22T00:00"), TABLE.outerStart(war));
    assertEquals(at("1988-08-21T00:00"), TABLE.outerEnd(war));
    assertTrue(TABLE.isRange(war));
    assertTrue(TABLE.isOpenEnd(ordinal("deployment")));
    assertTrue(TABLE.isOpenStart(ordinal("training")));
    assertFalse(TABLE.isOpenStart(war));
    assertEquals(4, TABLE.significance(war));
    assertEquals("war", TABLE.kind(war).id());
    assertEquals("First round", TABLE.briefTitle(ordinal("talks-1")));
    assertEquals(new EventId("war"), TABLE.id(war));
  }

  @Test
  void differingDatesAreADisputedDateAndADeniedClaimIsADispute() {
    assertTrue(TABLE.hasDoubt(ordinal("rupture"), Doubt.DISPUTED));
    assertEquals(Dispute.DATE.bit(), TABLE.disputes(ordinal("rupture")));
    assertFalse(TABLE.hasDoubt(ordinal("talks-2"), Doubt.DISPUTED));
    assertEquals(Dispute.CLAIM.bit(), TABLE.disputes(ordinal("talks-2")));
    assertEquals(0, TABLE.disputes(ordinal("talks-1")));
    assertTrue(TABLE.hasDoubt(ordinal("letter"), Doubt.APPROXIMATE));
    assertTrue(TABLE.hasDoubt(ordinal("visit"), Doubt.UNCERTAIN));
  }

  @Test
  void eventSitsInTheLaneOfItsFirstParticipantsState() {
    assertEquals(
        List.of("iran", "united-states", "iraq"), TABLE.lanes(ordinal("talks-1"), Grouping.ACTOR));
    assertEquals(List.of("none"), TABLE.lanes(ordinal("doctrine"), Grouping.ACTOR));
    assertEquals(List.of("iraq-place"), TABLE.lanes(ordinal("talks-1"), Grouping.PLACE));
    assertEquals(List.of("talks"), TABLE.lanes(ordinal("talks-1"), Grouping.KIND));
    assertEquals(List.of("all"), TABLE.lanes(ordinal("talks-1"), Grouping.NONE));
  }

  @Test
  void lanesStandByNumberOfEventsThenName() {
    assertEquals(
        List.of(
            new Lane("iran", "Iran"),
            new Lane("united-states", "United States"),
            new Lane("iraq", "Iraq"),
            new Lane("switzerland", "Switzerland"),
            new Lane("none", "No named actor")),
        TABLE.lanes(Grouping.ACTOR));
    assertEquals(
        List.of(
            new Lane("iraq-place", "Iraq"),
            new Lane("tehran", "Tehran"),
            new Lane("none", "No place given")),
        TABLE.lanes(Grouping.PLACE));
  }

  @Test
  void laneWithoutEventsIsKeptAndNoEmptyLaneForMissingActors() {
    Dataset dataset =
        new Datasets.Builder()
            .actor("idle", "Idle", ActorKind.STATE, null)
            .actor("busy", "Busy", ActorKind.STATE, null)
            .event(Datasets.event("e", "2007").participants("busy", "gone"))
            .build();
    assertEquals(
        List.of(new Lane("busy", "Busy"), new Lane("gone", "gone"), new Lane("idle", "Idle")),
        EventTable.of(English.WORDS, dataset).lanes(Grouping.ACTOR));
  }

  @Test
  void kindOutsideTheVocabularyShowsUnderItsId() {
    Dataset dataset =
        new Datasets.Builder().event(Datasets.event("e", "2007").kind("duel")).build();
    EventTable table = EventTable.of(English.WORDS, dataset);
    assertEquals("duel", table.kind(0).label());
    assertEquals(dataset.kindOrUnknown("duel"), table.kind(0));
    assertEquals(List.of("duel"), table.lanes(0, Grouping.KIND));
  }

  @Test
  void laneNumbersAndLaneKeysAgree() {
    Property.forAll(
        1,
        20,
        random -> {
          Dataset dataset = Datasets.random(random.nextLong(), 200);
          EventTable table = EventTable.of(English.WORDS, dataset);
          for (Grouping grouping : Grouping.values()) {
            Map<String, Integer> counts = new HashMap<>();
            List<Lane> lanes = table.lanes(grouping);
            for (int row = 0; row < table.size(); row++) {
              List<String> keys = table.lanes(row, grouping);
              assertEquals(keys.size(), table.laneCount(row, grouping));
              assertEquals(keys.size(), new HashSet<>(keys).size());
              for (int i = 0; i < keys.size(); i++) {
                assertEquals(keys.get(i), lanes.get(table.lane(row, grouping, i)).key());
                counts.merge(keys.get(i), 1, Integer::sum);
              }
            }
            List<Integer> inOrder =
                lanes.stream()
                    .filter(lane -> !lane.key().equals("none"))
                    .map(lane -> counts.getOrDefault(lane.key(), 0))
                    .toList();
            assertEquals(inOrder.stream().sorted((a, b) -> b - a).toList(), inOrder);
          }
        });
  }
}
