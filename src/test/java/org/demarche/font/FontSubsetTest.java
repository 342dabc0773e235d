package org.demarche.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FontSubsetTest {
  private static final String TEXT = "Émile & “Ämter”: 28 May 2007 – ñçœß…";

  @ParameterizedTest
  @EnumSource(BundledFont.class)
  void lettersLookAsInTheWholeFont(BundledFont font) throws Exception {
    byte[] whole = Fonts.bytes(font);
    byte[] subset = FontSubset.of(whole, letters(TEXT));
    assertTrue(subset.length < whole.length / 5, "bytes: " + subset.length);
    GlyphVector expected = glyphs(whole);
    GlyphVector seen = glyphs(subset);
    for (int i = 0; i < TEXT.length(); i++) {
      assertEquals(
          expected.getGlyphMetrics(i).getAdvanceX(), seen.getGlyphMetrics(i).getAdvanceX(), 1e-3);
      assertEquals(
          outline(expected.getGlyphOutline(i)),
          outline(seen.getGlyphOutline(i)),
          TEXT.substring(i, i + 1));
    }
  }

  @Test
  void otherLettersAreLeftOut() throws Exception {
    byte[] subset = FontSubset.of(Fonts.bytes(BundledFont.SANS_REGULAR), letters("AB\u8AC7"));
    Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(subset));
    assertTrue(font.canDisplay('A'));
    assertFalse(font.canDisplay('C'));
    assertFalse(font.canDisplay('\u8AC7'));
    assertEquals(3, font.getNumGlyphs());
    assertEquals("IBM Plex Sans", font.getFamily());
  }

  @Test
  void theSameLettersMakeTheSameFont() {
    byte[] font = Fonts.bytes(BundledFont.SERIF_SEMIBOLD);
    assertArrayEquals(FontSubset.of(font, letters(TEXT)), FontSubset.of(font, letters(TEXT)));
  }

  private static SortedSet<Integer> letters(String text) {
    return text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  private static GlyphVector glyphs(byte[] file) throws Exception {
    Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
    // At the fonts' own thousand units there is no rounding.
    return font.deriveFont(1000f).createGlyphVector(new FontRenderContext(null, true, true), TEXT);
  }

  private static List<String> outline(Shape shape) {
    List<String> steps = new ArrayList<>();
    double[] points = new double[6];
    for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
      java.util.Arrays.fill(points, 0);
      int kind = at.currentSegment(points);
      StringBuilder step = new StringBuilder().append(kind);
      for (double point : points) {
        step.append(' ').append(Math.round(point));
      }
      steps.add(step.toString());
    }
    return steps;
  }
}
