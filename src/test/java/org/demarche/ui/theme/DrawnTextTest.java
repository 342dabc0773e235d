package org.demarche.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DrawnTextTest {
  @Test
  void textWithoutJoinersStaysAsItIs() {
    assertEquals(new DrawnText("a b", List.of(0, 1, 2, 3)), DrawnText.of("a b"));
    assertEquals("ایران", DrawnText.line("ایران"));
  }

  @Test
  void wordWithANonJoinerIsDrawnInFormsWithoutIt() {
    // meem initial, Farsi yeh final; dal has no form of its own to show here
    assertEquals("\ufee3\ufbfd\u062f ایران", DrawnText.line("می\u200cد ایران"));
  }

  @Test
  void lettersKeepTheFormsThatANonJoinerGaveThem() {
    // gaf, feh, teh, non-joiner, waw: the teh is final
    assertEquals("\uFB94\uFED4\uFE96\u0648", DrawnText.line("\u06AF\u0641\u062A\u200C\u0648"));
  }

  @Test
  void whatHasNoPictureIsLeftOutAndMarksOfDirectionStay() {
    assertEquals("Bagh-dad", DrawnText.line("\uFEFFBagh\u00AD-\u200B\u202Adad\u202C\u2069"));
    assertEquals("\uD83D\uDE00", DrawnText.line("\uD83D\uDE00\u2060"));
    assertEquals("", DrawnText.line("\u2060"));
    String marked = "Talks – \u0628\u063A\u200F 会談";
    assertEquals(marked, DrawnText.line(marked));
  }

  @Test
  void everyDrawnCharKnowsItsOrigin() {
    DrawnText drawn = DrawnText.of("x می\u200cد y");
    assertEquals(drawn.text().length() + 1, drawn.origins().size());
    assertEquals(drawn.origins().stream().sorted().toList(), drawn.origins());
    assertEquals(7, drawn.origins().get(drawn.text().indexOf('y')));
  }
}
