package org.demarche.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.dataset.Dataset;
import org.demarche.model.Problem;
import org.demarche.session.Snapshot;

/// What is to be shown of a folder, ahead of what is: what has been read of it last, and the zone
/// that its axis is to show. Used on the window's thread.
final class Content {
  private Dataset dataset;
  private List<Problem> problems;
  private ZoneId axis;

  Content(Snapshot shown) {
    dataset = shown.dataset();
    problems = shown.problems();
    axis = dataset.chronology().axis();
  }

  void read(Dataset dataset, List<Problem> problems) {
    // Where the dataset's own zone has become another, an axis that shows it goes with it.
    if (axis.equals(this.dataset.chronology().home())) {
      axis = dataset.chronology().home();
    }
    this.dataset = dataset;
    this.problems = problems;
  }

  void put(ZoneId axis) {
    this.axis = axis;
  }

  /// Prepares a snapshot of it to follow the one that is shown.
  void prepare(
      Renewal renewal, Snapshot shown, Consumer<Snapshot> ready, Consumer<Throwable> failed) {
    Dataset read = dataset;
    List<Problem> found = problems;
    ZoneId zone = axis;
    renewal.prepare(() -> shown.next(on(zone, read, shown.dataset()), found), ready, failed);
  }

  /// What has been read shares with what was read before; on another axis, with what stood there.
  private static Dataset on(ZoneId axis, Dataset read, Dataset shown) {
    return axis.equals(read.chronology().axis()) ? read : read.on(axis).sharing(shown);
  }
}
