package org.demarche.scene;

/// The looks a picture can have.
public enum Theme {
  LIGHT,
  DARK,
  /// White and strong colours on black, for those who need the most contrast.
  CONTRAST,
  /// Black on white, for paper.
  PRINT,
  /// The same in greys alone, for paper without colours.
  GREY
}
