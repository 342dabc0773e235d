package org.demarche.packaged;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Palettes;
import org.demarche.scene.Theme;

/// What a screen showed, and what is to be seen in it.
record Picture(BufferedImage image) {
  /// Fewer pixels of a colour are no mark: edges of letters may have it by chance.
  private static final int SMALLEST_MARK = 20;

  private static final int MOST_BY_CHANCE = 4;

  /// How far from its middle a mark may have pixels, with what stands above and below it.
  private static final int REACH = 14;

  /// A place in the picture, in pixels.
  record Spot(int x, int y) {}

  boolean isSame(Picture other) {
    return isSame(other, 0, image.getHeight());
  }

  /// Whether two pictures are the same in some of their rows.
  ///
  /// @param end the first row behind them
  boolean isSame(Picture other, int start, int end) {
    for (int y = start; y < end; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getRGB(x, y) != other.image.getRGB(x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  /// Whether the line at the foot of the window is the same as in another picture.
  boolean isSameAtTheFoot(Picture other) {
    return isSame(other, image.getHeight() * 4 / 5, image.getHeight());
  }

  /// Whether what stands beside a place is the same as in another picture.
  boolean isSameBeside(Spot spot, Picture other) {
    return isSame(other, spot.y() - REACH, spot.y() + REACH);
  }

  /// The share of pixels in the middle that do not have its commonest colour.
  double drawn() {
    Map<Integer, Integer> pixels = new HashMap<>();
    int all = 0;
    for (int y = image.getHeight() / 3; y < image.getHeight() * 2 / 3; y += 2) {
      for (int x = image.getWidth() / 3; x < image.getWidth() * 2 / 3; x += 2) {
        pixels.merge(image.getRGB(x, y), 1, Integer::sum);
        all++;
      }
    }
    return 1 - Collections.max(pixels.values()) / (double) all;
  }

  /// Where the mark of a colour stands; empty where none does, and where marks of that colour stand
  /// at more than one time.
  Optional<Spot> mark(ColourRole colour) {
    int[] pixels = pixels(colour);
    if (pixels.length < SMALLEST_MARK) {
      return Optional.empty();
    }
    int width = image.getWidth();
    int x = middle(Arrays.stream(pixels).map(at -> at % width));
    int y = middle(Arrays.stream(pixels).map(at -> at / width));
    long elsewhere = Arrays.stream(pixels).filter(at -> Math.abs(at % width - x) > REACH).count();
    return elsewhere > MOST_BY_CHANCE ? Optional.empty() : Optional.of(new Spot(x, y));
  }

  boolean hasNone(ColourRole colour) {
    return pixels(colour).length <= MOST_BY_CHANCE;
  }

  private static int middle(IntStream values) {
    int[] sorted = values.sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /// The pixels of a colour between the window's frame and its foot, counted row by row.
  private int[] pixels(ColourRole colour) {
    int rgb = Palettes.of(Theme.LIGHT).rgb(colour);
    int width = image.getWidth();
    return IntStream.range(width * (image.getHeight() / 10), width * image.getHeight())
        .filter(at -> (image.getRGB(at % width, at / width) & 0xFFFFFF) == rgb)
        .toArray();
  }
}
