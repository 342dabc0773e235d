package org.demarche.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.cli.DatasetArgument.DataErrors;
import org.demarche.dataset.Dataset;
import org.demarche.delivery.MissingLetters;
import org.demarche.delivery.Output;
import org.demarche.delivery.TextFile;
import org.demarche.document.CitationStyle;
import org.demarche.export.Look;
import org.demarche.export.PictureFormat;
import org.demarche.export.PictureWriter;
import org.demarche.export.SvgText;
import org.demarche.font.Fonts;
import org.demarche.publication.Edition;
import org.demarche.publication.Publication;
import org.demarche.query.EventSet;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.scene.Folio;
import org.demarche.scene.Theme;
import org.demarche.session.Snapshot;
import org.demarche.session.ViewState;
import org.demarche.store.ReadResult;
import org.demarche.task.Progress;
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

/// `demarche export`: pictures and pages of the timeline, drawn without a display.
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
  private List<Path> outs = new ArrayList<>();

  @Option(names = "--force", description = "${bundle:cli.help.export.force}")
  private boolean force;

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
      names = "--events",
      paramLabel = "view|match",
      converter = StretchConverter.class,
      description = "${bundle:cli.help.export.events}")
  private Stretch events = Stretch.VIEW;

  @Option(
      names = "--zone",
      paramLabel = "${bundle:cli.label.zone}",
      description = "${bundle:cli.help.export.zone}")
  private @Nullable String zone;

  @Mixin private FilterOptions filter = new FilterOptions();

  @Mixin private EditionOptions editions = new EditionOptions();

  @Option(
      names = "--group-by",
      paramLabel = "actor|kind|place|none",
      converter = GroupingConverter.class,
      description = "${bundle:cli.help.export.group-by}")
  private @Nullable Grouping grouping;

  @Option(
      names = "--theme",
      paramLabel = "light|dark|contrast|print|grey",
      converter = ThemeConverter.class,
      description = "${bundle:cli.help.export.theme}")
  private Theme theme = Theme.LIGHT;

  @Option(
      names = "--svg-text",
      paramLabel = "text|outlines",
      converter = TextConverter.class,
      description = "${bundle:cli.help.export.text}")
  private SvgText text = SvgText.TEXT;

  @Option(
      names = "--citations",
      paramLabel = "chicago|apa|mla|newspaper",
      converter = CitationsConverter.class,
      description = "${bundle:cli.help.export.citations}")
  private CitationStyle citations = CitationStyle.CHICAGO;

  /// Which time is shown where none is named.
  enum Stretch {
    /// What a window shows first.
    VIEW,
    /// That of all events that match.
    MATCH
  }

  static final class StretchConverter extends Choice<Stretch> {
    StretchConverter() {
      super(Stretch.class);
    }
  }

  static final class CitationsConverter extends Choice<CitationStyle> {
    CitationsConverter() {
      super(CitationStyle.class);
    }
  }

  static final class GroupingConverter extends Choice<Grouping> {
    GroupingConverter() {
      super(Grouping.class);
    }
  }

  static final class TextConverter extends Choice<SvgText> {
    TextConverter() {
      super(SvgText.class);
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
    Edition edition = editions.edition();
    ReadResult result = DatasetArgument.read(folder);
    Dataset dataset = onAxis(DatasetArgument.usable(words, result, folder, console));
    Snapshot snapshot = Snapshot.of(words, dataset, result.problems(), Fonts.metrics());
    List<Path> pictures =
        outs.stream()
            .filter(out -> Output.of(out).orElseThrow() instanceof Output.Picture)
            .toList();
    if (!pictures.isEmpty()) {
      save(folio(snapshot, edition), pictures);
    }
    for (Path out : outs) {
      if (Output.of(out).orElseThrow() instanceof Output.Text text) {
        Filter kept = filter.filter(snapshot.dataset());
        TextFile file =
            new TextFile(text, citations, theme, edition.sheet().size(), Fonts.metrics());
        new FileExport(words, console, out, file).write(snapshot, kept, range);
      }
    }
    return result.hasErrors() ? Exit.DATA_ERRORS : Exit.DONE;
  }

  private Folio folio(Snapshot snapshot, Edition edition) throws CannotRun {
    Filter kept = filter.filter(snapshot.dataset());
    TimeRange shown = shown(snapshot, snapshot.match(kept));
    ViewState view =
        new ViewState(
            Viewport.fitting(shown, edition.sheet().size().width()),
            0,
            kept,
            grouping == null ? snapshot.grouping() : grouping,
            editions.selection(snapshot.dataset()),
            theme);
    return new Publication(words, snapshot, view, shown, edition, Fonts.metrics()).folio();
  }

  private void save(Folio folio, List<Path> pictures) throws IOException, CannotRun {
    for (Path out : pictures) {
      for (Path file : PictureWriter.files(folio, out)) {
        refuseToReplace(file);
      }
    }
    Optional<Message> missing = MissingLetters.of(folio, Fonts.metrics());
    if (missing.isPresent()) {
      console.message(words.say("cli.export.left-out", missing.get()));
    }
    for (Path out : pictures) {
      save(folio, out);
    }
  }

  private void save(Folio folio, Path out) throws IOException, CannotRun {
    PictureFormat format = PictureFormat.of(out).orElseThrow();
    try (StopSignal _ = StopSignal.heard()) {
      Look look = new Look(theme, scale, text);
      List<Path> files = PictureWriter.write(folio, look, out, format, Progress.NONE);
      for (Path file : files) {
        console.message(words.say("cli.export.saved", file.toString()));
      }
    } catch (InterruptedIOException e) {
      throw new CannotRun(Message.of("cli.picture.cancelled"));
    } catch (ExplainedException e) {
      throw new CannotRun(e.message());
    }
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
    for (Path out : outs) {
      if (Output.of(out).isEmpty()) {
        throw new CannotRun(
            Message.of("cli.export.no-format", out.toString(), FileExport.endings()));
      }
      Path parent = out.toAbsolutePath().getParent();
      if (parent == null || !Files.isDirectory(parent)) {
        throw new CannotRun(Message.of("cli.export.no-folder", String.valueOf(parent)));
      }
      refuseToReplace(out);
    }
    if (!(scale > 0 && scale <= MOST_SCALE)) {
      throw new CannotRun(Message.of("cli.export.scale", MOST_SCALE));
    }
    if (range != null && events == Stretch.MATCH) {
      throw new CannotRun(Message.of("cli.export.range-or-match"));
    }
  }

  private void refuseToReplace(Path file) throws CannotRun {
    if (!force && Files.exists(file)) {
      throw new CannotRun(Message.of("cli.export.exists", file.toString()));
    }
  }

  /// The range asked for, else the one that is shown first.
  private TimeRange shown(Snapshot snapshot, EventSet match) throws CannotRun {
    if (range != null) {
      TimeRange wanted = RangeText.range(words, range, snapshot.dataset().chronology());
      return snapshot.navigation().bounded(wanted, match);
    }
    return events == Stretch.MATCH && !match.isEmpty()
        ? snapshot.navigation().around(match)
        : snapshot.firstRange(match);
  }
}
