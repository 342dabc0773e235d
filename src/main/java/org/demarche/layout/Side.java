package org.demarche.layout;

/// On which side of its glyph the text of an event stands.
public enum Side {
  /// Right of it.
  AFTER,
  /// Left of it.
  BEFORE
}
