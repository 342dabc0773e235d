package org.demarche.query;

import java.util.Collection;
import java.util.function.Consumer;
import org.demarche.model.ActorId;
import org.demarche.model.Citation;
import org.demarche.model.Dataset;
import org.demarche.model.Event;
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

  /// Goes through all events once.
  static Mentions of(Dataset dataset) {
    Collector collector = new Collector(dataset);
    dataset.events().forEach(collector::add);
    return collector.mentions();
  }

  /// Takes in the events one by one.
  static final class Collector {
    private final Column<ActorId> actors;
    private final Column<PlaceId> places;
    private final Column<SourceId> sources;
    private final Column<String> kinds;

    Collector(Dataset dataset) {
      int rows = dataset.events().size();
      actors = new Column<>(dataset.actors().keySet(), rows);
      places = new Column<>(dataset.places().keySet(), rows);
      sources = new Column<>(dataset.sources().keySet(), rows);
      kinds = new Column<>(dataset.description().kinds().stream().map(Kind::id).toList(), rows);
    }

    void add(Event event) {
      event.participants().forEach(one -> actors.add(one.actor()));
      event.places().forEach(places::add);
      Consumer<Citation> citation = one -> sources.add(one.source());
      event.citations().forEach(citation);
      event
          .accounts()
          .forEach(
              account ->
                  account.versions().forEach(version -> version.citations().forEach(citation)));
      event
          .claims()
          .forEach(
              claim ->
                  claim.positions().forEach(position -> position.citations().forEach(citation)));
      kinds.add(event.kind());
      actors.endRow();
      places.endRow();
      sources.endRow();
      kinds.endRow();
    }

    Mentions mentions() {
      return new Mentions(actors.built(), places.built(), sources.built(), kinds.built());
    }
  }

  private static final class Column<T> {
    private final Dictionary<T> values;
    private final CodeColumn.Builder codes;

    Column(Collection<? extends T> known, int rows) {
      values = new Dictionary<>(known);
      codes = new CodeColumn.Builder(rows);
    }

    void add(T value) {
      codes.add(values.add(value));
    }

    void endRow() {
      codes.endRow();
    }

    ValueColumn<T> built() {
      return new ValueColumn<>(values, codes.build());
    }
  }
}
