package org.demarche.store.curation;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.demarche.model.Citation;
import org.demarche.model.Citation.Stance;
import org.demarche.model.Dataset;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.store.curation.Smell.Sort;
import org.demarche.store.curation.Smell.Subject;

/// Events that no source tells of, or only one witness. Sources of one witness group are one
/// witness. A source that mentions an event in passing is no second witness to one that reports or
/// supports it; it counts where nobody does more than mention it, and one that announces it where
/// nobody does more than announce it. One that contradicts it never counts.
final class Witnesses implements Check {
  /// What a source may do for an event, the strongest first; only the strongest found counts.
  private static final List<Set<Stance>> STRENGTHS =
      List.of(
          Set.of(Stance.REPORTS, Stance.SUPPORTS),
          Set.of(Stance.MENTIONS),
          Set.of(Stance.ANNOUNCES));

  @Override
  public void find(Dataset dataset, Consumer<Smell> found) {
    for (Event event : dataset.events()) {
      Subject subject = new Subject.OfEvent(event.id());
      if (event.citations().isEmpty()) {
        String message = "No source is cited for this event. Add a citation or remove the event.";
        found.accept(new Smell(Sort.NO_SOURCE, subject, List.of(), message, List.of(subject)));
        continue;
      }
      Set<String> witnesses =
          STRENGTHS.stream()
              .map(stances -> witnesses(dataset, event, stances))
              .filter(some -> !some.isEmpty())
              .findFirst()
              .orElse(Set.of());
      if (witnesses.size() == 1) {
        String message =
            "Only one witness tells of this event: '%s'. Look for another, or accept it with a reason."
                .formatted(witnesses.iterator().next());
        found.accept(
            new Smell(
                Sort.SINGLE_WITNESS, subject, List.of("citations"), message, List.of(subject)));
      }
    }
  }

  private static Set<String> witnesses(Dataset dataset, Event event, Set<Stance> stances) {
    return event.citations().stream()
        .filter(citation -> stances.contains(citation.stance()))
        .map(citation -> witness(dataset, citation))
        .collect(Collectors.toSet());
  }

  private static String witness(Dataset dataset, Citation citation) {
    return dataset.source(citation.source()).map(Source::witness).orElse(citation.source().value());
  }
}
