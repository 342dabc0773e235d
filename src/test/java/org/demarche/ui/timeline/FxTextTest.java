package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class FxTextTest {
  @Test
  void usualTextStays() {
    assertEquals("Talks – \u0628\u063A\u200F 会談", FxText.drawable("Talks – \u0628\u063A\u200F 会談"));
    assertEquals("\uD83D\uDE00", FxText.drawable("\uD83D\uDE00\u2060"));
  }

  @Test
  void whatHasNoPictureIsLeftOut() {
    assertEquals("Bagh-dad", FxText.drawable("\uFEFFBagh\u00AD-\u200B\u202Adad\u202C\u2069"));
  }

  @Test
  void lettersKeepTheFormsThatANonJoinerGaveThem() {
    // gaf, feh, teh, non-joiner, waw: the teh is final
    assertEquals("\uFB94\uFED4\uFE96\u0648", FxText.drawable("\u06AF\u0641\u062A\u200C\u0648"));
  }
}
