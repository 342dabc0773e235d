package org.demarche.export;

import org.demarche.scene.Theme;

/// How a folio is drawn into a file.
///
/// @param scale pixels of a PNG for one of the page; other formats are the same at any scale
/// @param text what becomes of the texts of an SVG
public record Look(Theme theme, double scale, SvgText text) {
  /// With texts that stay texts.
  public Look(Theme theme, double scale) {
    this(theme, scale, SvgText.TEXT);
  }
}
