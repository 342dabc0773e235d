package org.demarche.layout;

import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;

/// The measures of a drawn event, in pixels: a caption (glyph and text) that sits on a span line.
///
/// Layout keeps the room that these measures ask for, and layers draw by them.
public final class Anatomy {
  /// Height of a row of one line.
  public static final double UNIT = 24;

  /// From the top of a row down to the middle of its caption.
  public static final double CAPTION_MIDDLE = 10;

  /// From the bottom of an event's rows up to the middle of its span line.
  public static final double SPAN_FROM_BOTTOM = 3.5;

  /// From the start of a span to the middle of its glyph; the glyph stands in the span's middle
  /// while that is nearer.
  public static final double GLYPH_INSET = 7;

  /// From the middle of the glyph to the text.
  public static final double LABEL_GAP = 11.5;

  /// From text that stands before the glyph to the middle of the glyph.
  public static final double LABEL_GAP_BEFORE = 13;

  /// What an event without text keeps free on both sides of its glyph's middle.
  public static final double DOT_HALF = 7;

  /// Least room that a card keeps for its date line.
  public static final double CARD_DATE_WIDTH = 236;

  /// From the text to the next event in the row.
  static final double AFTER = 14;

  /// From text that is cut off to the next event in the row.
  static final double AFTER_CUT = 6;

  /// Less room than this is no use for text that is cut off.
  static final double LEAST_CUT = 64;

  /// How far an edge that is open, or not known, fades out.
  public static final double TAIL = 44;

  /// The date line of a card.
  public static final TextStyle DATE = new TextStyle(Face.REGULAR, 11.5);

  private static final TextStyle PRINCIPAL = new TextStyle(Face.SEMIBOLD, 13);
  private static final TextStyle NORMAL = new TextStyle(Face.MEDIUM, 12.5);
  private static final TextStyle DETAIL = new TextStyle(Face.REGULAR, 12);

  private Anatomy() {}

  /// The style of an event's title: the more significant, the stronger.
  public static TextStyle titleStyle(int significance) {
    return switch (significance) {
      case 5 -> PRINCIPAL;
      case 3, 4 -> NORMAL;
      default -> DETAIL;
    };
  }

  /// Width and height of an event's glyph.
  public static double glyphSize(int significance) {
    return 7.5 + significance;
  }
}
