package org.demarche.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Texts are written with escapes, because editors reorder and join Arabic letters.
final class ArabicFormsTest {
  @Test
  void lettersTakeTheFormOfTheirPlaceInTheWord() {
    // beh, beh, beh: initial, medial, final
    assertEquals("\uFE91\uFE92\uFE90", ArabicForms.shape("\u0628\u0628\u0628"));
  }

  @Test
  void aLetterThatJoinsNothingAfterItEndsTheJoin() {
    // dal, alef, reh stay as written after one another
    assertEquals("\u062F\u0627\u0631", ArabicForms.shape("\u062F\u0627\u0631"));
    // beh, alef, beh: initial, final, isolated
    assertEquals("\uFE91\uFE8E\u0628", ArabicForms.shape("\u0628\u0627\u0628"));
  }

  @Test
  void lamAndAlefAreOneLigature() {
    assertEquals("\uFEFB", ArabicForms.shape("\u0644\u0627"));
    assertEquals("\uFEB3\uFEFC\u0645", ArabicForms.shape("\u0633\u0644\u0627\u0645"));
  }

  @Test
  void marksAboveLettersDoNotPartThem() {
    // meem damma, hah fatha: the letters join
    assertEquals("\uFEE3\u064F\uFEA2\u064E", ArabicForms.shape("\u0645\u064F\u062D\u064E"));
    assertEquals("\uFEFB\u064E", ArabicForms.shape("\u0644\u064E\u0627"));
  }

  @Test
  void joinersJoinAndNonJoinersPart() {
    assertEquals("\u0628\u200C\u0628", ArabicForms.shape("\u0628\u200C\u0628"));
    assertEquals("\uFE91\u200D", ArabicForms.shape("\u0628\u200D"));
  }

  @Test
  void persianLettersHaveTheirForms() {
    // gaf, farsi yeh: initial, final
    assertEquals("\uFB94\uFBFD", ArabicForms.shape("\u06AF\u06CC"));
    // alef maksura: the forms of the final place are in one block, the others in another
    assertEquals("\uFE91\uFEF0", ArabicForms.shape("\u0628\u0649"));
  }

  @Test
  void otherTextStays() {
    assertEquals("Talks, 2007 \u06F2\u06F8", ArabicForms.shape("Talks, 2007 \u06F2\u06F8"));
    assertFalse(ArabicForms.hasArabic("Talks in Łódź"));
    assertTrue(ArabicForms.hasArabic("Talks in \u0628"));
  }
}
