package org.demarche.ui.detail;

import java.util.stream.Collectors;
import org.demarche.dataset.Dataset;
import org.demarche.model.Citation;
import org.demarche.model.Event;
import org.demarche.text.CitationText;
import org.demarche.words.Words;

/// The sources of an event as one cites them.
public final class EventCitations {
  private EventCitations() {}

  /// Each source once, in full, on a line of its own.
  public static String of(Words words, Dataset dataset, Event event) {
    return event.citations().stream()
        .map(Citation::source)
        .distinct()
        .flatMap(source -> dataset.source(source).stream())
        .map(source -> CitationText.full(words, source))
        .collect(Collectors.joining("\n"));
  }
}
