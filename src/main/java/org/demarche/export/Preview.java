package org.demarche.export;

import java.awt.image.BufferedImage;
import org.demarche.scene.Palettes;
import org.demarche.scene.Scene;
import org.demarche.scene.Theme;

/// A scene drawn small, as pixels for a screen. Made on any thread but the one that draws the
/// window.
public final class Preview {
  private final BufferedImage image;

  private Preview(BufferedImage image) {
    this.image = image;
  }

  /// The whole scene, in at most so many pixels across and down, and never larger than life.
  public static Preview of(Scene scene, Theme theme, double width, double height) {
    double scale =
        Math.min(1, Math.min(width / scene.size().width(), height / scene.size().height()));
    return new Preview(Bands.image(scene, Palettes.of(theme), scale, () -> {}));
  }

  /// The whole scene, of so many pixels for one of its.
  public static Preview of(Scene scene, Theme theme, double scale) {
    return new Preview(Bands.image(scene, Palettes.of(theme), scale, () -> {}));
  }

  public int width() {
    return image.getWidth();
  }

  public int height() {
    return image.getHeight();
  }

  /// All pixels as 0xAARRGGBB, opaque, row by row from the top.
  public int[] pixels() {
    return image.getRGB(0, 0, width(), height(), null, 0, width());
  }
}
