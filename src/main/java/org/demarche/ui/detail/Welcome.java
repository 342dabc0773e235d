package org.demarche.ui.detail;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.jspecify.annotations.Nullable;

/// What the pane says while nothing is selected.
///
/// @param description of the dataset; may be empty
/// @param counts '41 events', '38 actors', …; what the dataset has none of is left out
/// @param steps how to begin, one sentence each
/// @param licence of the dataset, or null
record Welcome(
    String title,
    String description,
    List<String> counts,
    List<String> steps,
    @Nullable String licence) {
  private static final List<String> STEPS =
      List.of(
          "Click an event to read what happened, who took part and which sources say so.",
          "Roll the wheel to zoom at the pointer; drag to move through time.",
          "Tick actors in the filter to keep what involves them.",
          "The arrow keys walk from event to event.");

  Welcome {
    counts = List.copyOf(counts);
    steps = List.copyOf(steps);
  }

  static Welcome of(Dataset dataset) {
    return new Welcome(
        dataset.description().title(),
        dataset.description().description(),
        Stream.of(
                counted(dataset.events().size(), "event", "events"),
                counted(dataset.actors().size(), "actor", "actors"),
                counted(dataset.places().size(), "place", "places"),
                counted(dataset.sources().size(), "source", "sources"))
            .filter(text -> !text.isEmpty())
            .toList(),
        STEPS,
        dataset.description().licence());
  }

  private static String counted(int count, String one, String many) {
    return switch (count) {
      case 0 -> "";
      case 1 -> "1 " + one;
      default -> String.format(Locale.ENGLISH, "%,d %s", count, many);
    };
  }
}
