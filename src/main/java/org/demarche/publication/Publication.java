package org.demarche.publication;

import org.demarche.font.TextMetrics;
import org.demarche.scene.Folio;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.session.Snapshot;
import org.demarche.session.ViewState;
import org.demarche.time.TimeRange;
import org.demarche.words.Words;

/// Pages to publish: the timeline with its title, what the filter keeps, the time shown, a legend,
/// and the numbered sources of all that it shows. The same input gives the same pages.
///
/// @param view whose filter, grouping, selection and theme apply; not its viewport or scroll, for
///   pages have their own width and show all lanes. Matching events outside the time shown get no
///   lane
/// @param range the time shown
/// @param edition how it is published
public record Publication(
    Words words,
    Snapshot snapshot,
    ViewState view,
    TimeRange range,
    Edition edition,
    TextMetrics metrics) {
  /// A picture that grows downwards with what there is to show.
  public Publication(
      Words words,
      Snapshot snapshot,
      ViewState view,
      TimeRange range,
      Parts parts,
      Size size,
      TextMetrics metrics) {
    this(words, snapshot, view, range, Edition.picture(size, parts), metrics);
  }

  /// The first page, which is all of a picture that grows.
  public Scene scene() {
    return folio().pages().getFirst();
  }

  /// All pages.
  public Folio folio() {
    Brief brief = new Brief(words, snapshot, view, range, edition, metrics);
    return edition.across() > 1 ? Poster.of(brief) : new Composition(brief).folio();
  }
}
