package org.demarche.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.demarche.scene.TextMetrics;
import org.demarche.scene.TextStyle;
import org.demarche.scene.TextStyle.Face;
import org.junit.jupiter.api.Test;

final class FontsTest {
  private static final String[] SAMPLES = {
    "US and Iranian ambassadors meet in Baghdad",
    "28 May 2007, 10:00–14:00 (fünf Stunden)",
    "مذاکرات ایران و آمریکا در بغداد",
    "المحادثات الأمريكية الإيرانية في بغداد",
    "لا إله السلام لأن الآن",
    "Talks گفت‌وگو in بغداد 2007",
    "۲۸ مه ۲۰۰۷",
    "مُحَمَّد",
  };

  private final TextMetrics metrics = Fonts.metrics();

  @Test
  void textIsNeverDrawnWiderThanMeasured() throws Exception {
    for (Face face : List.of(Face.REGULAR, Face.MEDIUM, Face.SEMIBOLD)) {
      Font font =
          Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(Fonts.bytes(face)))
              .deriveFont(13f);
      FontRenderContext context = new FontRenderContext(null, true, true);
      for (String sample : SAMPLES) {
        double drawn = new TextLayout(sample, font, context).getAdvance();
        double measured = metrics.width(sample, new TextStyle(face, 13));
        assertTrue(measured >= drawn - 1, face + ": " + sample);
      }
    }
  }

  @Test
  void textIsCutWhereItNoLongerFits() {
    TextStyle style = new TextStyle(Face.REGULAR, 13);
    String text = "Ambassadors meet in Baghdad";
    String fitted = metrics.fit(text, style, 100);
    assertEquals("Ambassadors…", fitted);
  }
}
