package org.demarche.cli;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.document.Chronicle;
import org.demarche.document.ChronicleMaker;
import org.demarche.document.CitationStyle;
import org.demarche.document.DocumentFormat;
import org.demarche.document.DocumentFormats;
import org.demarche.export.InlineSvg;
import org.demarche.export.SavingFailure;
import org.demarche.font.Fonts;
import org.demarche.interchange.Chosen;
import org.demarche.interchange.DataFormat;
import org.demarche.interchange.DataFormats;
import org.demarche.io.AtomicFile;
import org.demarche.io.FileTree;
import org.demarche.publication.Parts;
import org.demarche.publication.Publication;
import org.demarche.query.Filter;
import org.demarche.query.InTime;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.session.Selection;
import org.demarche.session.Snapshot;
import org.demarche.session.ViewState;
import org.demarche.text.FilterSentence;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;
import org.demarche.words.Message;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// `demarche export` to a file that is no picture: a document, or data. The range asked for is a
/// condition like any other.
final class FileExport {
  private final Words words;
  private final Console console;
  private final Path out;
  private final CitationStyle citations;

  FileExport(Words words, Console console, Path out, CitationStyle citations) {
    this.words = words;
    this.console = console;
    this.out = out;
    this.citations = citations;
  }

  /// Whether the file's name asks for a document or for data.
  static boolean takes(Path out) {
    return document(out).isPresent() || DataFormats.of(name(out)).isPresent();
  }

  /// The endings of all such names, in a list.
  static String endings() {
    List<String> endings =
        Stream.concat(
                DocumentFormats.all().stream().map(DocumentFormat::extension),
                DataFormats.all().stream().map(DataFormat::extension))
            .map(extension -> "." + extension)
            .toList();
    return String.join(", ", endings);
  }

  private static Optional<DocumentFormat> document(Path out) {
    return DocumentFormats.of(name(out));
  }

  private static String name(Path out) {
    return String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
  }

  /// Writes the events that a filter keeps.
  ///
  /// @param range in which they are, as somebody wrote it, or null for all time
  /// @param theme of the picture in a document
  /// @param size of the picture in a document
  void write(Snapshot snapshot, Filter filter, @Nullable String range, Theme theme, Size size)
      throws IOException, CannotRun {
    TimeRange wanted =
        range == null ? null : RangeText.range(words, range, snapshot.dataset().chronology());
    Filter kept = filter.with(new InTime(wanted, InTime.Certainty.STATED));
    int[] ordinals = snapshot.match(kept).toArray();
    DocumentFormat document = document(out).orElse(null);
    if (document != null) {
      Chronicle chronicle = chronicle(snapshot, kept, ordinals);
      String picture =
          document.hasPicture() && ordinals.length > 0
              ? picture(snapshot, kept, wanted, theme, size)
              : "";
      save(to -> document.write(words, chronicle, picture, to));
    } else {
      DataFormat data = DataFormats.of(name(out)).orElseThrow();
      Chosen chosen = new Chosen(words, snapshot.dataset(), ordinals);
      for (Message loss : data.cannotCarry(chosen)) {
        console.message(words.say("cli.export.left-out", loss));
      }
      save(to -> data.write(chosen, to));
    }
    console.message(words.say("cli.export.saved", out.toString()));
  }

  private Chronicle chronicle(Snapshot snapshot, Filter kept, int... ordinals) {
    int total = snapshot.dataset().events().size();
    String sentence = FilterSentence.of(words, kept, snapshot.dataset(), ordinals.length, total);
    return ChronicleMaker.make(words, snapshot.dataset(), citations, sentence, ordinals);
  }

  private String picture(
      Snapshot snapshot, Filter kept, @Nullable TimeRange wanted, Theme theme, Size size) {
    TimeRange shown =
        wanted == null
            ? snapshot.firstRange(snapshot.match(kept))
            : snapshot.navigation().bounded(wanted, snapshot.match(kept));
    ViewState view =
        new ViewState(
            Viewport.fitting(shown, size.width()),
            0,
            kept,
            snapshot.grouping(),
            new Selection.None(),
            theme);
    Parts parts = Parts.USUAL.withSources(false).withEvents(false);
    return InlineSvg.of(
        new Publication(words, snapshot, view, shown, parts, size, Fonts.metrics()).scene(), theme);
  }

  private void save(FileTree.Content content) throws CannotRun {
    try (StopSignal _ = StopSignal.heard()) {
      new AtomicFile().write(out, content);
    } catch (IOException e) {
      throw new CannotRun(
          Thread.currentThread().isInterrupted() || e instanceof ClosedByInterruptException
              ? Message.of("cli.picture.cancelled")
              : Message.of("cli.export.not-saved", out.toString(), SavingFailure.why(e)));
    }
  }
}
