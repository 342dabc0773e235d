package org.demarche.publication;

import org.demarche.scene.Size;

/// What a page is: how large, how much of its edges stays empty, and whether it grows downwards
/// with what there is to show. One that does not grow is followed by more.
///
/// @param size in CSS pixels, of which 96 make an inch; the least height of a page that grows
/// @param margin on all four sides, in CSS pixels
public record Sheet(Size size, double margin, boolean grows) {
  /// Pictures are at least this wide.
  public static final double LEAST_WIDTH = 600;

  /// No side of a page is shorter, in millimetres: a line of text would find no room.
  public static final double LEAST_SIDE = 120;

  /// No side of a page is longer, in millimetres.
  public static final double MOST_SIDE = 5_000;

  private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;
  private static final double PICTURE_MARGIN = 28;

  /// In millimetres.
  private static final double PAGE_MARGIN = 12;

  /// The largest part of the shorter side that the margins may take up.
  private static final double MOST_MARGIN = 0.5;

  /// A picture so wide, and at least so high.
  public static Sheet picture(Size size) {
    return new Sheet(
        new Size(Math.max(LEAST_WIDTH, size.width()), size.height()), PICTURE_MARGIN, true);
  }

  /// A page with the usual margins.
  ///
  /// @throws IllegalArgumentException where a side is shorter than [#LEAST_SIDE] or longer than
  ///   [#MOST_SIDE]
  public static Sheet ofMillimetres(double width, double height) {
    if (!(Math.min(width, height) >= LEAST_SIDE && Math.max(width, height) <= MOST_SIDE)) {
      throw new IllegalArgumentException("a page of " + width + " × " + height + " mm");
    }
    Size size = new Size(pixels(width), pixels(height));
    return new Sheet(size, pixels(PAGE_MARGIN), false);
  }

  /// The same with other margins, in millimetres; as wide as leaves half of the page at the most.
  public Sheet withMargin(double millimetres) {
    double most = MOST_MARGIN / 2 * Math.min(size.width(), size.height());
    return new Sheet(size, Math.clamp(pixels(millimetres), 0, most), grows);
  }

  /// The same with its longer side upright.
  public Sheet portrait() {
    return turned(size.width() > size.height());
  }

  /// The same with its longer side across.
  public Sheet across() {
    return turned(size.width() < size.height());
  }

  private Sheet turned(boolean turn) {
    double wide = size.height();
    double high = size.width();
    return turn ? new Sheet(new Size(wide, high), margin, grows) : this;
  }

  private static double pixels(double millimetres) {
    return millimetres * PIXELS_PER_MILLIMETRE;
  }

  /// A length in CSS pixels as millimetres.
  public static double millimetres(double pixels) {
    return pixels / PIXELS_PER_MILLIMETRE;
  }
}
