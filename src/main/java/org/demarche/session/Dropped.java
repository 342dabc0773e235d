package org.demarche.session;

import java.util.ArrayList;
import java.util.List;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// What of a view, and of the places of its history, a new snapshot could not keep.
///
/// @param selection what was selected and is no more, or [Selection.None] where it was kept
/// @param selected how many events had been selected together, with those that are still there
/// @param conditions what the filter asked for and the dataset no longer has, by the names it had
/// @param places how many places of the history lost something that the view did not lose
public record Dropped(Selection selection, int selected, List<String> conditions, int places) {
  public Dropped {
    conditions = List.copyOf(conditions);
  }

  /// What a view lost by itself.
  Dropped(Selection selection, int selected, List<String> conditions) {
    this(selection, selected, conditions, 0);
  }

  Dropped withPlaces(int places) {
    return new Dropped(selection, selected, conditions, places);
  }

  public boolean isNothing() {
    return isSaidBy(new Dropped(new Selection.None(), 0, List.of())) && places == 0;
  }

  /// Whether whoever knows of the other loss knows of all of this one.
  boolean isSaidBy(Dropped other) {
    return (selection instanceof Selection.None || selection.equals(other.selection))
        && other.conditions.containsAll(conditions);
  }

  /// In a sentence or more; empty where nothing was dropped.
  public String words(Words words) {
    List<String> sentences = new ArrayList<>();
    switch (selection) {
      case Selection.OneEvent _ -> sentences.add(words.say("text.dropped.one", selected));
      case Selection.Several several -> {
        int gone = several.events().size();
        sentences.add(
            gone == selected
                ? words.say("text.dropped.all")
                : words.say("text.dropped.several", gone));
      }
      case Selection.Cluster _ -> sentences.add(words.say("text.dropped.cluster"));
      case Selection.None _ -> {}
    }
    if (!conditions.isEmpty()) {
      sentences.add(words.say("text.dropped.conditions", Lists.and(words, conditions)));
    }
    if (places > 0) {
      sentences.add(words.say("text.dropped.places", places));
    }
    return String.join(" ", sentences);
  }
}
