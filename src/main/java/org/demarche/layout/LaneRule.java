package org.demarche.layout;

/// How lanes share the rows there are, and how events that are not drawn are counted: one rule for
/// a layout of few events and of many, so that a picture is of one kind on both sides of the line.
final class LaneRule {
  /// Rows that all lanes together aim at, and the limits of one lane.
  private static final int ALL_ROWS = 36;

  private static final int LEAST_ROWS = 3;
  private static final int MOST_ROWS = 18;

  /// A number that is taken in at a glance; what is more is seen as a density.
  private static final int MOST_IN_CLUSTER = 16;

  /// The least height of the band in which a density is drawn, and how it grows with the root of
  /// the rows.
  private static final double BAND = 16;

  private static final double BAND_PER_ROOT = 18;

  private LaneRule() {}

  /// What a lane weighs among the others: crowded ones get more rows, though not in proportion.
  ///
  /// @param events how many matching events it has
  static double weight(int events) {
    return Math.sqrt(events);
  }

  /// The rows that a lane may have.
  ///
  /// @param events how many matching events it has
  /// @param all what all lanes weigh
  static int rows(int events, double all) {
    int share = (int) Math.round(ALL_ROWS * weight(events) / Math.max(1, all));
    return Math.clamp(share, LEAST_ROWS, MOST_ROWS);
  }

  /// Whether so many events of a lane start in one bucket that their density is drawn, as a ridge,
  /// instead of one number.
  static boolean isCrowd(int events) {
    return events > MOST_IN_CLUSTER;
  }

  /// The height of the band at a lane's foot in which densities are drawn.
  static double band(int rows) {
    return Math.round(BAND + BAND_PER_ROOT * Math.sqrt(rows));
  }
}
