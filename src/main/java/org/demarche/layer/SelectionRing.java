package org.demarche.layer;

import org.demarche.layout.Anatomy;

/// The ring around what is selected.
final class SelectionRing {
  /// Pixels between what it surrounds and the ring.
  static final double AROUND = 3.6;

  private SelectionRing() {}

  /// Around the glyph of an event.
  static double radius(int significance) {
    return Anatomy.glyphSize(significance) / 2 + AROUND;
  }
}
