package org.demarche.store.curation;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor.ActorKind;
import org.demarche.model.ActorId;
import org.demarche.model.Event;
import org.demarche.model.Participant;
import org.demarche.store.curation.Smell.Sort;
import org.demarche.store.curation.Smell.Subject;
import org.demarche.words.Message;

/// Persons who take a part in an event that somebody unnamed of their own side takes: the sources
/// leave the name out, the record gives it.
final class NamedUnnamed implements EventCheck {
  private static final Pattern UNNAMED =
      Pattern.compile("\\b(unnamed|not\\s+named)\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public void find(Dataset dataset, Event event, Consumer<Smell> found) {
    List<Participant> all = event.participants();
    for (Participant unnamed : all) {
      if (unnamed.as() != null && UNNAMED.matcher(unnamed.as()).find()) {
        IntStream.range(0, all.size())
            .filter(at -> all.get(at).role().equals(unnamed.role()))
            .filter(at -> isPersonBelow(dataset, all.get(at).actor(), unnamed.actor()))
            .forEach(at -> found.accept(smell(event, at, unnamed)));
      }
    }
  }

  private static boolean isPersonBelow(Dataset dataset, ActorId id, ActorId above) {
    boolean person =
        dataset.actor(id).filter(actor -> actor.kind() == ActorKind.PERSON).isPresent();
    return person && !id.equals(above) && dataset.chronology().actors().path(id).contains(above);
  }

  private static Smell smell(Event event, int at, Participant unnamed) {
    Subject subject = new Subject.OfEvent(event.id());
    Message message =
        Message.of(
            "store.smell.named-unnamed",
            event.participants().get(at).actor().value(),
            unnamed.actor().value());
    return new Smell(
        Sort.NAMED_UNNAMED, subject, List.of("participants", at), message, List.of(subject));
  }
}
