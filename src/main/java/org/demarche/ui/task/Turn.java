package org.demarche.ui.task;

/// Says in each pulse whether it is one's turn, or the frame is left to the timeline, which has
/// something new to draw. While it has that in every frame, every few of them are for the others.
final class Turn {
  /// So many frames in a row are left to the timeline.
  private static final int PATIENCE = 4;

  /// Whether the timeline's picture comes first with the next pulse.
  private boolean fresh;

  private int waited;

  /// The timeline has something new to draw.
  void leave() {
    fresh = true;
  }

  /// To be asked once in each pulse.
  boolean comes() {
    if (fresh && waited < PATIENCE) {
      fresh = false;
      waited++;
      return false;
    }
    waited = 0;
    return true;
  }
}
