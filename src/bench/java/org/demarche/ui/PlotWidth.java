package org.demarche.ui;

import org.demarche.session.Session;
import org.demarche.ui.timeline.TimelineControl;

/// The width in pixels of what the timeline shows of time, without the lane names beside it.
record PlotWidth(double pixels, double left) {
  static PlotWidth of(Session session, TimelineControl timeline) {
    double pixels = timeline.timeInView().length() / session.view().viewport().secondsPerPixel();
    return new PlotWidth(pixels, timeline.size().width() - pixels);
  }
}
