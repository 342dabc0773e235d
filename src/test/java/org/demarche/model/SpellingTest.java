package org.demarche.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingTest {
  private static final List<String> IDS = List.of("iran", "iraq", "united-states", "ryan-crocker");

  @Test
  void theNearestIsTheOneWithTheFewestSlips() {
    assertEquals(Optional.of("iran"), Spelling.nearest("irann", IDS));
    assertEquals(Optional.of("iraq"), Spelling.nearest("irqa", IDS));
    assertEquals(Optional.of("united-states"), Spelling.nearest("unitedstate", IDS));
  }

  @Test
  void aPartOfAnIdFindsIt() {
    assertEquals(Optional.of("ryan-crocker"), Spelling.suggestion("crocker", IDS));
  }

  @Test
  void nothingIsSuggestedWhereNothingIsNear() {
    assertEquals(Optional.empty(), Spelling.suggestion("france", IDS));
    assertEquals(Optional.empty(), Spelling.nearest("x", IDS));
    assertEquals(Optional.empty(), Spelling.nearest("", List.of()));
  }

  @Test
  void aSwapOfNeighboursIsOneSlip() {
    assertEquals(1, Spelling.distance("talks", "takls"));
    assertEquals(3, Spelling.distance("", "abc"));
    assertEquals(0, Spelling.distance("abc", "abc"));
    assertEquals(3, Spelling.distance("kitten", "sitting"));
  }
}
