package org.demarche.ui.export;

import java.nio.file.Path;
import org.demarche.delivery.Output;
import org.demarche.document.CitationStyle;
import org.demarche.export.PictureFormat;
import org.demarche.publication.Edition;
import org.demarche.publication.Overflow;
import org.demarche.publication.Parts;
import org.demarche.publication.Sheet;
import org.demarche.publication.Writing;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;

/// What the user wants of a picture, or of pages.
///
/// @param scale pixels of a PNG for one of the scene, 1 to 4; an SVG has none
record ExportOptions(
    What what,
    TextChoice text,
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
        What.PICTURE,
        TextChoice.USUAL,
        PictureFormat.PNG,
        Stretch.VIEW,
        PictureSize.WINDOW,
        Overflow.PAGES,
        2,
        theme,
        Parts.USUAL,
        Writing.NONE);
  }

  /// What it becomes.
  enum What {
    PICTURE,
    PAGES,
    DOCUMENT,
    DATA;

    boolean isDrawn() {
      return this == PICTURE || this == PAGES;
    }
  }

  /// Which document, and which data.
  ///
  /// @param document the ending of its name
  /// @param data the ending of its name
  record TextChoice(String document, String data, CitationStyle citations) {
    static final TextChoice USUAL =
        new TextChoice(
            Output.documents().getFirst().extension(),
            Output.data().getFirst().extension(),
            CitationStyle.CHICAGO);

    TextChoice withDocument(String ending) {
      return new TextChoice(ending, data, citations);
    }

    TextChoice withData(String ending) {
      return new TextChoice(document, ending, citations);
    }

    TextChoice citing(CitationStyle style) {
      return new TextChoice(document, data, style);
    }
  }

  /// The format that is chosen.
  Output output() {
    return switch (what) {
      case PICTURE, PAGES -> new Output.Picture(format);
      case DOCUMENT -> Output.of(Path.of("x." + text.document())).orElseThrow();
      case DATA -> Output.of(Path.of("x." + text.data())).orElseThrow();
    };
  }

  /// Something else, with a size and a format that it can have.
  ExportOptions becoming(What other) {
    boolean turns = other.isDrawn() && size.isPage() != (other == What.PAGES);
    return new ExportOptions(
        other,
        text,
        turns ? (other == What.PAGES ? PictureFormat.PDF : PictureFormat.PNG) : format,
        stretch,
        turns ? (other == What.PAGES ? PictureSize.A4_ACROSS : PictureSize.WINDOW) : size,
        overflow,
        scale,
        theme,
        parts,
        writing);
  }

  /// The same with a size that what it becomes can have.
  ExportOptions fitting() {
    return becoming(what);
  }

  ExportOptions withText(TextChoice text) {
    return new ExportOptions(
        what, text, format, stretch, size, overflow, scale, theme, parts, writing);
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
    return edition(size.in(window));
  }

  /// How it is published on another sheet than its own.
  Edition edition(Sheet sheet) {
    return Edition.of(sheet, parts)
        .with(overflow)
        .with(writing)
        .ofSelection(stretch == Stretch.SELECTED);
  }

  ExportOptions withFormat(PictureFormat format) {
    return new ExportOptions(
        what, text, format, stretch, size, overflow, scale, theme, parts, writing);
  }

  ExportOptions withStretch(Stretch stretch) {
    return new ExportOptions(
        what, text, format, stretch, size, overflow, scale, theme, parts, writing);
  }

  ExportOptions withSize(PictureSize size) {
    return new ExportOptions(
        what, text, format, stretch, size, overflow, scale, theme, parts, writing);
  }

  ExportOptions withOverflow(Overflow overflow) {
    return new ExportOptions(
        what, text, format, stretch, size, overflow, scale, theme, parts, writing);
  }

  ExportOptions withScale(int scale) {
    return new ExportOptions(
        what, text, format, stretch, size, overflow, scale, theme, parts, writing);
  }

  ExportOptions withTheme(Theme theme) {
    return new ExportOptions(
        what, text, format, stretch, size, overflow, scale, theme, parts, writing);
  }

  ExportOptions withParts(Parts parts) {
    return new ExportOptions(
        what, text, format, stretch, size, overflow, scale, theme, parts, writing);
  }

  ExportOptions withWriting(Writing writing) {
    return new ExportOptions(
        what, text, format, stretch, size, overflow, scale, theme, parts, writing);
  }

  /// The same for all options that give the same pages.
  ExportOptions sceneKey() {
    return withFormat(PictureFormat.SVG).withScale(1);
  }
}
