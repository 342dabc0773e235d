package org.demarche.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.Property;
import org.junit.jupiter.api.Test;

class TextLimitsTest {
  private static final String MARK = "\u0301";

  @Test
  void usualTextsAreDrawnAsTheyAre() {
    for (String usual :
        new String[] {"", "Round 2", "قُرآنٌ", "Tiếng Việt", "e" + MARK.repeat(8)}) {
      assertSame(usual, TextLimits.line(usual));
      assertFalse(TextLimits.hasPiledMarks(usual));
    }
  }

  @Test
  void marksBeyondThoseThatAreDrawnAreLeftOut() {
    String piled = "Z" + MARK.repeat(50_000) + "a" + MARK.repeat(3);
    assertTrue(TextLimits.hasPiledMarks(piled));
    assertEquals("Z" + MARK.repeat(8) + "…", TextLimits.line(piled));
    String shorter = "Z" + MARK.repeat(500) + "a" + MARK.repeat(3);
    assertEquals("Z" + MARK.repeat(8) + "a" + MARK.repeat(3), TextLimits.line(shorter));
  }

  @Test
  void whatIsDrawnIsNeverLongerThanItsLimitAndCutsNoCharacterInTwo() {
    Property.forAll(
        1,
        300,
        random -> {
          StringBuilder text = new StringBuilder();
          int length = 900 + random.nextInt(300);
          while (text.length() < length) {
            text.appendCodePoint(
                switch (random.nextInt(4)) {
                  case 0 -> 0x1F600 + random.nextInt(50);
                  case 1 -> 0x300 + random.nextInt(0x70);
                  default -> 'a' + random.nextInt(26);
                });
          }
          String line = TextLimits.line(text.toString());
          assertTrue(line.length() <= TextLimits.LINE);
          assertFalse(TextLimits.hasPiledMarks(line));
          assertEquals(line, TextLimits.line(line));
          assertTrue(
              line.codePoints()
                  .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
        });
  }
}
