package org.demarche.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import org.demarche.font.BundledFont;
import org.demarche.font.FontTable;
import org.demarche.font.Fonts;
import org.demarche.font.TextSamples;
import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.junit.jupiter.api.Test;

final class FontsTest {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final FontTable metrics = Fonts.metrics();

  @Test
  void leftToRightTextIsMeasuredAsJava2DDrawsIt() {
    for (Face face : Face.values()) {
      for (double size : new double[] {11, 13, 24}) {
        TextStyle style = new TextStyle(face, size);
        for (String text : TextSamples.LEFT_TO_RIGHT) {
          double drawn = drawn(text, style);
          double measured = metrics.width(text, style);
          assertEquals(drawn, measured, 0.01 * drawn + 0.05, style + ": " + text);
        }
      }
    }
  }

  @Test
  void arabicAndPersianAreNeverDrawnWiderThanMeasured() {
    for (Face face : Face.values()) {
      TextStyle style = new TextStyle(face, 13);
      for (String text : TextSamples.RIGHT_TO_LEFT) {
        double drawn = drawn(text, style);
        double measured = metrics.width(text, style);
        assertTrue(drawn <= measured + 1, style + ": " + text + " " + drawn + " " + measured);
        assertTrue(measured <= 1.05 * drawn, style + ": " + text + " " + drawn + " " + measured);
      }
    }
  }

  @Test
  void everyFontOfAFaceCoversItsScripts() {
    assertEquals(BundledFont.ARABIC_REGULAR, metrics.font("Baghdad بغداد", Face.REGULAR));
    assertEquals(BundledFont.SANS_MEDIUM, metrics.font("Erdoğan", Face.MEDIUM));
    assertEquals(BundledFont.SERIF_SEMIBOLD, metrics.font("Erdoğan in Łódź", Face.HEADLINE));
    assertEquals(BundledFont.ARABIC_SEMIBOLD, metrics.font("گفت‌وگو: Talks", Face.HEADLINE));
  }

  private double drawn(String text, TextStyle style) {
    var font = AwtFonts.fontFor(text, metrics.font(text, style.face()), style.size());
    return new TextLayout(text, font, CONTEXT).getAdvance();
  }
}
