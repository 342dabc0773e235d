package org.demarche.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PixelGridTest {
  @Test
  void aLineOfOnePixelRunsThroughTheMiddleOfPixels() {
    PixelGrid grid = new PixelGrid(1);
    assertEquals(20.5, grid.middle(20, 1));
    assertEquals(20.5, grid.middle(20.9, 1));
    assertEquals(-0.5, grid.middle(-0.3, 0.5));
  }

  @Test
  void aLineOfTwoPixelsRunsBetweenPixels() {
    assertEquals(20, new PixelGrid(1).middle(20.4, 2));
    assertEquals(20.5, new PixelGrid(2).middle(20.4, 1));
  }

  @Test
  void wideLinesStayWhereTheyAre() {
    assertEquals(20.3, new PixelGrid(1).middle(20.3, 6));
  }

  @Test
  void anOutlineHasAllSidesSharp() {
    assertEquals(
        new Rect(10.5, 20.5, 30, 8), new PixelGrid(1).outline(new Rect(10.2, 20.7, 30.1, 7.9), 1));
  }

  @Test
  void edgesGoToTheNearestPixel() {
    assertEquals(20.5, new PixelGrid(2).edge(20.4));
  }
}
