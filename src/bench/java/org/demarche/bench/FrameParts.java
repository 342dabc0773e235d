package org.demarche.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.demarche.dataset.Dataset;
import org.demarche.font.Fonts;
import org.demarche.font.TextMetrics;
import org.demarche.layer.Frame;
import org.demarche.layer.SceneBuilder;
import org.demarche.layout.LevelOfDetail;
import org.demarche.layout.TimelineLayout;
import org.demarche.messages.English;
import org.demarche.query.Actors;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.FacetIndex;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.scene.HitIndex;
import org.demarche.scene.Scene;
import org.demarche.scene.ScenePainter;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.session.Navigation;
import org.demarche.session.Selection;
import org.demarche.session.ViewState;
import org.demarche.store.DatasetReader;
import org.demarche.viewport.Viewport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The parts of the work behind one frame of a 1600×900 timeline that shows everything, each alone.
///
/// A wheel step that stays on its level of detail costs scene and paint; one that crosses a level
/// costs the layout too, and a tick of an actor costs match, counts and layout. Table and index are
/// made once, while a dataset is opened.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls open() before anything else
public class FrameParts {
  private static final Size SIZE = new Size(1600, 900);

  @Param("1000")
  int events;

  /// Where the generated datasets lie, each in a folder named by its number of events.
  @Param("target/bench/data")
  String folder;

  private TextMetrics metrics;
  private Dataset dataset;
  private EventTable table;
  private FacetIndex index;
  private Filter filter;
  private EventSet match;
  private int level;
  private Frame frame;
  private Scene scene;

  @Setup
  public void open() {
    Path home = Path.of(folder, Integer.toString(events));
    dataset =
        new DatasetReader()
            .read(home)
            .dataset()
            .orElseThrow(() -> new IllegalStateException("no dataset in " + home));
    metrics = Fonts.metrics();
    table = table();
    index = index();
    filter = Filter.ALL.toggled(Actors.SORT, dataset.actors().firstEntry().getKey());
    match = index.match(Filter.ALL);
    Viewport viewport = Navigation.of(table).fitAll(SIZE.width());
    ViewState view =
        new ViewState(viewport, 0, Filter.ALL, Grouping.ACTOR, new Selection.None(), Theme.LIGHT);
    level = LevelOfDetail.levelOf(viewport.secondsPerPixel());
    frame = new Frame(dataset, table, match, layout(), view, SIZE, metrics);
    scene = scene();
  }

  @Benchmark
  public EventTable table() {
    return EventTable.of(English.WORDS, dataset);
  }

  @Benchmark
  public FacetIndex index() {
    return FacetIndex.of(dataset, table);
  }

  @Benchmark
  public EventSet match() {
    return index.match(filter);
  }

  @Benchmark
  public Object counts() {
    return index.counts(filter);
  }

  @Benchmark
  public TimelineLayout layout() {
    return TimelineLayout.of(table, match, Grouping.ACTOR, level, metrics);
  }

  /// As for the first frame: nothing is remembered from the one before.
  @Benchmark
  public Scene scene() {
    return SceneBuilder.standard(English.WORDS).build(frame);
  }

  @Benchmark
  public int paint() {
    CountingSurface surface = new CountingSurface();
    ScenePainter.paint(scene, surface);
    return surface.commands();
  }

  @Benchmark
  public HitIndex hitIndex() {
    return HitIndex.of(scene);
  }
}
