package org.demarche.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.demarche.messages.BundledWords;
import org.demarche.messages.English;
import org.demarche.messages.Language;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;
import org.junit.jupiter.api.Test;

final class PageSideTest {
  private static final Rect AREA = new Rect(100, 0, 600, 0);
  private static final TextStyle STYLE = new TextStyle(Face.REGULAR, 12);

  private final PageSide left = PageSide.of(English.WORDS, AREA);
  private final PageSide right = PageSide.of(new BundledWords(Language.MIRRORED), AREA);

  private static Mark label(String text, double x, Mark.Anchor anchor) {
    return new Mark.Label(text, x, 30, anchor, STYLE, Ink.of(ColourRole.TEXT));
  }

  @Test
  void textsBeginAtTheSideOfTheLanguage() {
    assertEquals(
        label("Sources", 120, Mark.Anchor.START),
        left.text("Sources", 20, 30, STYLE, ColourRole.TEXT));
    assertEquals(
        label("منابع", 680, Mark.Anchor.END), right.text("منابع", 20, 30, STYLE, ColourRole.TEXT));
  }

  @Test
  void whatIsNoTextStandsAtThatSideToo() {
    assertEquals(120, left.left(20, 50));
    assertEquals(630, right.left(20, 50));
  }

  @Test
  void everyLineRunsAsItsParagraphDoes() {
    String latin = "Title, منابع and more";
    assertEquals("\u200Eمنابع and more", left.running("منابع and more", latin));
    assertEquals("Title,", left.running("Title,", latin));
    assertEquals("منابع and more", right.running("منابع and more", latin));
    assertEquals("\u200FTitle, and", right.running("Title, and", latin));
    assertEquals("news/2007_", right.running("news/2007_", latin));
    assertEquals("Title,", right.running("Title,", "Title, and more"));
  }
}
