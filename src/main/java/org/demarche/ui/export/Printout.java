package org.demarche.ui.export;

import org.demarche.export.Preview;
import org.demarche.publication.Sheet;
import org.demarche.scene.Folio;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.session.Selection;
import org.demarche.ui.export.ExportOptions.Stretch;

/// The pages of a subject for the paper that somebody has chosen: those that are saved as PDF, with
/// the choices made there, but always on white.
///
/// @param options as the dialog for saving has them
record Printout(ExportSubject subject, ExportOptions options, Printing.Order order) {
  /// What is wanted to stay white at the edges of the paper, in millimetres.
  private static final double MARGIN = 12;

  /// Pixels of print for one of a page's: 300 for each inch.
  private static final double SCALE = 300 / 96.0;

  /// No page is drawn with more pixels, 80 megabytes: A3 at 300 for each inch, larger ones with
  /// fewer.
  private static final double MOST_PIXELS = 20_000_000;

  /// With the choices that are kept.
  static Printout of(ExportSubject subject, KeptChoices choices, Printing.Order order) {
    ExportOptions kept =
        new ChoiceNames(choices.kept()).options(ExportOptions.standard(Theme.PRINT));
    boolean dark = kept.theme() == Theme.DARK || kept.theme() == Theme.CONTRAST;
    boolean none = subject.view().selection() instanceof Selection.None;
    return new Printout(
        subject,
        kept.withTheme(dark ? Theme.PRINT : kept.theme())
            .withStretch(
                none && kept.stretch() == Stretch.SELECTED ? Stretch.VIEW : kept.stretch()),
        order);
  }

  Folio folio() {
    return subject.folio(options, options.edition(sheet()));
  }

  /// As large as what can be printed on; small paper gets a larger page, made smaller.
  Sheet sheet() {
    double up = Math.max(1, Sheet.LEAST_SIDE / Math.min(order.width(), order.height()));
    double down = Math.min(1, Sheet.MOST_SIDE / (up * Math.max(order.width(), order.height())));
    return Sheet.ofMillimetres(
            Math.max(Sheet.LEAST_SIDE, order.width() * up * down),
            Math.max(Sheet.LEAST_SIDE, order.height() * up * down))
        .withMargin(Math.max(0, MARGIN - order.margin()));
  }

  /// How finely a page is drawn, in pixels for one of its.
  static double scale(Size page) {
    return Math.min(SCALE, Math.sqrt(MOST_PIXELS / (page.width() * page.height())));
  }

  Preview draw(Scene page) {
    return Preview.of(page, options.theme(), scale(page.size()));
  }
}
