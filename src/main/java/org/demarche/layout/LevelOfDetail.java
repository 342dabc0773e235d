package org.demarche.layout;

/// The zoom levels at which a layout is made: two to each doubling of seconds per pixel.
///
/// Level `n` serves every scale from 2^(n/2) up to, but not including, 2^((n+1)/2) seconds per
/// pixel. Its layout is made for the coarse end of that stretch, so that what does not overlap
/// there overlaps nowhere in it. With one level to a doubling, labels would leave up to half of the
/// room unused; with two it is less than a third.
public final class LevelOfDetail {
  private static final double ROOT = Math.sqrt(2);

  /// Least width in pixels of a bucket of counted events.
  private static final double BUCKET_WIDTH = 64;

  /// The coarsest scale at which an event may have a card: a day is about 20 pixels wide.
  private static final double CARD_SECONDS_PER_PIXEL = 4096;

  private LevelOfDetail() {}

  /// The level that serves a scale.
  public static int levelOf(double secondsPerPixel) {
    int exponent = Math.getExponent(secondsPerPixel);
    boolean upper = Math.scalb(secondsPerPixel, -exponent) >= ROOT;
    return 2 * exponent + (upper ? 1 : 0);
  }

  /// Seconds per pixel at the coarse end of a level, for which it is laid out.
  static double reference(int level) {
    int next = level + 1;
    return Math.scalb(Math.floorMod(next, 2) == 0 ? 1 : ROOT, Math.floorDiv(next, 2));
  }

  /// Seconds in a bucket of counted events at a level, a power of two; buckets start at multiples
  /// of it.
  static long bucketSeconds(int level) {
    long least = (long) Math.ceil(reference(level) * BUCKET_WIDTH);
    return least <= 1 ? 1 : Long.highestOneBit(least - 1) << 1;
  }

  /// Whether a level shows enough time per pixel for cards.
  static boolean hasCards(int level) {
    return reference(level) <= CARD_SECONDS_PER_PIXEL;
  }
}
