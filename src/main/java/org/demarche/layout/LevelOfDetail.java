package org.demarche.layout;

/// The zoom levels at which a layout is made: powers of two of seconds per pixel.
///
/// Level `n` serves every scale from 2^n up to, but not including, 2^(n+1) seconds per pixel. Its
/// layout is made for the coarse end of that stretch, so that what does not overlap there overlaps
/// nowhere in it.
public final class LevelOfDetail {
  /// Pixels that a bucket of counted events is wide at a level's coarse end.
  private static final int BUCKET_EXPONENT = 6;

  /// The coarsest scale at which an event may have a card: a day is about 20 pixels wide.
  private static final double CARD_SECONDS_PER_PIXEL = 4096;

  private LevelOfDetail() {}

  /// The level that serves a scale.
  public static int levelOf(double secondsPerPixel) {
    return Math.getExponent(secondsPerPixel);
  }

  /// Seconds per pixel at the coarse end of a level, for which it is laid out.
  static double reference(int level) {
    return Math.scalb(1.0, level + 1);
  }

  /// Seconds in a bucket of counted events at a level; buckets start at multiples of it.
  static long bucketSeconds(int level) {
    return (long) Math.max(1, Math.scalb(1.0, level + 1 + BUCKET_EXPONENT));
  }

  /// Whether a level shows enough time per pixel for cards.
  static boolean hasCards(int level) {
    return reference(level) <= CARD_SECONDS_PER_PIXEL;
  }
}
