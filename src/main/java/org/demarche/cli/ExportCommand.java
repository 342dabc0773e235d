package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.cli.DatasetArgument.DataErrors;
import org.demarche.dataset.Dataset;
import org.demarche.export.PictureFormat;
import org.demarche.export.PictureWriter;
import org.demarche.font.Fonts;
import org.demarche.layer.Publication;
import org.demarche.query.EventSet;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.session.Selection;
import org.demarche.session.Snapshot;
import org.demarche.session.ViewState;
import org.demarche.store.ReadResult;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `demarche export`: a picture of the timeline, drawn without a display.
@Command(
    name = "export",
    description = "Draws the timeline as a picture with title, legend and numbered sources.")
final class ExportCommand implements Callable<Integer> {
  private static final double MOST_SCALE = 8;

  private final Words words;
  private final Console console;

  @Parameters(paramLabel = "PATH", description = "The dataset's folder.")
  private Path folder = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The picture to write; its name ends in .png or .svg.")
  private Path out = Path.of("");

  @Option(
      names = "--size",
      paramLabel = "WxH",
      converter = SizeOption.class,
      description = {
        "Width and least height in pixels, 1600x900 by default; the picture grows in height with"
            + " what there is to show."
      })
  private Size size = new Size(1600, 900);

  @Option(
      names = "--scale",
      paramLabel = "N",
      description = "Pixels of a PNG for each of the size, 1 by default; 2 suits print.")
  private double scale = 1;

  @Option(
      names = "--range",
      paramLabel = "EDTF",
      description = {
        "The time shown, such as 2007-05/2007-08; by default what the dataset shows first, else all"
            + " that there is."
      })
  private @Nullable String range;

  @Mixin private FilterOptions filter = new FilterOptions();

  @Option(
      names = "--group-by",
      paramLabel = "actor|kind|place|none",
      converter = GroupingConverter.class,
      description = "What the lanes stand for; by default as the dataset says.")
  private @Nullable Grouping grouping;

  @Option(
      names = "--theme",
      paramLabel = "light|dark|print",
      converter = ThemeConverter.class,
      description = "The look, light by default.")
  private Theme theme = Theme.LIGHT;

  @Option(names = "--no-legend", description = "Leaves the legend out.")
  private boolean noLegend;

  @Option(
      names = "--no-sources",
      description = "Leaves the list of sources out, and the numbers that lead to it.")
  private boolean noSources;

  static final class GroupingConverter extends Choice<Grouping> {
    GroupingConverter() {
      super(Grouping.class);
    }
  }

  static final class ThemeConverter extends Choice<Theme> {
    ThemeConverter() {
      super(Theme.class);
    }
  }

  ExportCommand(Words words, Console console) {
    this.words = words;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CannotRun, DataErrors {
    checkOptions();
    ReadResult result = DatasetArgument.read(folder);
    Dataset dataset = DatasetArgument.usable(result, folder, console);
    Snapshot snapshot = Snapshot.of(dataset, result.problems(), Fonts.metrics());
    Filter kept = filter.filter(dataset);
    TimeRange shown = shown(snapshot, snapshot.index().match(kept));
    ViewState view =
        new ViewState(
            Viewport.fitting(shown, size.width()),
            0,
            kept,
            grouping == null ? snapshot.grouping() : grouping,
            new Selection.None(),
            theme);
    Publication.Parts parts = new Publication.Parts(!noLegend, !noSources);
    Scene scene =
        new Publication(words, snapshot, view, shown, parts, size, Fonts.metrics()).scene();
    try (StopSignal _ = StopSignal.heard()) {
      PictureWriter.write(scene, theme, out, scale);
    } catch (IOException e) {
      throw new CannotRun(String.valueOf(e.getMessage()));
    }
    console.message("Saved %s.".formatted(out));
    return result.hasErrors() ? Exit.DATA_ERRORS : Exit.DONE;
  }

  /// What can be known to be wrong before any work is done.
  private void checkOptions() throws CannotRun {
    if (PictureFormat.of(out).isEmpty()) {
      throw new CannotRun("'%s' ends in neither .png nor .svg.".formatted(out));
    }
    Path parent = out.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new CannotRun("There is no folder '%s' to write to.".formatted(parent));
    }
    if (!(scale > 0 && scale <= MOST_SCALE)) {
      throw new CannotRun(
          String.format(
              Locale.ROOT, "--scale must be more than 0 and no more than %.0f.", MOST_SCALE));
    }
  }

  /// The range asked for, else the one that the dataset shows first, else all that matches.
  private TimeRange shown(Snapshot snapshot, EventSet match) throws CannotRun {
    if (range != null) {
      TimeRange wanted = RangeText.range(range, snapshot.dataset().chronology());
      return snapshot.navigation().bounded(wanted, match);
    }
    return snapshot.firstRange(match).orElseGet(() -> snapshot.navigation().around(match));
  }
}
