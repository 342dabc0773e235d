package org.demarche.text;

import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.query.Actors;
import org.demarche.query.Actors.Mode;

/// 'involving both Iran and the United States'.
record ActorsWording(Actors actors, Dataset dataset) implements ConditionWording {
  @Override
  public FilterPhrase phrase() {
    return new FilterPhrase(FilterPhrase.Place.CLAUSE, clause());
  }

  private String clause() {
    List<String> names =
        actors.values().stream().map(id -> ActorNames.inSentence(id, dataset)).toList();
    if (names.size() == 1) {
      String only = actors.mode() == Mode.ONLY ? " and nobody else" : "";
      return "involving " + names.getFirst() + only;
    }
    boolean two = names.size() == 2;
    return switch (actors.mode()) {
      case ANY -> "involving " + EnglishList.or(names);
      case ALL -> (two ? "involving both " : "involving all of ") + EnglishList.and(names);
      case ONLY -> (two ? "only between " : "only among ") + EnglishList.and(names);
    };
  }

  @Override
  public String label(SourceNames sources) {
    return EnglishList.or(
        actors.values().stream()
            .map(id -> dataset.actor(id).map(Actor::name).orElse(id.value()))
            .toList());
  }
}
