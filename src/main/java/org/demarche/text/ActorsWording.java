package org.demarche.text;

import java.util.List;
import java.util.Set;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.query.Actors;
import org.demarche.query.Actors.Mode;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// 'involving both Iran and Iraq, without the United States'.
record ActorsWording(Words words, Actors actors, Dataset dataset) implements TicksWording<ActorId> {
  @Override
  public Actors condition() {
    return actors;
  }

  @Override
  public String facet() {
    return "actors";
  }

  @Override
  public String asked() {
    List<String> names = inSentence(actors.values());
    if (names.size() == 1) {
      return words.say(
          actors.mode() == Mode.ONLY ? "text.actors.nobody-else" : "text.actors.any",
          names.getFirst());
    }
    return switch (actors.mode()) {
      case ANY -> words.say("text.actors.any", Lists.or(words, names));
      case ALL -> words.say("text.actors.all", names.size(), Lists.and(words, names));
      case ONLY -> words.say("text.actors.only", names.size(), Lists.and(words, names));
    };
  }

  @Override
  public String ruledOut() {
    return words.say("text.actors.without", Lists.or(words, inSentence(actors.ticks().without())));
  }

  private List<String> inSentence(Set<ActorId> ids) {
    return ids.stream().map(id -> ActorNames.inSentence(words, id, dataset)).toList();
  }

  @Override
  public String name(ActorId id, SourceNames sources) {
    return dataset.actor(id).map(Actor::name).orElse(id.value());
  }
}
