package org.demarche.ui.filter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.model.Kind;
import org.demarche.model.Place;
import org.demarche.query.Filter;
import org.demarche.text.DisputeWords;
import org.demarche.text.SourceNames;
import org.demarche.time.TimeLabels;
import org.demarche.time.TimeRange;

/// One condition of a filter, and the filter without it.
record FilterChip(String label, Filter without) {

  /// The conditions in the order actors, kinds, places, sources, range, disputes; ids that the
  /// dataset does not know stand for themselves.
  static List<FilterChip> of(Filter filter, Dataset dataset, SourceNames sources) {
    List<FilterChip> chips = new ArrayList<>();
    each(
        chips,
        filter.actors(),
        id -> dataset.actor(id).map(Actor::name).orElse(id.value()),
        filter::withActors);
    each(
        chips,
        filter.kinds(),
        id -> dataset.kind(id).map(Kind::label).orElse(id),
        filter::withKinds);
    each(
        chips,
        filter.places(),
        id -> dataset.place(id).map(Place::name).orElse(id.value()),
        filter::withPlaces);
    each(chips, filter.sources(), sources::name, filter::withSources);
    TimeRange range = filter.range();
    if (range != null) {
      String certainty =
          filter.certainty() == Filter.Certainty.CERTAINLY ? "certainly " : "possibly ";
      chips.add(
          new FilterChip(
              certainty + TimeLabels.range(range), filter.withRange(null, filter.certainty())));
    }
    each(chips, filter.disputed(), DisputeWords::mark, filter::withDisputed);
    return chips;
  }

  private static <K> void each(
      List<FilterChip> chips,
      Set<K> ticked,
      Function<K, String> name,
      Function<Set<K>, Filter> with) {
    for (K key : ticked) {
      Set<K> rest = new LinkedHashSet<>(ticked);
      rest.remove(key);
      chips.add(new FilterChip(name.apply(key), with.apply(rest)));
    }
  }
}
