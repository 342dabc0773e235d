package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import javafx.geometry.Point2D;
import org.demarche.Flat;
import org.demarche.dataset.Dataset;
import org.demarche.layout.LaneBox;
import org.demarche.model.EventId;
import org.demarche.query.Grouping;
import org.demarche.query.LaneChoice;
import org.demarche.query.WantedLanes;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

/// A chronology with hundreds of actors and one event far before all others.
final class FlatTimelineTest extends TimelineWindow {
  @Override
  Dataset dataset() {
    return Flat.of(300);
  }

  private TimeRange inView() {
    return onFx(() -> timeline.timeInView());
  }

  private static int year(long second) {
    return LocalDate.ofEpochDay(Math.floorDiv(second, 86_400)).getYear();
  }

  private Mark.Group outside(boolean earlier) {
    return groups().stream()
        .filter(group -> group.ref().equals(new MarkRef.OfOutside(earlier)))
        .findFirst()
        .orElseThrow();
  }

  private int lanes() {
    return onFx(() -> timeline.picture().frame().layout().lanes().size());
  }

  private EventId oldest() {
    return onFx(() -> session.table().id(0));
  }

  @Test
  void itOpensWhereItsEventsAreAndTheStrayOneIsAClickAway() {
    settle();
    TimeRange opening = inView();
    assertTrue(year(opening.start()) >= 1938 && year(opening.end()) <= 1947, opening.toString());
    assertEquals("1 earlier event", outside(true).title());

    clickOn(placeOf(outside(true)));
    settle();
    assertEquals(1039, year(inView().start() + inView().length() / 2));
    assertEquals(oldest(), ((MarkRef.OfEvent) groupOf(oldest()).ref()).event());
    assertEquals("299 later events", outside(false).title());

    clickOn(placeOf(outside(false)));
    settle();
    assertTrue(year(inView().start()) >= 1938 && year(inView().end()) <= 1947);
  }

  @Test
  void aClickOnTheHeadOfTheOthersTakesTwelveLanesOutOfThem() {
    settle();
    assertEquals(WantedLanes.STEP + 1, lanes());
    doOnFx(() -> timeline.navigator().panBy(0, -100_000));
    settle();
    Rect head =
        groups().stream()
            .filter(group -> group.ref().equals(new MarkRef.OfLane(LaneChoice.OTHERS)))
            .findFirst()
            .orElseThrow()
            .hit();
    Point2D place = onScreen(head.x() + 40, Math.max(head.y(), plot().y()) + 20);
    clickOn(place);
    settle();
    assertEquals(2 * WantedLanes.STEP + 1, lanes());
    doOnFx(() -> timeline.navigator().laneWishes().fewer());
    settle();
    assertEquals(WantedLanes.STEP + 1, lanes());
    assertFalse(onFx(() -> timeline.navigator().laneWishes().canShowFewer()));
    doOnFx(() -> timeline.navigator().laneWishes().fewer());
    assertEquals(WantedLanes.STEP, view().lanes());
  }

  @Test
  void theNumbersInTheLanesAddUpToAllEvents() {
    settle();
    for (int lanes = WantedLanes.STEP; lanes < 60; lanes += WantedLanes.STEP) {
      int events =
          onFx(
              () ->
                  timeline.picture().frame().layout().lanes().stream()
                      .mapToInt(LaneBox::events)
                      .sum());
      assertEquals(300, events);
      doOnFx(() -> timeline.navigator().laneWishes().more());
      settle();
    }
  }

  @Test
  void anotherGroupingBeginsWithAsManyLanesAsAtFirst() {
    settle();
    doOnFx(() -> timeline.navigator().laneWishes().more());
    doOnFx(() -> timeline.navigator().laneWishes().group(Grouping.NONE));
    settle();
    assertEquals(WantedLanes.STEP, view().lanes());
    assertFalse(onFx(() -> timeline.navigator().laneWishes().canShowMore()));
  }
}
