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
  void numbersGiveWayToTheTitle() {
    TextMetrics metrics = Fonts.metrics();
    TextMetrics kept = new TitlesFirst(metrics);
    String bare = "First round of talks in the capital";
    String title = bare + " ¹ ¹²";
    assertEquals(title, kept.fit(title, STYLE, metrics.width(title, STYLE)));
    assertEquals(bare, kept.fit(title, STYLE, metrics.width(title, STYLE) - 1));
    assertEquals(bare, kept.fit(title, STYLE, metrics.width(bare, STYLE)));
    assertEquals(metrics.fit(bare, STYLE, 120), kept.fit(title, STYLE, 120));
    assertEquals(metrics.fit(bare, STYLE, 20), kept.fit(title, STYLE, 20));
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
