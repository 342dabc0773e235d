package org.demarche.scene;

/// The looks a picture can have.
public enum Theme {
  LIGHT,
  DARK,
  /// Black on white, for paper.
  PRINT
}
