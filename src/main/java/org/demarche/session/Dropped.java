package org.demarche.session;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.EnglishList;

/// What of a view a new snapshot could not keep.
///
/// @param selection what was selected and is no more, or [Selection.None] where it was kept
/// @param selected how many events had been selected together, with those that are still there
/// @param conditions what the filter asked for and the dataset no longer has, by the names it had
public record Dropped(Selection selection, int selected, List<String> conditions) {
  public Dropped {
    conditions = List.copyOf(conditions);
  }

  public boolean isNothing() {
    return selection instanceof Selection.None && conditions.isEmpty();
  }

  /// In a sentence or two; empty where nothing was dropped.
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
    return String.join(" ", sentences);
  }
}
