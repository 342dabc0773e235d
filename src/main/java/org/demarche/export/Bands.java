package org.demarche.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Palette;
import org.demarche.scene.Scene;
import org.demarche.scene.ScenePainter;

/// A scene as pixels in bands of rows, from the top down, so that a picture of any size takes the
/// memory of a few bands. The pixels are those of the picture drawn as a whole, but for shades at
/// the edges of long curves, which Java2D smooths from where a band cuts them.
///
/// @param width of the picture in pixels, 1 or more
/// @param height of the picture in pixels, 1 or more
/// @param rows of each band but the last, which has what is left
record Bands(Scene scene, Palette palette, double scale, int width, int height, int rows) {
  /// The most pixels of a band: 16 megabytes.
  private static final int MOST_PIXELS = 1 << 22;

  /// @param scale pixels of the picture for one of the scene
  static Bands of(Scene scene, Palette palette, double scale) {
    return of(scene, palette, scale, MOST_PIXELS);
  }

  static Bands of(Scene scene, Palette palette, double scale, int mostPixels) {
    int width = pixels(scene.size().width(), scale);
    int height = pixels(scene.size().height(), scale);
    return new Bands(scene, palette, scale, width, height, Math.max(1, mostPixels / width));
  }

  /// The picture as a whole.
  ///
  /// @param onGroup told of each group before it is drawn; what it throws ends the drawing
  static BufferedImage image(Scene scene, Palette palette, double scale, Runnable onGroup) {
    return of(scene, palette, scale, Integer.MAX_VALUE).image(0, onGroup);
  }

  private static int pixels(double length, double scale) {
    return (int) Math.max(1, Math.round(length * scale));
  }

  int count() {
    return (height + rows - 1) / rows;
  }

  /// How many rows a band has.
  int rows(int band) {
    return Math.min(rows, height - band * rows);
  }

  /// Draws a band, on its background.
  ///
  /// @param onGroup told of each group before it is drawn; what it throws ends the drawing
  /// @return pixels as 0xRRGGBB, row by row
  int[] draw(int band, Runnable onGroup) {
    return ((DataBufferInt) image(band, onGroup).getRaster().getDataBuffer()).getData();
  }

  private BufferedImage image(int band, Runnable onGroup) {
    BufferedImage image = new BufferedImage(width, rows(band), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(new Color(palette.rgb(ColourRole.BACKGROUND)));
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.setClip(0, 0, image.getWidth(), image.getHeight());
      graphics.translate(0, -band * rows);
      ScenePainter.paint(scene, new ImageSurface(graphics, palette, scale, onGroup));
    } finally {
      graphics.dispose();
    }
    return image;
  }
}
