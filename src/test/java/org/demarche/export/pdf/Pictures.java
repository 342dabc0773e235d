package org.demarche.export.pdf;

import java.awt.image.BufferedImage;
import org.demarche.export.Preview;
import org.demarche.scene.Scene;
import org.demarche.scene.Theme;

/// Pictures of a scene as PNG files have them, and how much two pictures differ.
final class Pictures {
  private Pictures() {}

  static BufferedImage of(Scene scene, Theme theme) {
    Preview preview = Preview.of(scene, theme, scene.size().width(), scene.size().height());
    BufferedImage image =
        new BufferedImage(preview.width(), preview.height(), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, preview.width(), preview.height(), preview.pixels(), 0, preview.width());
    return image;
  }

  /// The mean difference of a colour's parts, as a share of the most they can differ, where one
  /// picture is moved over the other by some pixels.
  static double difference(BufferedImage one, BufferedImage other, int right, int down) {
    long sum = 0;
    for (int y = 0; y < one.getHeight() - down; y++) {
      for (int x = 0; x < one.getWidth() - right; x++) {
        int a = one.getRGB(x + right, y + down);
        int b = other.getRGB(x, y);
        for (int shift = 0; shift < 24; shift += 8) {
          sum += Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF));
        }
      }
    }
    return sum / (3.0 * 255 * one.getWidth() * one.getHeight());
  }
}
