package org.demarche.text;

import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.query.Actors;
import org.demarche.query.Actors.Mode;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// 'involving both Iran and the United States'.
record ActorsWording(Words words, Actors actors, Dataset dataset) implements ConditionWording {
  @Override
  public FilterPhrase phrase() {
    return new FilterPhrase(FilterPhrase.Place.CLAUSE, clause());
  }

  private String clause() {
    List<String> names =
        actors.values().stream().map(id -> ActorNames.inSentence(words, id, dataset)).toList();
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
  public String label(SourceNames sources) {
    return Lists.or(
        words,
        actors.values().stream()
            .map(id -> dataset.actor(id).map(Actor::name).orElse(id.value()))
            .toList());
  }
}
