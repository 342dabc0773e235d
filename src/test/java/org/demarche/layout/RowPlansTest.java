package org.demarche.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.Datasets;
import org.demarche.Edits;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.Event;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.WantedLanes;
import org.junit.jupiter.api.Test;

final class RowPlansTest {
  private static final int SIZE = 3_000;

  private final Dataset dataset = Datasets.random(21, SIZE);
  private final EventTable table = EventTable.of(English.WORDS, dataset);
  private final RowPlans plans = new RowPlans(table);
  private final EventSet all = EventSet.all(SIZE);

  private static EventSet every(int step) {
    return EventSet.of(IntStream.range(0, SIZE).filter(at -> at % step == 0).toArray());
  }

  private RowPlans after(Event changed) {
    return plans.next(EventTable.of(English.WORDS, dataset.with(changed), table));
  }

  @Test
  void aCorrectedTitleLeavesSamplesLanesAndRows() {
    RowPlan ofAll = plans.plan(all, WantedLanes.of(Grouping.ACTOR));
    RowPlan ofSome = plans.plan(every(2), WantedLanes.of(Grouping.KIND));
    RowPlans next = after(Edits.titled(dataset.events().get(70), "Called anew"));
    assertSame(ofAll, next.known(all, WantedLanes.of(Grouping.ACTOR)).orElseThrow());
    assertSame(ofSome, next.known(every(2), WantedLanes.of(Grouping.KIND)).orElseThrow());
    assertSame(plans.importance(), next.importance());
  }

  @Test
  void anEndThatOpensLeavesSamplesAndLanesButNoRows() {
    RowPlan ofAll = plans.plan(all, WantedLanes.of(Grouping.ACTOR));
    Event event =
        dataset.events().stream()
            .filter(one -> one.when().date().text().matches("\\d{4}-\\d\\d-\\d\\d"))
            .skip(50)
            .findFirst()
            .orElseThrow();
    RowPlans next = after(Edits.dated(event, event.when().date().text() + "/.."));
    assertEquals(Optional.empty(), next.known(all, WantedLanes.of(Grouping.ACTOR)));
    assertEquals(Optional.empty(), next.fleetingStandIn(all, WantedLanes.of(Grouping.ACTOR)));
    assertTrue(next.hasLanes(Grouping.ACTOR));
    assertSame(plans.importance(), next.importance());
    assertSame(
        ofAll.stack(),
        next.plan(all, WantedLanes.of(Grouping.ACTOR)).stack(),
        "heights are kept too");
  }

  @Test
  void ofOtherEventsNothingIsKept() {
    plans.plan(all, WantedLanes.of(Grouping.ACTOR));
    RowPlans next = plans.next(EventTable.of(English.WORDS, Datasets.random(22, SIZE), table));
    assertEquals(Optional.empty(), next.known(all, WantedLanes.of(Grouping.ACTOR)));
    assertFalse(next.hasLanes(Grouping.ACTOR));
  }

  @Test
  void whatIsOnlyThoughtOfTakesThePlaceOfNothing() {
    plans.plan(all, WantedLanes.of(Grouping.ACTOR));
    LaneStack shown = plans.standIn(every(2), WantedLanes.of(Grouping.ACTOR)).orElseThrow().stack();
    for (int step = 3; step < 20; step++) {
      assertEquals(Optional.empty(), plans.known(every(step), WantedLanes.of(Grouping.ACTOR)));
      assertTrue(plans.fleetingStandIn(every(step), WantedLanes.of(Grouping.ACTOR)).isPresent());
      assertEquals(
          Optional.empty(), plans.fleetingStandIn(every(step), WantedLanes.of(Grouping.PLACE)));
    }
    assertSame(
        shown, plans.standIn(every(2), WantedLanes.of(Grouping.ACTOR)).orElseThrow().stack());
    assertFalse(plans.hasLanes(Grouping.PLACE));
  }

  @Test
  void theThoughtOfAPlanDoesNotKeepItLonger() {
    plans.plan(all, WantedLanes.of(Grouping.ACTOR));
    for (int step = 2; step < 9; step++) {
      plans.plan(every(step), WantedLanes.of(Grouping.ACTOR));
    }
    assertTrue(plans.known(all, WantedLanes.of(Grouping.ACTOR)).isPresent(), "the eldest of eight");
    plans.plan(every(9), WantedLanes.of(Grouping.ACTOR));
    assertEquals(Optional.empty(), plans.known(all, WantedLanes.of(Grouping.ACTOR)));
  }
}
