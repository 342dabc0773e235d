package org.demarche.store.json;

/// A place in a text file, as editors count: line and column from 1, a column being one UTF-16
/// unit.
public record Spot(int line, int column) {
  /// The file as a whole.
  public static final Spot WHOLE_FILE = new Spot(0, 0);
}
