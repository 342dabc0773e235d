package org.demarche.layout;

import org.demarche.time.TimeRange;

/// The time that is shown first, at whose end most windows end that somebody looks at: text stands
/// where it does not run on beyond it, as far as there is a choice.
///
/// @param closed whether the picture has no other time, so that nothing beyond it can be seen
record Home(TimeRange time, boolean closed) {
  /// Of a layout of which nobody knows what is shown first.
  static final Home ANYWHERE = new Home(new TimeRange(-TimeRange.FAR, TimeRange.FAR), false);

  /// From where on text may stand, by axis second.
  double since() {
    return closed ? time.start() : Double.NEGATIVE_INFINITY;
  }

  /// Up to where text may stand.
  double until() {
    return closed ? time.end() : Double.POSITIVE_INFINITY;
  }

  double end() {
    return time.end();
  }
}
