package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.demarche.Property;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
  @Test
  void breaksBetweenWordsAndDoesNotCountTheSpaceAtTheEnd() {
    assertEquals(
        List.of("one ", "two ", "three"), LineBreaks.lines("one two three", 5, String::length));
    assertEquals(
        List.of("one two ", "three"), LineBreaks.lines("one two three", 7, String::length));
  }

  @Test
  void cutsOnlyAWordThatIsWiderThanTheLine() {
    assertEquals(
        List.of("an ", "unbr", "eaka", "ble ", "word"),
        LineBreaks.lines("an unbreakable word", 4, String::length));
  }

  @Test
  void keepsLineFeeds() {
    assertEquals(List.of("a\n", "\n", "b"), LineBreaks.lines("a\n\nb", 9, String::length));
  }

  @Test
  void oneLetterStandsAloneOnALineThatIsTooNarrowForIt() {
    assertEquals(List.of("a", "b"), LineBreaks.lines("ab", 0.5, String::length));
    assertEquals(List.of(), LineBreaks.lines("", 10, String::length));
  }

  @Test
  void linesTogetherAreTheTextAndEachFits() {
    String letters = "ab سلام\u200cعراق \n";
    Property.forAll(
        11,
        300,
        random -> {
          StringBuilder text = new StringBuilder();
          for (int i = random.nextInt(60); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
          }
          int width = 2 + random.nextInt(20);
          List<String> lines = LineBreaks.lines(text.toString(), width, String::length);
          assertEquals(text.toString(), String.join("", lines));
          lines.forEach(line -> assertTrue(fits(line, width), () -> "'" + line + "'"));
        });
  }

  /// A letter with what clings to it may be wider than the line.
  private static boolean fits(String line, int width) {
    String seen = line.stripTrailing();
    return seen.length() <= width || seen.codePoints().filter(Character::isLetter).count() <= 1;
  }

  @Test
  void knowsWhichTextsAreShaped() {
    assertFalse(LineBreaks.areShaped("Tehran – “28 May” ¶¶3–5, Ḥasan, Москва, Αθήνα"));
    assertTrue(LineBreaks.areShaped("Tehran (تهران)"));
    assertTrue(LineBreaks.areShaped("e\u0301"));
    assertTrue(LineBreaks.areShaped("a\u200fb"));
  }
}
