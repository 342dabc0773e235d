package org.demarche.store;

import java.util.ArrayList;
import java.util.List;
import org.demarche.columns.CodeColumn;
import org.demarche.columns.EventColumns;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.model.Description;
import org.demarche.model.Event;
import org.demarche.model.Place;
import org.demarche.model.Source;

/// Everything that a dataset says, in records and in columns, to be compared.
record Told(
    Description description,
    List<Event> events,
    List<Actor> actors,
    List<Place> places,
    List<Source> sources,
    List<String> columns,
    List<String> incoming) {
  static Told of(Dataset dataset) {
    return new Told(
        dataset.description(),
        List.copyOf(dataset.events()),
        List.copyOf(dataset.actors().values()),
        List.copyOf(dataset.places().values()),
        List.copyOf(dataset.sources().values()),
        columns(dataset),
        dataset.events().stream()
            .map(event -> event.id() + " " + dataset.incoming().of(event.id()))
            .toList());
  }

  /// The records alone.
  static List<Object> records(Dataset dataset) {
    return List.of(
        dataset.description(),
        dataset.events(),
        List.copyOf(dataset.actors().values()),
        List.copyOf(dataset.places().values()),
        List.copyOf(dataset.sources().values()));
  }

  private static List<String> columns(Dataset dataset) {
    EventColumns columns = dataset.events().columns();
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < columns.size(); row++) {
      rows.add(
          "%d %d %d %d %b %d %d %d %s %s %s %s"
              .formatted(
                  columns.outerStart(row),
                  columns.outerEnd(row),
                  columns.coreStart(row),
                  columns.coreEnd(row),
                  columns.isRange(row),
                  columns.doubts(row),
                  columns.significance(row),
                  columns.witnesses(row),
                  values(columns.kinds(), row, dataset.events().codes().kinds()),
                  values(columns.actors(), row, dataset.events().codes().actors()),
                  values(columns.places(), row, dataset.events().codes().places()),
                  values(columns.sources(), row, dataset.events().codes().sources())));
    }
    return rows;
  }

  private static List<Object> values(CodeColumn column, int row, List<?> values) {
    List<Object> found = new ArrayList<>();
    column.forEach(row, code -> found.add(values.get(code)));
    return found;
  }
}
