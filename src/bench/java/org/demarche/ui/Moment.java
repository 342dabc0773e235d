package org.demarche.ui;

import java.util.Arrays;
import org.demarche.query.EventTable;
import org.demarche.session.Session;
import org.demarche.viewport.Viewport;

/// The time that the scripts move about: that of an event in the middle of the dataset, where there
/// is something to see at every zoom.
///
/// @param second on the axis
record Moment(long second) {
  /// Where it stands on the timeline at the beginning of a script, as a share of the width.
  private static final double PLACE = 0.55;

  /// The median beginning among the events.
  static Moment of(EventTable table) {
    long[] starts = new long[table.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = table.outerStart(i);
    }
    Arrays.sort(starts);
    return new Moment(starts[starts.length / 2]);
  }

  /// Makes the timeline show some time about it, at once.
  ///
  /// @param seconds that the plot spans
  /// @param width of the plot in pixels
  void show(Session session, double seconds, double width) {
    long left = second - Math.round(seconds * PLACE);
    session.update(view -> view.withViewport(new Viewport(left, 0, seconds / width)));
  }

  /// Where it is now, in pixels from the plot's left edge.
  double x(Session session) {
    return session.view().viewport().x(second);
  }
}
