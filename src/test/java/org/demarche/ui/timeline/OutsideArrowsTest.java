package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.demarche.Datasets;
import org.demarche.dataset.Dataset;
import org.demarche.model.EventId;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

final class OutsideArrowsTest extends TimelineWindow {
  private static final long DAY = 86_400;

  @Override
  Dataset dataset() {
    Datasets.Builder builder = new Datasets.Builder();
    for (int year = 1990; year < 2000; year++) {
      builder.event(Datasets.event("e" + year, year + "-05-01"));
    }
    return builder.build();
  }

  private void showAugust1994() {
    long august = java.time.LocalDate.of(1994, 8, 1).toEpochDay() * DAY;
    doOnFx(() -> timeline.navigator().zoomTo(new TimeRange(august, august + 30 * DAY)));
    settle();
  }

  private Mark.Group arrow(boolean earlier) {
    return onFx(() -> Drawn.groups(timeline)).stream()
        .filter(group -> group.ref().equals(new MarkRef.OfOutside(earlier)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whereNothingIsInViewTheArrowsSayHowMuchLiesOnBothSidesAndGoThere() {
    settle();
    showAugust1994();
    assertEquals(
        List.of("5 earlier events", "5 later events"),
        List.of(arrow(true).title(), arrow(false).title()));
    clickOn(placeOf(arrow(false)));
    settle();
    assertEquals(Optional.of(new EventId("e1995")), selected());
    showAugust1994();
    clickOn(placeOf(arrow(true)));
    settle();
    assertEquals(Optional.of(new EventId("e1994")), selected());
  }
}
