package org.demarche.font;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.font.GlyphLine.Placed;
import org.jspecify.annotations.Nullable;

/// Sets one line of text: letters take their forms, runs their order (Unicode bidirectional
/// algorithm), glyphs the places that [FontTable] has measured.
public final class LineSetter {
  /// Each of these and the next mirror one another in text that runs from right to left.
  private static final String MIRRORED = "()[]{}<>«»‹›≤≥";

  /// Where in a ligature with alef the letter lam is, as a part of its width.
  private static final double LAM = 0.75;

  private final FontTable table;
  private final TextStyle.Face face;
  private final BundledFont own;
  private final int[] letters;

  /// The direction of each code point: even from left to right, odd from right to left.
  private final byte[] levels;

  private final boolean arabic;

  /// A letter with the marks on it, in the order of reading.
  private static final class Cluster {
    private final byte level;
    private final List<Placed> glyphs = new ArrayList<>();
    private double advance;

    /// What is added between it and the next one.
    private double after;

    /// The shaped letter; 0 for one beyond the basic plane.
    private final char form;

    Cluster(byte level, char form) {
      this.level = level;
      this.form = form;
    }

    boolean backwards() {
      return level % 2 == 1;
    }
  }

  private LineSetter(String text, TextStyle.Face face) {
    table = Fonts.metrics();
    this.face = face;
    own = table.font(text, face);
    letters = text.codePoints().toArray();
    arabic = ArabicForms.hasArabic(text);
    levels = levels(text);
  }

  /// A text as a line. Its first letter with a direction says how it runs as a whole.
  public static GlyphLine set(String text, TextStyle.Face face) {
    return new LineSetter(text, face).line();
  }

  private byte[] levels(String text) {
    byte[] found = new byte[letters.length];
    if (GlyphLine.runsBack(text)) {
      Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
      int at = 0;
      for (int i = 0; i < letters.length; i++) {
        found[i] = (byte) bidi.getLevelAt(at);
        at += Character.charCount(letters[i]);
      }
    }
    return found;
  }

  private GlyphLine line() {
    List<Cluster> clusters = new ArrayList<>();
    if (arabic) {
      ArabicForms.shape(
          new String(letters, 0, letters.length),
          (form, from, count) -> add(form, from, count, clusters));
      kern(clusters);
    } else {
      for (int i = 0; i < letters.length; i++) {
        add(letters[i], i, 1, clusters);
      }
    }
    return placed(inOrder(clusters));
  }

  private void add(int form, int from, int count, List<Cluster> out) {
    String written = new String(letters, from, count);
    boolean mark = Character.getType(form) == Character.NON_SPACING_MARK;
    if (mark && !out.isEmpty()) {
      onTop(form, written, out.getLast());
      return;
    }
    byte level = levels[from];
    Cluster cluster = new Cluster(level, Character.isBmpCodePoint(form) ? (char) form : 0);
    int drawn = level % 2 == 1 ? mirrored(form) : form;
    double advance = table.advance(form, own, face);
    BundledFont font = drawing(drawn);
    int glyph = font == null ? 0 : table.glyph(font, drawn);
    if (glyph != 0 && count == 2) {
      ligature(new Placed(font, glyph, 0, advance, written), cluster);
    } else if (glyph != 0) {
      cluster.glyphs.add(new Placed(font, glyph, 0, advance, written));
    } else if (font == null && advance > 0) {
      cluster.advance = advance;
      inParts(drawn, written, advance, cluster);
    }
    cluster.advance = advance;
    out.add(cluster);
  }

  /// Lam and alef, which is at the left. Programs that take text out of documents expect glyphs of
  /// one letter each where lines run from right to left.
  private static void ligature(Placed both, Cluster cluster) {
    String lam = both.text().substring(0, 1);
    String alef = both.text().substring(1);
    cluster.glyphs.add(new Placed(both.font(), both.glyph(), 0, both.advance(), alef));
    cluster.glyphs.add(new Placed(both.font(), 0, LAM * both.advance(), 0, lam));
  }

  /// A letter that no font has: as letter and marks, or not at all.
  private void inParts(int letter, String written, double advance, Cluster cluster) {
    int[] parts =
        Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
            .codePoints()
            .toArray();
    BundledFont font = parts.length > 1 ? drawing(parts[0]) : null;
    if (font == null) {
      cluster.glyphs.add(new Placed(null, 0, 0, advance, written));
      return;
    }
    String first = Character.toString(parts[0]);
    cluster.glyphs.add(new Placed(font, table.glyph(font, parts[0]), 0, advance, first));
    for (int i = 1; i < parts.length; i++) {
      onTop(parts[i], Character.toString(parts[i]), cluster);
    }
  }

  /// Puts a mark over the middle of its letter.
  private void onTop(int mark, String written, Cluster cluster) {
    BundledFont font = drawing(mark);
    if (font == null) {
      return;
    }
    int glyph = table.glyph(font, mark);
    double x = cluster.advance / 2 - table.middle(font, glyph);
    cluster.glyphs.add(new Placed(font, glyph, x, 0, written));
  }

  /// The first of the fonts that has a glyph for a character; the line's own where it needs none.
  private @Nullable BundledFont drawing(int codePoint) {
    if (table.advance(own, codePoint) >= 0) {
      return own;
    }
    for (BundledFont font : face.fonts()) {
      if (table.advance(font, codePoint) >= 0) {
        return font;
      }
    }
    return null;
  }

  private static int mirrored(int letter) {
    int at = MIRRORED.indexOf(letter);
    return at < 0 ? letter : MIRRORED.charAt(at % 2 == 0 ? at + 1 : at - 1);
  }

  /// What stands between Arabic letters, and between them and spaces, as [FontTable] adds it up.
  private void kern(List<Cluster> clusters) {
    Cluster last = null;
    for (Cluster cluster : clusters) {
      if (cluster.advance == 0) {
        continue;
      }
      if (last != null) {
        last.after = table.between(own, last.form, cluster.form);
      }
      last = cluster;
    }
  }

  private static List<Cluster> inOrder(List<Cluster> clusters) {
    byte[] directions = new byte[clusters.size()];
    boolean backwards = false;
    for (int i = 0; i < directions.length; i++) {
      directions[i] = clusters.get(i).level;
      backwards |= directions[i] > 0;
    }
    if (!backwards) {
      return clusters;
    }
    Cluster[] ordered = clusters.toArray(Cluster[]::new);
    Bidi.reorderVisually(directions, 0, ordered, 0, ordered.length);
    return Arrays.asList(ordered);
  }

  private static GlyphLine placed(List<Cluster> clusters) {
    List<Placed> placed = new ArrayList<>();
    double x = 0;
    for (Cluster cluster : clusters) {
      x += cluster.backwards() ? cluster.after : 0;
      for (Placed glyph : cluster.glyphs) {
        placed.add(
            new Placed(glyph.font(), glyph.glyph(), x + glyph.x(), glyph.advance(), glyph.text()));
      }
      x += cluster.advance + (cluster.backwards() ? 0 : cluster.after);
    }
    return new GlyphLine(placed, x);
  }
}
