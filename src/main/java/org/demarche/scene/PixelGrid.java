package org.demarche.scene;

/// The pixels of a device, to keep thin lines sharp: a line one pixel wide that runs between two
/// rows of pixels would blur over both.
///
/// @param scale device pixels for one pixel of the picture
public record PixelGrid(double scale) {
  /// Lines wider than this, in device pixels, need no help.
  private static final double THIN = 3.5;

  /// Where the middle of an upright or level line goes so that both its sides lie between pixels:
  /// at most half a device pixel off.
  public double middle(double at, double width) {
    double pixels = width * scale;
    if (pixels > THIN) {
      return at;
    }
    boolean odd = Math.max(1, Math.round(pixels)) % 2 == 1;
    double middle = odd ? Math.floor(at * scale) + 0.5 : Math.rint(at * scale);
    return middle / scale;
  }

  /// The edge between pixels that is nearest.
  public double edge(double at) {
    return Math.rint(at * scale) / scale;
  }

  /// A rectangle whose outline is sharp.
  public Rect outline(Rect rect, double width) {
    double left = middle(rect.x(), width);
    double top = middle(rect.y(), width);
    double right = middle(rect.right(), width);
    double bottom = middle(rect.bottom(), width);
    return new Rect(left, top, right - left, bottom - top);
  }
}
