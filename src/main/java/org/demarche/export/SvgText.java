package org.demarche.export;

/// What becomes of the texts of an SVG.
public enum SvgText {
  /// They stay texts, which can be edited, searched and read aloud, and the document carries their
  /// fonts.
  TEXT,
  /// They become outlines, which look the same wherever they are drawn; what they say is kept
  /// beside them.
  OUTLINES
}
