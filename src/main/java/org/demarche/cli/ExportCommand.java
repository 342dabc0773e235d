package org.demarche.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.demarche.cli.DatasetArgument.DataErrors;
import org.demarche.dataset.Dataset;
import org.demarche.export.PictureFormat;
import org.demarche.export.PictureWriter;
import org.demarche.font.Fonts;
import org.demarche.publication.Publication;
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
import org.demarche.words.ExplainedException;
import org.demarche.words.Message;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `demarche export`: a picture of the timeline, drawn without a display.
@Command(name = "export", description = "${bundle:cli.help.export}")
final class ExportCommand implements Callable<Integer> {
  private static final int MOST_SCALE = 8;

  private final Words words;
  private final Console console;

  @Parameters(paramLabel = "${bundle:cli.label.path}", description = "${bundle:cli.help.folder}")
  private Path folder = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "${bundle:cli.label.file}",
      required = true,
      description = "${bundle:cli.help.export.out}")
  private Path out = Path.of("");

  @Option(
      names = "--size",
      paramLabel = "${bundle:cli.label.size}",
      converter = SizeOption.class,
      description = "${bundle:cli.help.export.size}")
  private Size size = new Size(1600, 900);

  @Option(
      names = "--scale",
      paramLabel = "${bundle:cli.label.number}",
      description = "${bundle:cli.help.export.scale}")
  private double scale = 1;

  @Option(
      names = "--range",
      paramLabel = "${bundle:cli.label.time}",
      description = "${bundle:cli.help.export.range}")
  private @Nullable String range;

  @Option(
      names = "--zone",
      paramLabel = "${bundle:cli.label.zone}",
      description = "${bundle:cli.help.export.zone}")
  private @Nullable String zone;

  @Mixin private FilterOptions filter = new FilterOptions();

  @Option(
      names = "--group-by",
      paramLabel = "actor|kind|place|none",
      converter = GroupingConverter.class,
      description = "${bundle:cli.help.export.group-by}")
  private @Nullable Grouping grouping;

  @Option(
      names = "--theme",
      paramLabel = "light|dark|contrast|print",
      converter = ThemeConverter.class,
      description = "${bundle:cli.help.export.theme}")
  private Theme theme = Theme.LIGHT;

  @Option(names = "--no-legend", description = "${bundle:cli.help.export.no-legend}")
  private boolean noLegend;

  @Option(names = "--no-sources", description = "${bundle:cli.help.export.no-sources}")
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
    Dataset dataset = onAxis(DatasetArgument.usable(words, result, folder, console));
    Snapshot snapshot = Snapshot.of(words, dataset, result.problems(), Fonts.metrics());
    Filter kept = filter.filter(dataset);
    TimeRange shown = shown(snapshot, snapshot.match(kept));
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
    } catch (InterruptedIOException e) {
      throw new CannotRun(Message.of("cli.picture.cancelled"));
    } catch (ExplainedException e) {
      throw new CannotRun(e.message());
    }
    console.message(words.say("cli.export.saved", out.toString()));
    return result.hasErrors() ? Exit.DATA_ERRORS : Exit.DONE;
  }

  private Dataset onAxis(Dataset dataset) throws CannotRun {
    try {
      return zone == null ? dataset : dataset.on(ZoneId.of(zone));
    } catch (DateTimeException e) {
      throw new CannotRun(Message.of("store.bad-zone", zone));
    }
  }

  /// What can be known to be wrong before any work is done.
  private void checkOptions() throws CannotRun {
    if (PictureFormat.of(out).isEmpty()) {
      throw new CannotRun(Message.of("cli.export.no-format", out.toString()));
    }
    Path parent = out.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new CannotRun(Message.of("cli.export.no-folder", String.valueOf(parent)));
    }
    if (!(scale > 0 && scale <= MOST_SCALE)) {
      throw new CannotRun(Message.of("cli.export.scale", MOST_SCALE));
    }
  }

  /// The range asked for, else the one that is shown first.
  private TimeRange shown(Snapshot snapshot, EventSet match) throws CannotRun {
    if (range != null) {
      TimeRange wanted = RangeText.range(words, range, snapshot.dataset().chronology());
      return snapshot.navigation().bounded(wanted, match);
    }
    return snapshot.firstRange(match);
  }
}
