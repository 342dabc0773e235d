package org.demarche.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.demarche.Property;
import org.demarche.scene.Palette;
import org.demarche.scene.Palettes;
import org.demarche.scene.RandomScenes;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.junit.jupiter.api.Test;

final class BandsTest {
  private static final Palette PALETTE = Palettes.of(Theme.LIGHT);

  /// Java2D cuts curves at the band's edges, which makes the smoothing of their edges differ by as
  /// much, of 255.
  private static final int SHADE = 24;

  /// So many of the pixels of a picture of random marks, in which curves cross it many times over,
  /// may differ by more; a mark that is missing or elsewhere makes thousands.
  private static final int FEW = 60;

  @Test
  void bandsTogetherAreThePictureDrawnAsAWhole() {
    assertWhole(SampleScene.everyMark(), 1, 13, 8);
    assertWhole(SampleScene.everyMark(), 1.75, 40, 8);
    Property.forAll(
        2013_11_24,
        40,
        random -> {
          Scene drawn = RandomScenes.scene(random, 12, 2_000);
          Scene scene = new Scene(new Size(300, 240), "", Locale.ENGLISH, drawn.marks());
          assertWhole(scene, 1 + random.nextDouble(), 1 + random.nextInt(90), FEW);
        });
  }

  private static void assertWhole(Scene scene, double scale, int rows, int few) {
    Bands whole = Bands.of(scene, PALETTE, scale, Integer.MAX_VALUE);
    assertEquals(1, whole.count());
    Bands bands = Bands.of(scene, PALETTE, scale, rows * whole.width());
    int[] all = new int[whole.width() * whole.height()];
    int at = 0;
    for (int band = 0; band < bands.count(); band++) {
      int[] pixels = bands.draw(band, () -> {});
      System.arraycopy(pixels, 0, all, at, pixels.length);
      at += pixels.length;
    }
    assertEquals(all.length, at);
    int[] drawn = whole.draw(0, () -> {});
    int different = 0;
    for (int i = 0; i < all.length; i++) {
      different += apart(drawn[i], all[i]) > SHADE ? 1 : 0;
    }
    assertTrue(different <= few, different + " pixels differ");
  }

  private static int apart(int one, int other) {
    int most = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      most = Math.max(most, Math.abs(((one >> shift) & 0xFF) - ((other >> shift) & 0xFF)));
    }
    return most;
  }
}
