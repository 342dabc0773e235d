package org.demarche.layout;

/// How much of an event is written beside its mark, from most to least.
public enum LabelForm {
  /// The title, and below it the date in words.
  CARD(2),
  /// The title.
  TITLE(1),
  /// The short title.
  BRIEF(1),
  /// As much of the short title as there is room for.
  CUT(1),
  /// Nothing: the mark alone.
  DOT(1);

  private final int units;

  LabelForm(int units) {
    this.units = units;
  }

  /// How many row units it is high.
  int units() {
    return units;
  }
}
