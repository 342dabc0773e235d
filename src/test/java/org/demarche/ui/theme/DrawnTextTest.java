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
  void everyDrawnCharKnowsItsOrigin() {
    DrawnText drawn = DrawnText.of("x می\u200cد y");
    assertEquals(drawn.text().length() + 1, drawn.origins().size());
    assertEquals(drawn.origins().stream().sorted().toList(), drawn.origins());
    assertEquals(7, drawn.origins().get(drawn.text().indexOf('y')));
  }
}
