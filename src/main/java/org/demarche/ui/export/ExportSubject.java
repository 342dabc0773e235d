package org.demarche.ui.export;

import java.util.Locale;
import org.demarche.dataset.Dataset;
import org.demarche.font.TextMetrics;
import org.demarche.layer.Publication;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.session.Session;
import org.demarche.session.ViewState;
import org.demarche.time.TimeRange;

/// What there is to make a picture of: what the user looks at at one moment, which any thread may
/// read.
///
/// @param inView the time that the timeline shows
/// @param window the size of the timeline
public record ExportSubject(
    Dataset dataset,
    EventTable table,
    EventSet match,
    ViewState view,
    TimeRange inView,
    Size window,
    TextMetrics metrics) {
  /// Part of the matches' time left free on both sides of them.
  private static final int MARGIN = 40;

  private static final long HOUR = 3600;
  private static final int LONGEST_NAME = 60;

  /// What a session shows now.
  ///
  /// @param inView the time that the timeline shows
  /// @param window the size of the timeline
  public static ExportSubject of(
      Session session, TimeRange inView, Size window, TextMetrics metrics) {
    return new ExportSubject(
        session.dataset(),
        session.table(),
        session.match(),
        session.view(),
        inView,
        window,
        metrics);
  }

  /// The whole picture.
  Scene scene(ExportOptions options) {
    return new Publication(
            dataset,
            table,
            match,
            view.withTheme(options.theme()),
            range(options.stretch()),
            options.parts(),
            options.size().in(window),
            metrics)
        .scene();
  }

  TimeRange range(ExportOptions.Stretch stretch) {
    return switch (stretch) {
      case VIEW -> inView;
      case MATCHES -> match.isEmpty() ? inView : matches();
    };
  }

  private TimeRange matches() {
    long[] ends = {Long.MAX_VALUE, Long.MIN_VALUE};
    match.forEach(
        ordinal -> {
          ends[0] = Math.min(ends[0], table.outerStart(ordinal));
          ends[1] = Math.max(ends[1], table.outerEnd(ordinal));
        });
    long margin = Math.max(HOUR, (ends[1] - ends[0]) / MARGIN);
    return new TimeRange(ends[0] - margin, ends[1] + margin);
  }

  /// A file name from the dataset's title, in plain letters and without an ending:
  /// 'us-iran-talks-on-iraq-2007'.
  String fileName() {
    String plain =
        dataset
            .description()
            .title()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    String name = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    return name.isEmpty() ? "timeline" : name;
  }
}
