package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.cli.DatasetArgument.DataErrors;
import org.demarche.dataset.Dataset;
import org.demarche.font.Fonts;
import org.demarche.model.Citation;
import org.demarche.model.Event;
import org.demarche.model.VocabularyWords;
import org.demarche.query.Filter;
import org.demarche.query.InTime;
import org.demarche.query.InTime.Certainty;
import org.demarche.session.Snapshot;
import org.demarche.store.ReadResult;
import org.demarche.store.json.JsonPrinter;
import org.demarche.text.DisputeReport;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `demarche list`: the events of a dataset, or those that a filter keeps, in the order of time.
@Command(
    name = "list",
    description = {
      "${bundle:cli.help.list}",
      "${bundle:cli.help.list-json}",
      "${bundle:cli.help.list-disputed}"
    })
final class ListCommand implements Callable<Integer> {
  private static final String UNDER = "    ";

  private final Words words;
  private final Console console;

  @Parameters(paramLabel = "${bundle:cli.label.path}", description = "${bundle:cli.help.folder}")
  private Path folder = Path.of("");

  @Mixin private FilterOptions filter = new FilterOptions();

  @Option(
      names = "--range",
      paramLabel = "${bundle:cli.label.time}",
      description = "${bundle:cli.help.list.range}")
  private @Nullable String range;

  @Option(
      names = "--within",
      paramLabel = "stated|possibly|certainly",
      converter = CertaintyConverter.class,
      description = "${bundle:cli.help.list.within}")
  private Certainty within = Certainty.STATED;

  @Option(
      names = "--format",
      paramLabel = "table|json",
      converter = Format.Converter.class,
      description = "${bundle:cli.help.format}")
  private Format format = Format.TABLE;

  static final class CertaintyConverter extends Choice<Certainty> {
    CertaintyConverter() {
      super(Certainty.class);
    }
  }

  ListCommand(Words words, Console console) {
    this.words = words;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CannotRun, DataErrors {
    ReadResult result = DatasetArgument.read(folder);
    Dataset dataset = DatasetArgument.usable(words, result, folder, console);
    List<Event> events = matching(dataset);
    switch (format) {
      case JSON -> {
        for (Event event : events) {
          console.line(JsonPrinter.line(json(event)));
        }
      }
      case TABLE -> {
        printTable(dataset, events);
      }
    }
    console.out().flush();
    if (format == Format.TABLE) {
      console.message(words.say("cli.listed", events.size(), dataset.events().size()));
    }
    return result.hasErrors() ? Exit.DATA_ERRORS : Exit.DONE;
  }

  private List<Event> matching(Dataset dataset) throws CannotRun {
    Snapshot snapshot = Snapshot.of(words, dataset, List.of(), Fonts.metrics());
    TimeRange wanted = range == null ? null : RangeText.range(words, range, dataset.chronology());
    Filter kept = filter.filter(dataset).with(new InTime(wanted, within));
    return IntStream.of(snapshot.match(kept).toArray()).mapToObj(dataset.events()::get).toList();
  }

  /// Under each event, what of it is disputed of that which was asked for.
  private void printTable(Dataset dataset, List<Event> events) throws IOException {
    DisputeReport report = new DisputeReport(words, dataset);
    List<String> lines = table(dataset, events).lines();
    for (int i = 0; i < lines.size(); i++) {
      console.line(lines.get(i));
      for (String point : report.lines(events.get(i), filter.disputed())) {
        console.line(UNDER + Printable.line(point));
      }
    }
  }

  private Table table(Dataset dataset, List<Event> events) {
    Table table = new Table();
    for (Event event : events) {
      table.add(
          event.when().date().words(words),
          VocabularyWords.label(words, dataset.kindOrUnknown(event.kind())),
          event.id().value(),
          event.title());
    }
    return table;
  }

  private static Map<String, @Nullable Object> json(Event event) {
    FuzzyDate date = event.when().date();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", event.id().value());
    json.put("title", event.title());
    json.put("when", date.text());
    json.put("earliest", date.earliest().text());
    json.put("latest", date.latest().text());
    json.put("kind", event.kind());
    json.put("places", names(event.places().stream()));
    json.put("actors", names(event.participants().stream().map(one -> one.actor())));
    json.put("sources", names(event.everyCitation().map(Citation::source)));
    json.put("disputed", DisputeJson.of(event));
    return json;
  }

  private static List<String> names(Stream<?> ids) {
    return ids.map(Object::toString).distinct().toList();
  }
}
