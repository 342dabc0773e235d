package org.demarche.export;

import org.demarche.scene.Palette;
import org.demarche.scene.Scene;

/// A scene as SVG that stands within another document.
public final class InlineSvg {
  private InlineSvg() {}

  /// The whole document with the letters of its fonts in it.
  public static String of(Scene scene, Palette palette) {
    return SvgSurface.selfContained(scene, palette, () -> {});
  }
}
