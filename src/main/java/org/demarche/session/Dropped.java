package org.demarche.session;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.EnglishList;

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
  public String words() {
    List<String> sentences = new ArrayList<>();
    switch (selection) {
      case Selection.OneEvent _ ->
          sentences.add(
              selected == 1
                  ? "The selected event is gone from the dataset."
                  : "One of the selected events is gone from the dataset.");
      case Selection.Several several -> {
        int gone = several.events().size();
        sentences.add(
            gone == selected
                ? "The selected events are gone from the dataset."
                : gone + " of the selected events are gone from the dataset.");
      }
      case Selection.Cluster _ -> sentences.add("The selected events are no longer the same.");
      case Selection.None _ -> {}
    }
    if (!conditions.isEmpty()) {
      sentences.add(
          "The filter no longer asks for "
              + EnglishList.and(conditions)
              + ", which the dataset no longer has.");
    }
    if (places > 0) {
      sentences.add(
          places == 1
              ? "One view to come back to has lost its selection or a part of its filter."
              : places
                  + " views to come back to have lost their selection or a part of their"
                  + " filter.");
    }
    return String.join(" ", sentences);
  }
}
