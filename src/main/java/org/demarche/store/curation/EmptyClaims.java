package org.demarche.store.curation;

import java.util.List;
import java.util.function.Consumer;
import org.demarche.dataset.Dataset;
import org.demarche.model.Event;
import org.demarche.store.curation.Smell.Sort;
import org.demarche.store.curation.Smell.Subject;
import org.demarche.words.Message;

/// Claims on which nobody takes a position.
final class EmptyClaims implements EventCheck {
  @Override
  public void find(Dataset dataset, Event event, Consumer<Smell> found) {
    Subject subject = new Subject.OfEvent(event.id());
    for (int i = 0; i < event.claims().size(); i++) {
      if (event.claims().get(i).positions().isEmpty()) {
        Message message = Message.of("store.smell.claim-without-position");
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
