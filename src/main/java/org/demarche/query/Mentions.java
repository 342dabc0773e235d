package org.demarche.query;

import java.util.Collection;
import java.util.List;
import org.demarche.columns.CodeColumn;
import org.demarche.columns.EventCodes;
import org.demarche.columns.EventColumns;
import org.demarche.dataset.Dataset;
import org.demarche.model.ActorId;
import org.demarche.model.Kind;
import org.demarche.model.PlaceId;
import org.demarche.model.SourceId;

/// What each event refers to by id, in the order of the ordinals.
///
/// @param actors those that take part
/// @param places where it was
/// @param sources every source that speaks in it: of the event itself, in an account or in a claim
/// @param kinds its one kind; the dictionary begins with those of the vocabulary
record Mentions(
    ValueColumn<ActorId> actors,
    ValueColumn<PlaceId> places,
    ValueColumn<SourceId> sources,
    ValueColumn<String> kinds) {

  static Mentions of(Dataset dataset) {
    EventCodes codes = dataset.events().codes();
    EventColumns columns = dataset.events().columns();
    List<String> kinds = dataset.description().kinds().stream().map(Kind::id).toList();
    return new Mentions(
        column(dataset.actors().keySet(), codes.actors(), columns.actors()),
        column(dataset.places().keySet(), codes.places(), columns.places()),
        column(dataset.sources().keySet(), codes.sources(), columns.sources()),
        column(kinds, codes.kinds(), columns.kinds()));
  }

  /// These, with what others say the same in place of its own.
  Mentions sharing(Mentions others) {
    return new Mentions(
        actors.orSame(others.actors),
        places.orSame(others.places),
        sources.orSame(others.sources),
        kinds.orSame(others.kinds));
  }

  /// @param known what the dictionary begins with
  /// @param values by code in `codes`; some may be of what there was once, and no event has them
  private static <T> ValueColumn<T> column(
      Collection<? extends T> known, List<T> values, CodeColumn codes) {
    Dictionary<T> dictionary = new Dictionary<>(known);
    int[] counts = codes.counts(values.size());
    int[] mapping = new int[counts.length];
    for (int code = 0; code < mapping.length; code++) {
      mapping[code] = counts[code] == 0 ? 0 : dictionary.add(values.get(code));
    }
    return new ValueColumn<>(dictionary, codes.mapped(mapping));
  }
}
