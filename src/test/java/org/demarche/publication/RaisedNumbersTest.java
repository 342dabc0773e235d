package org.demarche.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.demarche.font.BundledFont;
import org.demarche.font.Fonts;
import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.junit.jupiter.api.Test;

final class RaisedNumbersTest {
  private static final TextStyle STYLE = new TextStyle(Face.MEDIUM, 12.5);

  @Test
  void numbersAreRaisedAndThreeInARowDrawnTogether() {
    assertEquals("", RaisedNumbers.of(List.of()));
    assertEquals(" ¹ ²", RaisedNumbers.of(List.of(1, 2)));
    assertEquals(" ¹–³ ⁷ ⁴⁰", RaisedNumbers.of(List.of(1, 2, 3, 7, 40)));
  }

  @Test
  void afterFourAnEllipsisStandsForTheRest() {
    List<Integer> odd = List.of(1, 3, 5, 7, 9);
    assertEquals(" ¹ ³ ⁵ ⁷ …", RaisedNumbers.of(odd));
    assertEquals(" ¹ ³ ⁵ ⁷ ⁹", RaisedNumbers.all(odd));
    assertEquals(" ¹–⁹", RaisedNumbers.of(IntStream.rangeClosed(1, 9).boxed().toList()));
  }

  @Test
  void theNumbersOfATextAreFoundAgain() {
    assertEquals(5, RaisedNumbers.start("Talks ¹–³ ⁷ …"));
    assertEquals(5, RaisedNumbers.start("Talks"));
    assertEquals(8, RaisedNumbers.start("Nine km²"));
    assertEquals(0, RaisedNumbers.start(""));
  }

  @Test
  void aTitleCutShortKeepsItsNumbers() {
    TextMetrics metrics = Fonts.metrics();
    TextMetrics kept = new NumbersKept(metrics);
    String title = "First round of talks in the capital ¹ ¹²";
    double whole = metrics.width(title, STYLE);
    assertEquals(title, kept.fit(title, STYLE, whole));
    String cut = kept.fit(title, STYLE, 120);
    assertTrue(cut.startsWith("First") && cut.endsWith("… ¹ ¹²"), cut);
    assertTrue(metrics.width(cut, STYLE) <= 120);
    assertEquals("", kept.fit(title, STYLE, 20));
    assertEquals(metrics.fit("No number here", STYLE, 60), kept.fit("No number here", STYLE, 60));
  }

  @Test
  void theBundledFontsHaveEverySign() {
    for (char sign : "⁰¹²³⁴⁵⁶⁷⁸⁹–…".toCharArray()) {
      for (BundledFont font : STYLE.face().fonts()) {
        assertTrue(Fonts.metrics().draws(font, sign), font + " lacks " + sign);
      }
    }
  }
}
