package org.demarche.time;

/// One of the ways in which a date may not be known exactly. They stay distinct in the model, the
/// drawing, the words, the filters and the legend.
public enum Doubt {
  /// The value is coarser than a day, or leaves digits out: `2007-05`, `2007-05-XX`.
  IMPRECISE,
  /// The source says 'about': `2007-05~`.
  APPROXIMATE,
  /// The source or the curator doubts it: `2007-05-28?`.
  UNCERTAIN,
  /// Two sources give two dates. Set by the event, never by the date text alone.
  DISPUTED,
  /// There is no bound on at least one side: `2007-05-28/..`, `[..2007-07-02]`.
  OPEN,
  /// There is a bound on at least one side, and nobody knows it: `2007-05-28/`.
  UNKNOWN;

  /// The bit that stands for it where doubts are kept as a number.
  public int bit() {
    return switch (this) {
      case IMPRECISE -> 1;
      case APPROXIMATE -> 2;
      case UNCERTAIN -> 4;
      case DISPUTED -> 8;
      case OPEN -> 16;
      case UNKNOWN -> 32;
    };
  }
}
