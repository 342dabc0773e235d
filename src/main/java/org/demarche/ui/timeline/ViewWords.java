package org.demarche.ui.timeline;

import org.demarche.words.Words;

/// What is in view, in words.
///
/// @param counts how many events are shown, of how many
/// @param time from when to when
/// @param zone of the axis
public record ViewWords(String counts, String time, String zone) {
  /// All of it.
  public String whole(Words words) {
    return words.say("timeline.in-view", counts, time, zone);
  }
}
