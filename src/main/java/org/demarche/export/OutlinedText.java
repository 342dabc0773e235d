package org.demarche.export;

import java.util.ArrayList;
import java.util.List;
import org.demarche.font.BundledFont;
import org.demarche.font.FontOutlines;
import org.demarche.font.GlyphLine;
import org.demarche.font.GlyphLine.Placed;
import org.demarche.font.GlyphPen;
import org.demarche.font.LineSetter;
import org.demarche.scene.Mark;

/// Texts as the outlines of their letters, each defined once, with what they say beside them. A
/// letter that none of the bundled fonts has stays a text, which is drawn with whatever the reader
/// has for it.
final class OutlinedText implements SvgLettering {
  private static final String WORD =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  private static final int SHORTEST_WORD = 3;

  private final FontOutlines outlines = new FontOutlines();

  @Override
  public void write(Mark.Label label, SvgBody body) {
    if (label.text().isBlank()) {
      return;
    }
    GlyphLine line = LineSetter.set(label.text(), label.style().face());
    double size = label.style().size();
    double width = line.width() * size;
    double left =
        switch (label.anchor()) {
          case START -> label.x();
          case MIDDLE -> label.x() - width / 2;
          case END -> label.x() - width;
        };
    body.append("<g role=\"img\"");
    body.attribute("aria-label", label.text());
    body.paint("fill", label.ink());
    body.append(">");
    BundledFont open = null;
    List<Placed> word = new ArrayList<>();
    for (Placed glyph : line.glyphs()) {
      BundledFont font = glyph.font();
      if (font != open || !inWord(glyph)) {
        word(word, body);
      }
      if (font != open && open != null) {
        body.append("</g>");
      }
      if (font == null) {
        missing(glyph, left + glyph.x() * size, label, body);
      } else if (font != open) {
        open(font, left, label, body);
      }
      open = font;
      if (inWord(glyph)) {
        word.add(glyph);
      } else {
        body.append(use(glyph, 0, body));
      }
    }
    word(word, body);
    body.append(open == null ? "</g>\n" : "</g></g>\n");
  }

  /// Words come again and again, so they are defined too. Only letters that stand one after the
  /// other as they are read make them.
  private static boolean inWord(Placed glyph) {
    String text = glyph.text();
    return glyph.font() != null && text.length() == 1 && WORD.indexOf(text.charAt(0)) >= 0;
  }

  private void word(List<Placed> word, SvgBody body) {
    if (word.isEmpty()) {
      return;
    }
    if (word.size() < SHORTEST_WORD) {
      word.forEach(glyph -> body.append(use(glyph, 0, body)));
    } else {
      long from = units(word.getFirst());
      StringBuilder letters = new StringBuilder("<g id=\"\">");
      word.forEach(glyph -> letters.append(use(glyph, from, body)));
      body.append(use(body.define("_w", letters.append("</g>\n").toString()), from));
    }
    word.clear();
  }

  /// Opens a group in which the font's units are lengths, with y upwards as in the font.
  private void open(BundledFont font, double left, Mark.Label label, SvgBody body) {
    String scale = number(label.style().size() / outlines.unitsPerEm(font));
    body.append("<g transform=\"translate(").append(Xml.length(left)).append(" ");
    body.append(Xml.length(label.baseline())).append(")scale(").append(scale).append(" -");
    body.append(scale).append(")\">");
  }

  /// @param from what is told as 0, in the font's units
  private String use(Placed glyph, long from, SvgBody body) {
    BundledFont font = glyph.font();
    if (font == null || glyph.glyph() == 0) {
      return "";
    }
    Data data = new Data();
    outlines.draw(font, glyph.glyph(), data);
    return data.isEmpty()
        ? ""
        : use(body.define("_g", "<path id=\"\" d=\"" + data + "\"/>\n"), units(glyph) - from);
  }

  private static String use(String id, long x) {
    return "<use xlink:href=\"#" + id + "\"" + (x == 0 ? "" : " x=\"" + x + "\"") + "/>";
  }

  private long units(Placed glyph) {
    BundledFont font = glyph.font();
    return font == null ? 0 : Math.round(glyph.x() * outlines.unitsPerEm(font));
  }

  private static void missing(Placed glyph, double x, Mark.Label label, SvgBody body) {
    if (!glyph.text().isBlank()) {
      body.append("<text");
      body.length("x", x);
      body.length("y", label.baseline());
      body.length("font-size", label.style().size());
      body.append(">").append(Xml.escape(glyph.text())).append("</text>");
    }
  }

  /// Six decimals: a line of a thousand units is off by a thousandth of a pixel.
  private static String number(double scale) {
    long millionths = Math.round(scale * 1_000_000);
    String digits = Long.toString(1_000_000 + millionths % 1_000_000).substring(1);
    return millionths / 1_000_000 + "." + digits;
  }

  @Override
  public String rules() {
    return "";
  }

  /// A path's data in whole units, each step from where the last one ended.
  private static final class Data implements GlyphPen {
    private final StringBuilder data = new StringBuilder();
    private long x;
    private long y;

    /// Where the contour began.
    private long firstX;

    private long firstY;

    boolean isEmpty() {
      return data.isEmpty();
    }

    @Override
    public void move(double toX, double toY) {
      step('m', toX, toY);
      firstX = x;
      firstY = y;
    }

    @Override
    public void line(double toX, double toY) {
      step('l', toX, toY);
    }

    @Override
    public void curve(double controlX, double controlY, double toX, double toY) {
      data.append('q');
      number(Math.round(controlX) - x, false);
      number(Math.round(controlY) - y, true);
      to(toX, toY, true);
    }

    @Override
    public void close() {
      data.append('z');
      x = firstX;
      y = firstY;
    }

    private void step(char command, double toX, double toY) {
      data.append(command);
      to(toX, toY, false);
    }

    private void to(double toX, double toY, boolean after) {
      long nextX = Math.round(toX);
      long nextY = Math.round(toY);
      number(nextX - x, after);
      number(nextY - y, true);
      x = nextX;
      y = nextY;
    }

    /// @param after whether it follows another number, so that something must stand between
    private void number(long number, boolean after) {
      data.append(after && number >= 0 ? " " : "").append(number);
    }

    @Override
    public String toString() {
      return data.toString();
    }
  }
}
