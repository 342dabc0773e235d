package org.demarche.layer;

import java.util.List;
import java.util.function.Consumer;
import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.demarche.scene.Mark;

/// One sign and what it means.
///
/// @param key the same for the same sign, whatever it is said to mean
/// @param sampleWidth room that the sign takes, with the gap to its meaning
/// @param sample draws the sign, its left end at 0 and its middle at 0
record LegendEntry(String key, String text, double sampleWidth, Consumer<List<Mark>> sample) {
  static final TextStyle TEXT = new TextStyle(Face.REGULAR, 12);

  /// The height of a sign in pixels.
  static final double ROW = 23;

  /// Between a sign and its meaning.
  static final double GAP = 7;
}
