package org.demarche.store.curation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.dataset.Dataset;
import org.demarche.model.ActorId;
import org.demarche.model.Event;
import org.demarche.store.curation.Smell.Sort;
import org.demarche.store.curation.Smell.Subject;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// Actors who neither take part in an event, nor take a position, nor stand above one who does.
final class UnmentionedActors implements Check {
  @Override
  public void find(Dataset dataset, Consumer<Smell> found) {
    Set<ActorId> mentioned = new HashSet<>();
    for (Event event : dataset.events()) {
      event.participants().forEach(one -> mention(dataset, one.actor(), mentioned));
      event
          .claims()
          .forEach(
              claim ->
                  claim
                      .positions()
                      .forEach(position -> mention(dataset, position.actor(), mentioned)));
    }
    for (ActorId id : dataset.actors().keySet()) {
      if (!mentioned.contains(id)) {
        Subject subject = new Subject.OfActor(id);
        Message message = Message.of("store.smell.unmentioned-actor", id.value());
        found.accept(
            new Smell(Sort.UNMENTIONED_ACTOR, subject, List.of(), message, List.of(subject)));
      }
    }
  }

  /// The actor and all above it.
  private static void mention(Dataset dataset, @Nullable ActorId actor, Set<ActorId> mentioned) {
    if (actor != null && !mentioned.contains(actor)) {
      mentioned.addAll(dataset.chronology().actors().path(actor));
    }
  }
}
