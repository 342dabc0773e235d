package org.demarche.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.demarche.store.json.JsonPrinter;
import org.demarche.time.Bound;
import org.demarche.time.EdtfResult;
import org.demarche.time.FuzzyDate;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `demarche date`: what the EDTF parser makes of texts.
///
/// A text may begin with a minus sign, as years before 1 BCE do, so options that are not known
/// arrive here as texts.
@Command(
    name = "date",
    description = {
      "${bundle:cli.help.date}",
      "${bundle:cli.help.date-input}",
      "${bundle:cli.help.date-json}"
    })
final class DateCommand implements Callable<Integer> {
  private static final int INPUT_WIDTH = 24;
  private static final int BOUND_WIDTH = 10;

  private final Words words;
  private final Console console;

  @Parameters(
      paramLabel = "${bundle:cli.label.text}",
      arity = "0..*",
      description = "${bundle:cli.help.date.text}")
  private List<String> texts = List.of();

  @Option(
      names = "--format",
      paramLabel = "table|json",
      converter = Format.Converter.class,
      description = "${bundle:cli.help.format}")
  private Format format = Format.TABLE;

  DateCommand(Words words, Console console) {
    this.words = words;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CannotRun {
    for (String text : texts) {
      if (text.startsWith("-") && !text.matches("-[0-9].*")) {
        throw new CannotRun(UsageMistake.unknownOption(Printable.line(text), "demarche date"));
      }
    }
    boolean allValid = texts.isEmpty() ? answerLines(console.in()) : answerTexts();
    return allValid ? Exit.DONE : Exit.DATA_ERRORS;
  }

  private boolean answerTexts() throws IOException {
    boolean allValid = true;
    for (String text : texts) {
      allValid &= answer(text);
    }
    return allValid;
  }

  /// Flushes whenever no further line is waiting, so that a program at the other end of two pipes
  /// gets its answer before it asks again.
  private boolean answerLines(BufferedReader in) throws IOException {
    boolean allValid = true;
    boolean first = true;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      boolean marked = first && line.startsWith("\uFEFF");
      first = false;
      allValid &= answer(marked ? line.substring(1) : line);
      if (!in.ready()) {
        console.out().flush();
      }
    }
    return allValid;
  }

  private boolean answer(String text) throws IOException {
    EdtfResult result = FuzzyDate.parse(text);
    console.line(
        switch (format) {
          case JSON -> JsonPrinter.line(json(text, result));
          case TABLE -> row(text, result);
        });
    return result instanceof EdtfResult.Valid;
  }

  private Map<String, @Nullable Object> json(String text, EdtfResult result) {
    FuzzyDate date = result instanceof EdtfResult.Valid valid ? valid.date() : null;
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("input", text);
    json.put("valid", date != null);
    json.put("reason", result instanceof EdtfResult.Invalid invalid ? reason(invalid) : null);
    json.put("level", date == null ? null : (Integer) date.level());
    json.put("edtf", date == null ? null : date.edtf());
    json.put("earliest", date == null ? null : date.earliest().text());
    json.put("latest", date == null ? null : date.latest().text());
    json.put("words", date == null ? null : date.words(words));
    return json;
  }

  private String row(String text, EdtfResult result) {
    String input = Table.pad(Printable.line(text), INPUT_WIDTH);
    return switch (result) {
      case EdtfResult.Invalid invalid ->
          "%s  %s".formatted(input, words.say("cli.date.none", reason(invalid)));
      case EdtfResult.Valid(FuzzyDate date) ->
          "%s  %s  %s … %s  %s"
              .formatted(
                  input,
                  words.say("cli.date.level", date.level()),
                  Table.pad(bound(date.earliest()), BOUND_WIDTH),
                  Table.pad(bound(date.latest()), BOUND_WIDTH),
                  date.words(words));
    };
  }

  private String bound(Bound bound) {
    return switch (bound) {
      case Bound.Open _ -> words.say("cli.date.open");
      case Bound.Unknown _ -> words.say("cli.date.unknown");
      default -> bound.text();
    };
  }

  private String reason(EdtfResult.Invalid invalid) {
    String character = Integer.toString(invalid.position() + 1);
    return words.say("cli.date.reason", character, invalid.reason());
  }
}
