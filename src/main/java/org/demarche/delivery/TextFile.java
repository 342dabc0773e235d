package org.demarche.delivery;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.demarche.document.Chronicle;
import org.demarche.document.CitationStyle;
import org.demarche.document.DocumentFormat;
import org.demarche.export.SavingFailure;
import org.demarche.font.TextMetrics;
import org.demarche.io.AtomicFile;
import org.demarche.io.FileTree;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.words.ExplainedException;
import org.demarche.words.Message;

/// A document or a file of data of what matches.
///
/// @param citations how a document cites sources
/// @param theme of the picture in a document
/// @param size of the picture in a document
public record TextFile(
    Output.Text output, CitationStyle citations, Theme theme, Size size, TextMetrics metrics) {
  /// What it has no room for, and what becomes of it: a sentence for each sort of thing. Goes
  /// through all that matches.
  public List<Message> losses(Matching matching) {
    return switch (output) {
      case Output.Data data -> data.format().cannotCarry(matching.chosen());
      case Output.Document document ->
          document.format().hasPicture()
              ? List.of()
              : List.of(Message.of("document.without-picture"));
    };
  }

  /// Writes it; the file appears when all of it is written, or stays as it was. To stop it,
  /// interrupt the thread.
  ///
  /// @throws InterruptedIOException when the thread is interrupted
  /// @throws ExplainedException when it cannot be written, with the reason in a sentence
  public void write(Matching matching, Path file) throws IOException {
    write(matching, file, new AtomicFile());
  }

  void write(Matching matching, Path file, AtomicFile files) throws IOException {
    try {
      files.write(file, content(matching));
    } catch (IOException | CancellationException e) {
      if (Thread.currentThread().isInterrupted() || e instanceof CancellationException) {
        InterruptedIOException cancelled = new InterruptedIOException("Saving was cancelled.");
        cancelled.initCause(e);
        throw cancelled;
      }
      throw new ExplainedException(
          Message.of("cli.export.not-saved", file.toString(), SavingFailure.why((IOException) e)),
          e);
    }
  }

  private FileTree.Content content(Matching matching) {
    return switch (output) {
      case Output.Data data -> out -> data.format().write(matching.chosen(), out);
      case Output.Document document -> out -> write(document.format(), matching, out);
    };
  }

  private void write(DocumentFormat format, Matching matching, OutputStream out)
      throws IOException {
    Chronicle chronicle = matching.chronicle(citations, matching.size());
    String picture = format.hasPicture() ? matching.picture(theme, size, metrics) : "";
    format.write(matching.words(), chronicle, picture, out);
  }

  /// How the file begins, for somebody who chooses: the text of a document's first events, without
  /// its picture, or the first lines of data. Empty where a file of the sort is no text.
  ///
  /// @param most characters
  public String beginning(Matching matching, int most) throws IOException {
    if (isPacked()) {
      return "";
    }
    FirstLetters first = new FirstLetters(most);
    try {
      switch (output) {
        case Output.Data data -> data.format().write(matching.chosen(), first);
        case Output.Document document -> {
          Matching some = matching.first(ENOUGH_EVENTS);
          Chronicle chronicle = some.chronicle(citations, matching.size());
          document.format().write(matching.words(), chronicle, "", first.unlimited(isPage()));
        }
      }
    } catch (FirstLetters.Enough _) {
      return first.text();
    }
    return isPage() ? PageText.of(first.text(), most) : first.text();
  }

  /// More of them are not written for a look at the first.
  private static final int ENOUGH_EVENTS = 30;

  /// Whether it is a zip file, of which people can read nothing.
  private boolean isPacked() {
    return output.extension().equals("docx") || output.extension().equals("xlsx");
  }

  private boolean isPage() {
    return output.extension().equals("html");
  }
}
