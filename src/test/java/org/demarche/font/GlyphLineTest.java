package org.demarche.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.font.GlyphLine.Placed;
import org.demarche.font.TextStyle.Face;
import org.junit.jupiter.api.Test;

final class GlyphLineTest {
  private static final List<String> TEXTS =
      List.of(
          "Talks in Baghdad, 28 May 2007",
          "Recep Tayyip Erdoğan, Moḥammad Ṣādeq, Łódź",
          "مذاکرات ایران و آمریکا در بغداد، ۲۸ مه ۲۰۰۷",
          "المحادثات الأمريكية الإيرانية في بغداد",
          "Talks (گفت‌وگو) in بغداد on 28 May",
          "مُحَمَّد",
          "Переговоры, Βαγδάτη, 会談",
          "");

  private static String read(GlyphLine line) {
    return line.glyphs().stream().map(Placed::text).collect(Collectors.joining());
  }

  @Test
  void aLineIsAsWideAsItIsMeasured() {
    for (Face face : Face.values()) {
      for (String text : TEXTS) {
        double measured = Fonts.metrics().width(text, new TextStyle(face, 1));
        assertEquals(measured, LineSetter.set(text, face).width(), 1e-9, face + " " + text);
      }
    }
  }

  @Test
  void glyphsFollowOneAnotherWithoutGapsInLatinText() {
    double x = 0;
    for (Placed glyph : LineSetter.set("Talks in Baghdad", Face.MEDIUM).glyphs()) {
      assertEquals(x, glyph.x(), 1e-9);
      x += glyph.advance();
    }
  }

  @Test
  void lettersFromRightToLeftStandInTheOrderInWhichTheyAreSeen() {
    assertEquals("دادغب", read(LineSetter.set("بغداد", Face.REGULAR)));
    assertEquals("in دادغب on", read(LineSetter.set("in بغداد on", Face.REGULAR)));
    assertEquals("28 دادغب", read(LineSetter.set("بغداد 28", Face.REGULAR)));
  }

  @Test
  void bracketsAreMirroredWhereTextRunsFromRightToLeft() {
    List<Placed> mirrored = LineSetter.set("(بغداد)", Face.REGULAR).glyphs();
    List<Placed> plain = LineSetter.set("(a)", Face.REGULAR).glyphs();
    assertEquals(plain.getFirst().glyph(), mirrored.getFirst().glyph());
    assertEquals(")", mirrored.getFirst().text());
  }

  @Test
  void aLigatureStandsForItsLettersOneByOne() {
    List<Placed> glyphs = LineSetter.set("لا", Face.REGULAR).glyphs();
    assertEquals(List.of("ا", "ل"), glyphs.stream().map(Placed::text).toList());
    assertEquals(0, glyphs.getLast().glyph());
  }

  @Test
  void marksStandOnTheMiddleOfTheirLetter() {
    List<Placed> glyphs = LineSetter.set("Ṣ", Face.HEADLINE).glyphs();
    assertEquals("Ṣ", glyphs.stream().map(Placed::text).collect(Collectors.joining()));
    List<Placed> fatha = LineSetter.set("بَ", Face.REGULAR).glyphs();
    assertEquals(2, fatha.size());
    assertEquals(0, fatha.getLast().advance());
    assertTrue(fatha.getLast().x() < fatha.getFirst().advance());
  }

  @Test
  void aLetterThatNoFontHasHasARoomButNoFont() {
    Placed missing = LineSetter.set("会", Face.REGULAR).glyphs().getFirst();
    assertNull(missing.font());
    assertEquals("会", missing.text());
    assertTrue(missing.advance() > 0);
  }
}
