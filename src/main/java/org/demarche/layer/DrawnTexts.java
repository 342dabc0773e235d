package org.demarche.layer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.words.Words;

/// What the picture of a frame draws of single events, and what it writes beside them.
///
/// @param drawn ordinals of the events that have a mark of their own
/// @param said by ordinal, what stands in full view beside an event, cut short or not
public record DrawnTexts(Set<Integer> drawn, Map<Integer, String> said) {
  public static DrawnTexts of(Words words, Frame frame) {
    Stage stage = new Stage(frame, new KeptFacts(words));
    Set<Integer> drawn = new HashSet<>();
    Map<Integer, String> said = new HashMap<>();
    for (DrawnEvent event : stage.events()) {
      drawn.add(event.ordinal());
      DrawnEvent.Caption caption = event.caption();
      boolean inView = caption.opacity() >= 1 && caption.right() <= stage.plot().right();
      if (inView && !caption.isEmpty()) {
        said.put(event.ordinal(), caption.said());
      }
    }
    stage.spotlight().ifPresent(spot -> drawn.add(spot.event().ordinal()));
    return new DrawnTexts(Set.copyOf(drawn), Map.copyOf(said));
  }

  /// What is written in full view beside an event; empty where nothing is.
  public Optional<String> of(int ordinal) {
    return Optional.ofNullable(said.get(ordinal));
  }
}
