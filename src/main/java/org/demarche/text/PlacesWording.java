package org.demarche.text;

import java.util.List;
import java.util.Set;
import org.demarche.dataset.Dataset;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.demarche.query.Places;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// 'in Baghdad or Tehran, not in Paris'.
record PlacesWording(Words words, Places places, Dataset dataset) implements TicksWording<PlaceId> {
  @Override
  public Places condition() {
    return places;
  }

  @Override
  public String facet() {
    return "places";
  }

  @Override
  public String asked() {
    List<String> names = names(places.values());
    return places.isNarrowing() && names.size() > 1
        ? words.say("text.in-all-places", Lists.and(words, names))
        : words.say("text.in-places", Lists.or(words, names));
  }

  @Override
  public String ruledOut() {
    return words.say("text.not-in-places", Lists.or(words, names(places.ticks().without())));
  }

  private List<String> names(Set<PlaceId> ids) {
    return ids.stream().map(this::name).toList();
  }

  private String name(PlaceId id) {
    return dataset.place(id).map(Place::name).orElse(id.value());
  }

  @Override
  public String name(PlaceId id, SourceNames sources) {
    return name(id);
  }
}
