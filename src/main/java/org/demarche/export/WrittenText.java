package org.demarche.export;

import org.demarche.font.ArabicForms;
import org.demarche.font.BundledFont;
import org.demarche.font.Fonts;
import org.demarche.scene.Mark;

/// Texts as texts that name their fonts. Where those are not installed others are shown, which may
/// be wider.
class WrittenText implements SvgLettering {
  /// What most texts are set in; only others say so.
  private static final BundledFont USUAL = BundledFont.ARABIC_REGULAR;

  // Widths are measured without kerning, but for Arabic, and without optional ligatures.
  /// Attributes of the document that hold for all its texts.
  static final String USUALLY =
      " font-family=\""
          + families(USUAL)
          + "\" style=\"font-kerning:none;font-variant-ligatures:no-common-ligatures\"";

  @Override
  public void write(Mark.Label label, SvgBody body) {
    BundledFont font = Fonts.metrics().font(label.text(), label.style().face());
    boolean rightToLeft = label.rightToLeft();
    body.append("<text");
    body.length("x", label.x());
    body.length("y", label.baseline());
    body.length("font-size", size(label));
    if (!font.family().equals(USUAL.family())) {
      body.attribute("font-family", families(font));
    }
    if (font.weight() != USUAL.weight()) {
      body.attribute("font-weight", Integer.toString(font.weight()));
    }
    switch (label.anchor()) {
      case START -> anchor(body, rightToLeft ? "end" : "start");
      case MIDDLE -> anchor(body, "middle");
      case END -> anchor(body, rightToLeft ? "start" : "end");
    }
    if (ArabicForms.hasArabic(label.text())) {
      body.attribute("style", "font-kerning:normal" + more(label));
    }
    fit(label, body);
    if (rightToLeft) {
      body.attribute("direction", "rtl");
      body.attribute("unicode-bidi", "embed");
    }
    if (!label.text().strip().equals(label.text()) || label.text().contains("  ")) {
      body.attribute("xml:space", "preserve");
    }
    body.paint("fill", label.ink());
    body.append(">").append(Xml.escape(label.text())).append("</text>\n");
  }

  /// The size to write.
  double size(Mark.Label label) {
    return label.style().size();
  }

  /// What else is said of the style of an Arabic text.
  String more(Mark.Label label) {
    return "";
  }

  /// Writes attributes that hold the text to its width.
  void fit(Mark.Label label, SvgBody body) {}

  @Override
  public String rules() {
    return "";
  }

  private static void anchor(SvgBody body, String anchor) {
    if (!anchor.equals("start")) {
      body.attribute("text-anchor", anchor);
    }
  }

  /// Families tried in turn, letter by letter, where the bundled one is not installed.
  private static String families(BundledFont font) {
    return switch (font) {
      case ARABIC_REGULAR, ARABIC_MEDIUM, ARABIC_SEMIBOLD ->
          "'IBM Plex Sans Arabic','IBM Plex Sans',Tahoma,Arial,sans-serif";
      case SANS_REGULAR, SANS_MEDIUM, SANS_SEMIBOLD ->
          "'IBM Plex Sans','IBM Plex Sans Arabic',Tahoma,Arial,sans-serif";
      case SERIF_SEMIBOLD -> "'IBM Plex Serif',Georgia,'Times New Roman',serif";
    };
  }
}
