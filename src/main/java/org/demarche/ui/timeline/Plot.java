package org.demarche.ui.timeline;

import java.util.OptionalDouble;
import org.demarche.layout.TimelineLayout;
import org.demarche.model.EventId;
import org.demarche.scene.Rect;
import org.demarche.session.ViewState;

/// What the timeline looks like, as far as those who move it need to know.
interface Plot {
  /// The rectangle of time and lanes, inside the control; the viewport's left edge is its x.
  Rect bounds();

  /// Where the text beside an event ends at the right, in pixels from the plot's left edge; empty
  /// where it has none.
  OptionalDouble textEnd(EventId event);

  /// The rows that a view has, under the session's present filter and snapshot. To ask for those of
  /// another view than the session's changes nothing of what is shown, and starts no work.
  TimelineLayout layout(ViewState view);
}
