package org.demarche.store.curation;

import java.util.List;
import java.util.Set;
import org.demarche.dataset.Dataset;
import org.demarche.model.Citation.Stance;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.model.Witnesses;

/// The sources that tell of an event, by what they do for it.
final class Tellers {
  /// Of what happened.
  static final Set<Stance> TELLING = Set.of(Stance.REPORTS, Stance.SUPPORTS);

  private Tellers() {}

  /// Those that an event cites itself with one of the stances, each once.
  static List<Source> of(Dataset dataset, Event event, Set<Stance> stances) {
    return event.citations().stream()
        .filter(citation -> stances.contains(citation.stance()))
        .flatMap(citation -> dataset.source(citation.source()).stream())
        .distinct()
        .toList();
  }

  /// Those that are the event's witnesses, each once.
  static List<Source> witnesses(Dataset dataset, Event event) {
    return Witnesses.telling(event.citations()).stream()
        .flatMap(citation -> dataset.source(citation.source()).stream())
        .distinct()
        .toList();
  }

  /// Those of the first stances with which the event cites any.
  static List<Source> strongest(Dataset dataset, Event event, List<Set<Stance>> strengths) {
    return strengths.stream()
        .map(stances -> of(dataset, event, stances))
        .filter(some -> !some.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
