package org.demarche.text;

import org.demarche.dataset.Dataset;
import org.demarche.model.Place;
import org.demarche.query.Places;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// 'in Baghdad or Tehran'.
record PlacesWording(Words words, Places places, Dataset dataset) implements ConditionWording {
  @Override
  public FilterPhrase phrase() {
    return new FilterPhrase(FilterPhrase.Place.CLAUSE, words.say("text.in-places", names()));
  }

  @Override
  public String label(SourceNames sources) {
    return names();
  }

  private String names() {
    return Lists.or(
        words,
        places.values().stream()
            .map(id -> dataset.place(id).map(Place::name).orElse(id.value()))
            .toList());
  }
}
