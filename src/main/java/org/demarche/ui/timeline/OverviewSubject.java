package org.demarche.ui.timeline;

import org.demarche.font.TextMetrics;
import org.demarche.layer.Overview;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.scene.Rect;
import org.demarche.scene.Size;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;
import org.demarche.viewport.WindowHandle;
import org.jspecify.annotations.Nullable;

/// What the overview shows at present: made when it is asked for, kept until it is told that
/// something has changed.
final class OverviewSubject {
  private final Session session;
  private final Plot plot;
  private final TextMetrics metrics;
  private double width = 1;
  private @Nullable Overview overview;
  private @Nullable MainTimeOf main;

  // Found once for each table: to ask for it goes through blocks of events.
  private record MainTimeOf(EventTable table, TimeRange time) {}

  OverviewSubject(Session session, Plot plot, TextMetrics metrics) {
    this.session = session;
    this.plot = plot;
    this.metrics = metrics;
  }

  /// @param width of the strip, in pixels
  void resize(double width) {
    this.width = Math.max(1, Math.floor(width));
    changed();
  }

  /// Something that is shown has changed.
  void changed() {
    overview = null;
  }

  Overview overview() {
    Overview known = overview;
    if (known == null) {
      Selection selection = session.view().selection();
      known =
          new Overview(
              session.dataset(),
              session.table(),
              session.match(),
              session.hits().kept(),
              selection.events(),
              time(),
              session.view().grouping(),
              new Size(width, Overview.HEIGHT),
              metrics);
      overview = known;
    }
    return known;
  }

  /// The main time of all events.
  TimeRange time() {
    EventTable table = session.table();
    MainTimeOf known = main;
    if (known == null || !known.table.equals(table)) {
      TimeRange time = session.snapshot().navigation().opening(EventSet.all(table.size()));
      known = new MainTimeOf(table, time);
      main = known;
    }
    return known.time;
  }

  /// The plot of the timeline.
  Rect plot() {
    return plot.bounds();
  }

  /// Where the timeline looks.
  WindowHandle handle() {
    Viewport viewport = session.view().viewport();
    return new WindowHandle(overview().scale(), viewport, plot().width());
  }
}
