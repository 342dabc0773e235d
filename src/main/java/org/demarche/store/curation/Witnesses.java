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
/// witness; a source that contradicts an event or announces it beforehand is none, unless nobody
/// does more than announce it.
final class Witnesses implements Check {
  private static final Set<Stance> TELLING =
      Set.of(Stance.REPORTS, Stance.SUPPORTS, Stance.MENTIONS);

  @Override
  public void find(Dataset dataset, Consumer<Smell> found) {
    for (Event event : dataset.events()) {
      Subject subject = new Subject.OfEvent(event.id());
      if (event.citations().isEmpty()) {
        String message = "No source is cited for this event. Add a citation or remove the event.";
        found.accept(new Smell(Sort.NO_SOURCE, subject, List.of(), message, List.of(subject)));
        continue;
      }
      Set<String> witnesses = witnesses(dataset, event, TELLING);
      if (witnesses.isEmpty()) {
        witnesses = witnesses(dataset, event, Set.of(Stance.ANNOUNCES));
      }
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
