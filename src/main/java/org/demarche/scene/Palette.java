package org.demarche.scene;

/// The colours of one theme.
public interface Palette {
  /// The colour of a role as 0xRRGGBB, opaque.
  int rgb(ColourRole role);
}
