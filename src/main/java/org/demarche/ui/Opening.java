package org.demarche.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.demarche.dataset.Dataset;
import org.demarche.layout.Layouts;
import org.demarche.layout.LevelOfDetail;
import org.demarche.layout.TimelineLayout;
import org.demarche.model.Problem;
import org.demarche.query.EventTable;
import org.demarche.query.FacetIndex;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.scene.TextMetrics;
import org.demarche.session.Navigation;
import org.demarche.store.DatasetReader;
import org.demarche.store.ReadResult;
import org.demarche.task.Progress;
import org.demarche.text.SourceNames;

/// What came of opening a dataset folder.
sealed interface Opening {
  /// The width for which the first layout is made; the window's own may differ.
  double WIDTH = 1000;

  Path folder();

  List<Problem> problems();

  /// A dataset, with what is derived from it.
  ///
  /// @param layouts of the table
  /// @param layout of all events, roughly for a first view
  /// @param names of the sources
  record Opened(
      Path folder,
      Dataset dataset,
      EventTable table,
      FacetIndex index,
      Layouts layouts,
      TimelineLayout layout,
      SourceNames names,
      List<Problem> problems)
      implements Opening {}

  /// No dataset.
  ///
  /// @param reason why, and what to do, in a sentence or two
  record Refused(Path folder, String reason, List<Problem> problems) implements Opening {}

  /// Reads a dataset folder, or the folder of a `dataset.json`; for a background thread.
  ///
  /// @param progress is told how much of a large set is read, and may cancel
  /// @throws java.util.concurrent.CancellationException when it does, or the thread is interrupted
  static Opening of(Path path, TextMetrics metrics, Progress progress) {
    Path parent = path.toAbsolutePath().getParent();
    Path folder = Files.isRegularFile(path) && parent != null ? parent : path;
    ReadResult read = new DatasetReader().read(folder, progress);
    return read.dataset()
        .<Opening>map(dataset -> opened(folder, dataset, read.problems(), metrics))
        .orElseGet(() -> new Refused(folder, reason(read.problems()), read.problems()));
  }

  private static Opened opened(
      Path folder, Dataset dataset, List<Problem> problems, TextMetrics metrics) {
    ZoneId axis = dataset.description().zone();
    EventTable table = EventTable.of(dataset, axis);
    FacetIndex index = FacetIndex.of(dataset, table);
    int level = LevelOfDetail.levelOf(Navigation.of(table).fitAll(WIDTH).secondsPerPixel());
    Layouts layouts = new Layouts(table, metrics);
    TimelineLayout layout = layouts.layout(index.match(Filter.ALL), grouping(dataset), level);
    SourceNames names = SourceNames.of(dataset);
    return new Opened(folder, dataset, table, index, layouts, layout, names, problems);
  }

  /// The grouping that the dataset asks for; by actor where it asks for none that there is.
  static Grouping grouping(Dataset dataset) {
    String asked = dataset.description().defaultGrouping().toUpperCase(Locale.ROOT);
    for (Grouping grouping : Grouping.values()) {
      if (grouping.name().equals(asked)) {
        return grouping;
      }
    }
    return Grouping.ACTOR;
  }

  private static String reason(List<Problem> problems) {
    return problems.isEmpty()
        ? "The folder could not be read as a dataset."
        : problems.getFirst().message();
  }
}
