package org.demarche.ui.export;

import java.util.Locale;
import java.util.Optional;
import org.demarche.delivery.Matching;
import org.demarche.delivery.Output;
import org.demarche.delivery.TextFile;
import org.demarche.font.TextMetrics;
import org.demarche.publication.Edition;
import org.demarche.publication.Publication;
import org.demarche.query.EventSet;
import org.demarche.scene.Folio;
import org.demarche.scene.Size;
import org.demarche.session.Session;
import org.demarche.session.Snapshot;
import org.demarche.session.ViewState;
import org.demarche.time.TimeRange;
import org.demarche.words.Words;

/// What there is to make a picture of: what the user looks at at one moment, which any thread may
/// read.
///
/// @param inView the time that the timeline shows
/// @param window the size of the timeline
public record ExportSubject(
    Words words,
    Snapshot snapshot,
    ViewState view,
    TimeRange inView,
    Size window,
    TextMetrics metrics) {
  private static final int LONGEST_NAME = 60;
  private static final long DAY = 86_400;

  /// The picture in a document.
  private static final Size OF_DOCUMENT = new Size(1600, 900);

  /// What a session shows now.
  ///
  /// @param inView the time that the timeline shows
  /// @param window the size of the timeline
  public static ExportSubject of(
      Words words, Session session, TimeRange inView, Size window, TextMetrics metrics) {
    return new ExportSubject(words, session.snapshot(), session.view(), inView, window, metrics);
  }

  /// The picture, or the pages.
  Folio folio(ExportOptions options) {
    return folio(options, options.edition(window));
  }

  /// The same, published in another way.
  Folio folio(ExportOptions options, Edition edition) {
    return new Publication(
            words,
            snapshot,
            view.withTheme(options.theme()),
            range(options.stretch()),
            edition,
            metrics)
        .folio();
  }

  TimeRange range(ExportOptions.Stretch stretch) {
    return switch (stretch) {
      case VIEW -> inView;
      case MATCHES -> around(snapshot.match(view.filter()));
      case SELECTED -> around(selected());
    };
  }

  private EventSet selected() {
    return snapshot.selected(snapshot.match(view.filter()), view.selection());
  }

  /// The events of a document or of data.
  Matching matching(ExportOptions.Stretch stretch) {
    return switch (stretch) {
      case VIEW -> Matching.of(words, snapshot, view.filter(), inWholeDays());
      case MATCHES -> Matching.of(words, snapshot, view.filter(), null);
      case SELECTED -> Matching.selected(words, snapshot, view.filter(), view.selection());
    };
  }

  /// The time in view as people say it: to the second where it is short, else in whole days.
  private TimeRange inWholeDays() {
    return inView.end() - inView.start() < 2 * DAY
        ? inView
        : new TimeRange(
            Math.floorDiv(inView.start(), DAY) * DAY, Math.ceilDiv(inView.end(), DAY) * DAY);
  }

  /// A document or data as they are chosen; empty for what is drawn.
  Optional<TextFile> textFile(Output output, ExportOptions options) {
    return output instanceof Output.Text text
        ? Optional.of(
            new TextFile(text, options.text().citations(), options.theme(), OF_DOCUMENT, metrics))
        : Optional.empty();
  }

  private TimeRange around(EventSet match) {
    return match.isEmpty() ? inView : snapshot.navigation().around(match);
  }

  /// A file name from the dataset's title, in plain letters and without an ending:
  /// 'us-iran-talks-on-iraq-2007'.
  String fileName() {
    String plain =
        snapshot
            .dataset()
            .description()
            .title()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    String name = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    return name.isEmpty() ? "timeline" : name;
  }
}
