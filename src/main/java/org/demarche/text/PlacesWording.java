package org.demarche.text;

import org.demarche.dataset.Dataset;
import org.demarche.model.Place;
import org.demarche.query.Places;

/// 'in Baghdad or Tehran'.
record PlacesWording(Places places, Dataset dataset) implements ConditionWording {
  @Override
  public FilterPhrase phrase() {
    return new FilterPhrase(FilterPhrase.Place.CLAUSE, "in " + names());
  }

  @Override
  public String label(SourceNames sources) {
    return names();
  }

  private String names() {
    return EnglishList.or(
        places.values().stream()
            .map(id -> dataset.place(id).map(Place::name).orElse(id.value()))
            .toList());
  }
}
