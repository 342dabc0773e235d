package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.layout.Region;
import org.demarche.ui.PanePlaces.Place;
import org.demarche.ui.Side.Wish;
import org.junit.jupiter.api.Test;

/// Which panes stand beside the timeline, and where.
final class PanePlacesTest {
  private final PanePlaces places = PanePlaces.USUAL;

  @Test
  void theFilterIsAStripBelowSixteenHundredPixelsUnlessItIsWanted() {
    assertEquals(Place.AWAY, places.ask(1280, Wish.NONE));
    assertEquals(Place.BESIDE, places.ask(1600, Wish.NONE));
    assertEquals(Place.BESIDE, places.ask(1280, Wish.OPEN));
    assertEquals(Place.AWAY, places.ask(1920, Wish.CLOSED));
  }

  @Test
  void whatIsReadIsBesideTheTimelineAndLiesOverItWhereTheWindowIsNarrow() {
    assertEquals(Place.BESIDE, places.read(1280, Wish.NONE, false));
    assertEquals(Place.AWAY, places.read(1024, Wish.NONE, false));
    assertEquals(Place.OVER, places.read(1024, Wish.NONE, true));
    assertEquals(Place.OVER, places.read(1024, Wish.OPEN, false));
    assertEquals(Place.AWAY, places.read(1024, Wish.CLOSED, true));
    assertEquals(Place.AWAY, places.read(1920, Wish.CLOSED, true));
  }

  /// The widths of panes that nobody has dragged.
  @Test
  void theTimelineKeepsTwoThirdsFromTwelveHundredAndEightyPixelsOn() {
    for (int width = 1280; width <= 4000; width++) {
      double filter =
          places.ask(width, Wish.NONE) == Place.BESIDE
              ? SidePanes.filter(new Region()).extent(width, width)
              : 36;
      double read = SidePanes.read(new Region()).extent(width, width / 3.0 - filter);
      double left = width - filter - read;
      assertTrue(left >= width * 2 / 3.0 - 1, width + " leaves " + left);
    }
  }
}
