package org.demarche.export;

import org.demarche.font.ArabicForms;
import org.demarche.font.Fonts;
import org.demarche.font.TextStyle.Face;
import org.demarche.font.UsedFonts;
import org.demarche.scene.Mark;

/// Texts as texts with their fonts in the document, which keep to their room even where those are
/// not read and wider ones are shown.
///
/// Browsers read the fonts. Inkscape does not, but heeds `textLength`. What heeds neither, as rsvg
/// and Illustrator, sets letters closer, and Arabic, whose letters join, smaller: by as much as
/// makes DejaVu, the widest font that is common, as wide as Plex. A rule that only browsers
/// understand takes that back.
final class FittedText extends WrittenText {
  /// How much smaller Arabic is where its font is missing.
  private static final double ARABIC = 0.86;

  private final UsedFonts fonts = new UsedFonts();

  @Override
  public void write(Mark.Label label, SvgBody body) {
    fonts.add(label.text(), label.style());
    super.write(label, body);
  }

  @Override
  double size(Mark.Label label) {
    double size = super.size(label);
    return ArabicForms.hasArabic(label.text()) ? ARABIC * size : size;
  }

  @Override
  String more(Mark.Label label) {
    return ";--s:" + Xml.length(label.style().size()) + "px";
  }

  @Override
  void fit(Mark.Label label, SvgBody body) {
    boolean arabic = ArabicForms.hasArabic(label.text());
    if (arabic) {
      body.attribute("class", "a");
    } else if (label.style().face() == Face.SEMIBOLD) {
      body.attribute("class", "b");
    } else if (label.style().face() == Face.HEADLINE) {
      body.attribute("class", "h");
    }
    // Inkscape loses the order of texts of both directions when it fits them.
    if (!arabic && label.text().strip().length() > 1) {
      body.length("textLength", Fonts.metrics().width(label.text(), label.style()));
    }
  }

  @Override
  public String rules() {
    return fonts.rules()
        + """
        text{letter-spacing:-.068em}
        .b{letter-spacing:-.105em}
        .h{letter-spacing:-.1em}
        .a{letter-spacing:0}
        @supports (font-kerning:none){text{letter-spacing:0}.a{font-size:var(--s)}}
        """;
  }
}
