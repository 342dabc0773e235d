package org.demarche.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.demarche.delivery.Matching;
import org.demarche.delivery.Output;
import org.demarche.delivery.TextFile;
import org.demarche.query.Filter;
import org.demarche.session.Snapshot;
import org.demarche.time.TimeRange;
import org.demarche.words.ExplainedException;
import org.demarche.words.Message;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// `demarche export` to a file that is no picture: a document, or data. The range asked for is a
/// condition like any other.
final class FileExport {
  private final Words words;
  private final Console console;
  private final Path out;
  private final TextFile file;

  FileExport(Words words, Console console, Path out, TextFile file) {
    this.words = words;
    this.console = console;
    this.out = out;
    this.file = file;
  }

  /// The endings of all such names, in a list.
  static String endings() {
    return Output.texts().stream()
        .map(output -> "." + output.extension())
        .collect(Collectors.joining(", "));
  }

  /// Writes the events that a filter keeps.
  ///
  /// @param range in which they are, as somebody wrote it, or null for all time
  void write(Snapshot snapshot, Filter filter, @Nullable String range)
      throws IOException, CannotRun {
    TimeRange wanted =
        range == null ? null : RangeText.range(words, range, snapshot.dataset().chronology());
    Matching matching = Matching.of(words, snapshot, filter, wanted);
    for (Message loss : file.losses(matching)) {
      console.message(words.say("cli.export.left-out", loss));
    }
    try (StopSignal _ = StopSignal.heard()) {
      file.write(matching, out);
    } catch (InterruptedIOException e) {
      throw new CannotRun(Message.of("cli.picture.cancelled"));
    } catch (ExplainedException e) {
      throw new CannotRun(e.message());
    }
    console.message(words.say("cli.export.saved", out.toString()));
  }
}
