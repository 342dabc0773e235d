package org.demarche.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.Property;
import org.junit.jupiter.api.Test;

final class LevelOfDetailTest {
  @Test
  void aLevelIsLaidOutForItsCoarsestScale() {
    Property.forAll(
        21,
        500,
        random -> {
          double scale = Math.exp(random.nextDouble(-7, 20));
          int level = LevelOfDetail.levelOf(scale);
          assertTrue(scale < LevelOfDetail.reference(level));
          assertTrue(scale >= LevelOfDetail.reference(level - 1) * (1 - 1e-12));
        });
  }

  @Test
  void twoLevelsMakeADoubling() {
    assertEquals(0, LevelOfDetail.levelOf(1));
    assertEquals(1, LevelOfDetail.levelOf(1.5));
    assertEquals(2, LevelOfDetail.levelOf(2));
    assertEquals(-2, LevelOfDetail.levelOf(0.5));
    assertEquals(2.0, LevelOfDetail.reference(1));
    assertEquals(1.0, LevelOfDetail.reference(-1));
  }

  @Test
  void bucketsArePowersOfTwoAndWideEnoughToRead() {
    for (int level = -20; level < 60; level++) {
      long bucket = LevelOfDetail.bucketSeconds(level);
      assertEquals(1, Long.bitCount(bucket));
      assertTrue(bucket >= 64 * LevelOfDetail.reference(level) || bucket == 1);
    }
  }
}
