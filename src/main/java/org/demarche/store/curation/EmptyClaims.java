package org.demarche.store.curation;

import java.util.List;
import java.util.function.Consumer;
import org.demarche.dataset.Dataset;
import org.demarche.model.Event;
import org.demarche.store.curation.Smell.Sort;
import org.demarche.store.curation.Smell.Subject;

/// Claims on which nobody takes a position.
final class EmptyClaims implements EventCheck {
  @Override
  public void find(Dataset dataset, Event event, Consumer<Smell> found) {
    Subject subject = new Subject.OfEvent(event.id());
    for (int i = 0; i < event.claims().size(); i++) {
      if (event.claims().get(i).positions().isEmpty()) {
        String message = "Nobody takes a position on this claim. Say who asserts or denies it.";
        found.accept(
            new Smell(
                Sort.CLAIM_WITHOUT_POSITION,
                subject,
                List.of("claims", i),
                message,
                List.of(subject)));
      }
    }
  }
}
