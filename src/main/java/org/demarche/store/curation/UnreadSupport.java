package org.demarche.store.curation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.dataset.Dataset;
import org.demarche.model.Citation;
import org.demarche.model.Citation.Stance;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.model.Source.Seen;
import org.demarche.store.curation.Smell.Sort;
import org.demarche.store.curation.Smell.Subject;
import org.demarche.words.Message;

/// Citations that have a source say more than a passing mention although it was not read; or was
/// read in part, and the citation does not tell what that part says.
final class UnreadSupport implements EventCheck {
  @Override
  public void find(Dataset dataset, Event event, Consumer<Smell> found) {
    for (Cited cited : Cited.in(event)) {
      Citation citation = cited.citation();
      if (citation.stance() != Stance.MENTIONS) {
        dataset
            .source(citation.source())
            .flatMap(source -> fault(source, citation))
            .ifPresent(message -> found.accept(smell(event, cited, message)));
      }
    }
  }

  private static Optional<Message> fault(Source source, Citation citation) {
    Seen seen = source.seen();
    String id = source.id().value();
    if (seen == null) {
      return Optional.of(Message.of("store.smell.unread-support.not-said", id));
    }
    return switch (seen) {
      case WHOLE -> Optional.empty();
      case EXCERPT ->
          citation.says() != null
              ? Optional.empty()
              : Optional.of(Message.of("store.smell.unread-support.excerpt", id));
      case SUBJECT -> Optional.of(Message.of("store.smell.unread-support.subject", id));
    };
  }

  private static Smell smell(Event event, Cited cited, Message message) {
    Subject subject = new Subject.OfEvent(event.id());
    return new Smell(
        Sort.UNREAD_SUPPORT,
        subject,
        cited.path(),
        message,
        List.of(subject, new Subject.OfSource(cited.citation().source())));
  }
}
