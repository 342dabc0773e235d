package org.demarche;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.dataset.Dataset;
import org.demarche.generate.GeneratedDataset;
import org.demarche.messages.English;
import org.demarche.model.ActorId;
import org.demarche.model.Event;
import org.demarche.query.Actors;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.FacetIndex;
import org.demarche.query.Filter;

/// A hundred thousand made-up events, made once for all tests.
public final class Crowd {
  public static final int SIZE = 100_000;
  public static final Dataset DATASET = of(SIZE);
  public static final EventTable TABLE = EventTable.of(English.WORDS, DATASET);
  public static final FacetIndex INDEX = FacetIndex.of(DATASET, TABLE);

  private Crowd() {}

  /// So many made-up events, always the same ones.
  public static Dataset of(int size) {
    GeneratedDataset generated = new GeneratedDataset(size, 7);
    List<Event> events = new ArrayList<>();
    generated.events().forEachRemaining(events::add);
    return new Dataset(
        generated.description(),
        events,
        generated.actors(),
        generated.places(),
        generated.sources());
  }

  /// The filter that keeps the events of the first few actors.
  public static Filter firstActors(int count) {
    Set<ActorId> actors =
        DATASET.actors().keySet().stream()
            .limit(count)
            .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
    return Filter.ALL.with(new Actors(actors, Actors.Mode.ANY));
  }

  /// The events that any of the first few actors takes part in.
  public static EventSet anyOf(int actors) {
    return INDEX.match(firstActors(actors));
  }
}
