package org.demarche.ui.detail;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.words.Words;
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
  Welcome {
    counts = List.copyOf(counts);
    steps = List.copyOf(steps);
  }

  static Welcome of(Words words, Dataset dataset) {
    return new Welcome(
        dataset.description().title(),
        dataset.description().description(),
        Stream.of(
                held(words, "events", dataset.events().size()),
                held(words, "actors", dataset.actors().size()),
                held(words, "places", dataset.places().size()),
                held(words, "sources", dataset.sources().size()))
            .filter(text -> !text.isEmpty())
            .toList(),
        Stream.of("read", "move", "filter", "walk")
            .map(step -> words.one("detail.welcome.step", step))
            .toList(),
        dataset.description().licence());
  }

  private static String held(Words words, String what, int count) {
    return count == 0 ? "" : words.one("detail.welcome.held", what, count);
  }
}
