package org.demarche.ui.export;

import org.demarche.export.PictureFormat;
import org.demarche.publication.Parts;
import org.demarche.scene.Theme;

/// What the user wants of a picture.
///
/// @param scale pixels of a PNG for one of the scene, 1 to 4; an SVG has none
record ExportOptions(
    PictureFormat format, Stretch stretch, PictureSize size, int scale, Theme theme, Parts parts) {

  /// A PNG of what is in view, sharp on paper and on fine screens.
  static ExportOptions standard(Theme theme) {
    return new ExportOptions(
        PictureFormat.PNG, Stretch.VIEW, PictureSize.WINDOW, 2, theme, Parts.USUAL);
  }

  /// Which time a picture shows.
  enum Stretch {
    /// What the timeline shows now.
    VIEW,
    /// The time of all events that the filter keeps.
    MATCHES
  }

  ExportOptions withFormat(PictureFormat format) {
    return new ExportOptions(format, stretch, size, scale, theme, parts);
  }

  ExportOptions withStretch(Stretch stretch) {
    return new ExportOptions(format, stretch, size, scale, theme, parts);
  }

  ExportOptions withSize(PictureSize size) {
    return new ExportOptions(format, stretch, size, scale, theme, parts);
  }

  ExportOptions withScale(int scale) {
    return new ExportOptions(format, stretch, size, scale, theme, parts);
  }

  ExportOptions withTheme(Theme theme) {
    return new ExportOptions(format, stretch, size, scale, theme, parts);
  }

  ExportOptions withParts(Parts parts) {
    return new ExportOptions(format, stretch, size, scale, theme, parts);
  }

  /// The same for all options that give the same scene.
  ExportOptions sceneKey() {
    return new ExportOptions(PictureFormat.SVG, stretch, size, 1, theme, parts);
  }
}
