package org.demarche.ui.timeline;

import java.util.List;
import javafx.scene.canvas.Canvas;
import org.demarche.dataset.Dataset;
import org.demarche.font.TextMetrics;
import org.demarche.generate.GeneratedDataset;
import org.demarche.layer.Frame;
import org.demarche.layer.SceneBuilder;
import org.demarche.layout.LevelOfDetail;
import org.demarche.layout.TimelineLayout;
import org.demarche.messages.English;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.scene.Palettes;
import org.demarche.scene.ScenePainter;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.session.Selection;
import org.demarche.session.ViewState;
import org.demarche.ui.TestFonts;
import org.demarche.viewport.Viewport;

/// A canvas with the time axis and nothing else: what a frame costs before there is any event.
public final class AxisCanvas {
  private static final double DAY = 86_400;

  private final Canvas canvas;
  private final Size size;
  private final TextMetrics metrics;
  private final FxSurface surface;
  private final SceneBuilder builder = SceneBuilder.standard(English.WORDS);
  private final Dataset dataset;
  private final EventTable table;
  private Viewport viewport = new Viewport(1_180_000_000, 0, DAY);

  public AxisCanvas(Size size, TextMetrics metrics) {
    this.size = size;
    this.metrics = metrics;
    canvas = new Canvas(size.width(), size.height());
    surface =
        new FxSurface(
            canvas.getGraphicsContext2D(),
            Palettes.of(Theme.LIGHT),
            new FxFonts(TestFonts.files()),
            1);
    dataset =
        new Dataset(
            new GeneratedDataset(1, 1).description(), List.of(), List.of(), List.of(), List.of());
    table = EventTable.of(English.WORDS, dataset);
  }

  public Canvas node() {
    return canvas;
  }

  /// Moves the axis and draws it anew.
  ///
  /// @param right pixels
  public void pan(double right) {
    viewport = viewport.pan(-right);
    EventSet nothing = EventSet.all(0);
    ViewState view =
        new ViewState(viewport, 0, Filter.ALL, Grouping.NONE, new Selection.None(), Theme.LIGHT);
    int level = LevelOfDetail.levelOf(viewport.secondsPerPixel());
    TimelineLayout layout = TimelineLayout.of(table, nothing, Grouping.NONE, level, metrics);
    Frame frame = new Frame(dataset, table, nothing, layout, view, size, metrics);
    canvas.getGraphicsContext2D().clearRect(0, 0, size.width(), size.height());
    ScenePainter.paint(builder.build(frame), surface);
  }
}
