package org.demarche.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.demarche.export.pdf.PdfDocument;
import org.demarche.io.AtomicFile;
import org.demarche.scene.Folio;
import org.demarche.scene.Palettes;
import org.demarche.scene.Scene;
import org.demarche.scene.Theme;
import org.demarche.task.Progress;
import org.demarche.words.ExplainedException;
import org.demarche.words.Message;

/// Saves a scene as a picture. Works on any thread but the one that draws the window; the file
/// appears when all of it is written.
public final class PictureWriter {
  /// The most pixels of an image across or down, which is more than most programs open.
  static final int MOST_SIDE = 65_535;

  /// The most pixels of an image altogether: 20,000 × 50,000.
  static final long MOST_PIXELS = 1_000_000_000;

  private PictureWriter() {}

  /// Saves a picture by itself in the format that the file's name ends with.
  ///
  /// @see #write(Folio, Look, Path, PictureFormat, Progress)
  public static void write(Scene scene, Theme theme, Path file, double scale) throws IOException {
    PictureFormat format =
        PictureFormat.of(file)
            .orElseThrow(
                () ->
                    new ExplainedException(
                        Message.of("cli.picture.no-format", String.valueOf(file.getFileName()))));
    write(scene, theme, file, format, scale, Progress.NONE);
  }

  /// Saves a picture by itself.
  ///
  /// @see #write(Folio, Look, Path, PictureFormat, Progress)
  public static void write(
      Scene scene, Theme theme, Path file, PictureFormat format, double scale, Progress progress)
      throws IOException {
    write(Folio.of(scene, ""), new Look(theme, scale), file, format, progress);
  }

  /// The files that saving would write: one, or one for each page where the format has room for
  /// one.
  ///
  /// @param file whose name ends as the format's do
  public static List<Path> files(Folio folio, Path file) {
    boolean oneFile = PictureFormat.of(file).filter(PictureFormat::holdsPages).isPresent();
    return oneFile ? List.of(file) : new PageFiles(file, folio.pages().size()).files();
  }

  /// Saves all pages in a format, whatever the file is called, in one file or in as many as there
  /// are pages; where that fails, in none.
  ///
  /// @param progress told how far drawing and writing are; to stop both, interrupt the thread
  /// @return the files that were written
  /// @throws InterruptedIOException when the thread is interrupted; the files are then as they were
  /// @throws ExplainedException when the picture is too large or cannot be written
  public static List<Path> write(
      Folio folio, Look look, Path file, PictureFormat format, Progress progress)
      throws IOException {
    if (format.holdsPages()) {
      write(folio, look, new Target(file, new AtomicFile()), format, progress);
      return List.of(file);
    }
    int count = folio.pages().size();
    PageFiles pages = new PageFiles(file, count);
    try {
      pages.write(
          (page, to) ->
              write(
                  folio.page(page),
                  look,
                  new Target(to, new AtomicFile()),
                  format,
                  (done, total) -> progress.advanced(page * total + done, count * total)));
    } catch (ExplainedException | InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      throw Target.failed(file, e);
    }
    return pages.files();
  }

  static void write(Folio folio, Look look, Target target, PictureFormat format, Progress progress)
      throws IOException {
    try {
      switch (format) {
        case SVG -> writeSvg(folio, look, target, progress);
        case PNG -> writePng(folio, look, target, progress);
        case PDF -> writePdf(folio, look, target, progress);
      }
    } catch (CancellationException e) {
      throw cancelled(e);
    } catch (IOException e) {
      // Whatever an interrupted thread runs into, it was cancelled: files close under its hands.
      throw Thread.currentThread().isInterrupted() ? cancelled(e) : e;
    }
  }

  private static void writeSvg(Folio folio, Look look, Target target, Progress progress)
      throws IOException {
    Scene scene = folio.pages().getFirst();
    Steps steps = new Steps(scene, progress, Thread.currentThread()::isInterrupted);
    byte[] document =
        SvgDocument.of(folio, look, steps::nextGroup).getBytes(StandardCharsets.UTF_8);
    steps.drawn();
    target.save(out -> out.write(document));
    steps.written(1);
  }

  private static void writePdf(Folio folio, Look look, Target target, Progress progress)
      throws IOException {
    Steps steps = new Steps(folio.pages(), progress, Thread.currentThread()::isInterrupted);
    byte[] document = PdfDocument.of(folio, Palettes.of(look.theme()), steps::nextGroup);
    steps.drawn();
    target.save(out -> out.write(document));
    steps.written(1);
  }

  private static void writePng(Folio folio, Look look, Target target, Progress progress)
      throws IOException {
    Scene scene = folio.pages().getFirst();
    checkSize(scene, look.scale());
    AtomicBoolean stopped = new AtomicBoolean();
    Bands bands = Bands.of(scene, Palettes.of(look.theme()), look.scale());
    Steps steps = new Steps(scene, progress, stopped::get).inBands(bands.count());
    try {
      target.save(new PngFile(bands, folio, steps, stopped)::writeTo);
    } catch (PngFile.DrawingFailed e) {
      throw new ExplainedException(
          Message.of("cli.picture.not-drawn", String.valueOf(e.getCause())), e);
    }
  }

  private static InterruptedIOException cancelled(Exception cause) {
    InterruptedIOException cancelled = new InterruptedIOException("Saving was cancelled.");
    cancelled.initCause(cause);
    return cancelled;
  }

  private static void checkSize(Scene scene, double scale) throws IOException {
    double width = scene.size().width() * scale;
    double height = scene.size().height() * scale;
    if (!(width >= 0.5 && height >= 0.5)) {
      throw new ExplainedException(Message.of("cli.picture.empty"));
    }
    boolean fits = width <= MOST_SIDE && height <= MOST_SIDE && width * height <= MOST_PIXELS;
    if (!fits) {
      throw new ExplainedException(
          Message.of(
              "cli.picture.too-large",
              whole(width),
              whole(height),
              MOST_SIDE,
              MOST_PIXELS / 1_000_000));
    }
  }

  private static String whole(double number) {
    return String.format(Locale.ROOT, "%.0f", number);
  }
}
