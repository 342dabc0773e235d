package org.demarche.ui.timeline;

import org.demarche.layout.TimelineLayout;
import org.demarche.scene.Rect;

/// What the timeline looks like at present, as far as those who move it need to know.
interface Plot {
  /// The rectangle of time and lanes, inside the control; the viewport's left edge is its x.
  Rect bounds();

  /// The rows that are on the screen.
  TimelineLayout layout();
}
