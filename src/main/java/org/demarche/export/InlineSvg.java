package org.demarche.export;

import org.demarche.scene.Folio;
import org.demarche.scene.Scene;
import org.demarche.scene.Theme;

/// A scene as SVG that stands within another document.
public final class InlineSvg {
  private InlineSvg() {}

  /// The whole document with the letters of its fonts in it.
  public static String of(Scene scene, Theme theme) {
    return SvgDocument.of(Folio.of(scene, ""), new Look(theme, 1), () -> {});
  }
}
