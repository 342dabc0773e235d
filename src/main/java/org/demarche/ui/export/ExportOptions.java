package org.demarche.ui.export;

import org.demarche.export.PictureFormat;
import org.demarche.publication.Edition;
import org.demarche.publication.Overflow;
import org.demarche.publication.Parts;
import org.demarche.publication.Writing;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;

/// What the user wants of a picture, or of pages.
///
/// @param scale pixels of a PNG for one of the scene, 1 to 4; an SVG has none
record ExportOptions(
    PictureFormat format,
    Stretch stretch,
    PictureSize size,
    Overflow overflow,
    int scale,
    Theme theme,
    Parts parts,
    Writing writing) {

  /// A PNG of what is in view, sharp on paper and on fine screens.
  static ExportOptions standard(Theme theme) {
    return new ExportOptions(
        PictureFormat.PNG,
        Stretch.VIEW,
        PictureSize.WINDOW,
        Overflow.PAGES,
        2,
        theme,
        Parts.USUAL,
        Writing.NONE);
  }

  /// Which events, and which time, are shown.
  enum Stretch {
    /// What the timeline shows now.
    VIEW,
    /// All events that the filter keeps, in their time.
    MATCHES,
    /// Those of them that are selected, in their time.
    SELECTED
  }

  /// How that is published.
  ///
  /// @param window the size of the timeline in the window
  Edition edition(Size window) {
    return Edition.of(size.in(window), parts)
        .with(overflow)
        .with(writing)
        .ofSelection(stretch == Stretch.SELECTED);
  }

  ExportOptions withFormat(PictureFormat format) {
    return new ExportOptions(format, stretch, size, overflow, scale, theme, parts, writing);
  }

  ExportOptions withStretch(Stretch stretch) {
    return new ExportOptions(format, stretch, size, overflow, scale, theme, parts, writing);
  }

  ExportOptions withSize(PictureSize size) {
    return new ExportOptions(format, stretch, size, overflow, scale, theme, parts, writing);
  }

  ExportOptions withOverflow(Overflow overflow) {
    return new ExportOptions(format, stretch, size, overflow, scale, theme, parts, writing);
  }

  ExportOptions withScale(int scale) {
    return new ExportOptions(format, stretch, size, overflow, scale, theme, parts, writing);
  }

  ExportOptions withTheme(Theme theme) {
    return new ExportOptions(format, stretch, size, overflow, scale, theme, parts, writing);
  }

  ExportOptions withParts(Parts parts) {
    return new ExportOptions(format, stretch, size, overflow, scale, theme, parts, writing);
  }

  ExportOptions withWriting(Writing writing) {
    return new ExportOptions(format, stretch, size, overflow, scale, theme, parts, writing);
  }

  /// The same for all options that give the same pages.
  ExportOptions sceneKey() {
    return withFormat(PictureFormat.SVG).withScale(1);
  }
}
