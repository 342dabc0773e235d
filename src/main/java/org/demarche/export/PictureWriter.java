package org.demarche.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.demarche.io.AtomicFile;
import org.demarche.io.FileTree;
import org.demarche.scene.Folio;
import org.demarche.scene.Palette;
import org.demarche.scene.Palettes;
import org.demarche.scene.Scene;
import org.demarche.scene.Theme;
import org.demarche.task.Progress;
import org.demarche.words.ExplainedException;
import org.demarche.words.Message;

/// Saves a scene as a picture. Works on any thread but the one that draws the window; the file
/// appears when all of it is written.
public final class PictureWriter {
  /// The most pixels an image may have: 800 megabytes of memory.
  static final long MOST_PIXELS = 200_000_000;

  private PictureWriter() {}

  /// Saves in the format that the file's name ends with.
  ///
  /// @see #write(Scene, Theme, Path, PictureFormat, double, Progress)
  public static void write(Scene scene, Theme theme, Path file, double scale) throws IOException {
    PictureFormat format =
        PictureFormat.of(file)
            .orElseThrow(
                () ->
                    new ExplainedException(
                        Message.of("cli.picture.no-format", String.valueOf(file.getFileName()))));
    write(scene, theme, file, format, scale, Progress.NONE);
  }

  /// The files that saving in the format of a name's ending would write: that file, or one for each
  /// page where the format has room for one page.
  public static List<Path> files(Folio folio, Path file) {
    return new PageFiles(file, folio.pages().size()).files();
  }

  /// Saves all pages, in one file or in as many as there are pages; where that fails, in none.
  ///
  /// @return the files that were written
  /// @see #write(Scene, Theme, Path, PictureFormat, double, Progress)
  public static List<Path> write(
      Folio folio, Theme theme, Path file, PictureFormat format, double scale, Progress progress)
      throws IOException {
    int count = folio.pages().size();
    PageFiles pages = new PageFiles(file, count);
    try {
      pages.write(
          (page, to) ->
              write(
                  folio.pages().get(page),
                  theme,
                  to,
                  format,
                  scale,
                  (done, total) -> progress.advanced(page * total + done, count * total)));
    } catch (ExplainedException | InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      throw new ExplainedException(Message.of("cli.picture.not-saved", file.toString(), why(e)), e);
    }
    return pages.files();
  }

  /// Saves in a format, whatever the file is called.
  ///
  /// @param scale pixels of a PNG for one of the scene; an SVG has none and is the same at any
  ///   scale
  /// @param progress told how far drawing and writing are; to stop both, interrupt the thread
  /// @throws InterruptedIOException when the thread is interrupted; the file is then as it was
  /// @throws ExplainedException when the picture is too large or cannot be written
  public static void write(
      Scene scene, Theme theme, Path file, PictureFormat format, double scale, Progress progress)
      throws IOException {
    try {
      switch (format) {
        case SVG -> writeSvg(scene, Palettes.of(theme), file, progress);
        case PNG -> writePng(scene, Palettes.of(theme), file, scale, progress);
      }
    } catch (CancellationException e) {
      throw cancelled(e);
    } catch (IOException e) {
      // Whatever an interrupted thread runs into, it was cancelled: files close under its hands.
      throw Thread.currentThread().isInterrupted() ? cancelled(e) : e;
    }
  }

  private static void writeSvg(Scene scene, Palette palette, Path file, Progress progress)
      throws IOException {
    Steps steps = new Steps(scene, progress, Thread.currentThread()::isInterrupted);
    byte[] document =
        SvgSurface.selfContained(scene, palette, steps::nextGroup).getBytes(StandardCharsets.UTF_8);
    save(file, out -> out.write(document));
    steps.written(1);
  }

  private static void writePng(
      Scene scene, Palette palette, Path file, double scale, Progress progress) throws IOException {
    checkSize(scene, scale);
    AtomicBoolean cancelled = new AtomicBoolean();
    Steps steps = new Steps(scene, progress, cancelled::get);
    PngFile png = new PngFile(draw(scene, palette, scale, cancelled, steps), scene.title(), scale);
    save(file, out -> png.writeTo(out, steps::written));
  }

  /// Draws on a thread of its own, so that this one can be interrupted.
  private static BufferedImage draw(
      Scene scene, Palette palette, double scale, AtomicBoolean cancelled, Steps steps)
      throws IOException {
    FutureTask<BufferedImage> drawing =
        new FutureTask<>(() -> ImageSurface.image(scene, palette, scale, steps::nextGroup));
    Thread.ofPlatform().daemon().name("picture").start(drawing);
    try {
      return drawing.get();
    } catch (InterruptedException e) {
      cancelled.set(true);
      Thread.currentThread().interrupt();
      throw cancelled(e);
    } catch (ExecutionException e) {
      throw new ExplainedException(
          Message.of("cli.picture.not-drawn", String.valueOf(e.getCause())), e);
    }
  }

  private static InterruptedIOException cancelled(Exception cause) {
    InterruptedIOException cancelled = new InterruptedIOException("Saving was cancelled.");
    cancelled.initCause(cause);
    return cancelled;
  }

  private static void save(Path file, FileTree.Content content) throws IOException {
    try {
      new AtomicFile().write(file, content);
    } catch (IOException e) {
      throw new ExplainedException(Message.of("cli.picture.not-saved", file.toString(), why(e)), e);
    }
  }

  private static Message why(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> Message.of("cli.picture.no-folder");
      case AccessDeniedException _ -> Message.of("cli.picture.closed-folder");
      case ExplainedException known -> known.message();
      case FileSystemException failed when failed.getReason() != null ->
          Message.of("cli.picture.reason", failed.getReason().toLowerCase(Locale.ROOT));
      default -> Message.of("cli.picture.system-says", String.valueOf(e.getMessage()));
    };
  }

  private static void checkSize(Scene scene, double scale) throws IOException {
    double width = scene.size().width() * scale;
    double height = scene.size().height() * scale;
    if (!(width >= 0.5 && height >= 0.5)) {
      throw new ExplainedException(Message.of("cli.picture.empty"));
    }
    if (!(width * height <= MOST_PIXELS)) {
      throw new ExplainedException(
          Message.of(
              "cli.picture.too-large", whole(width), whole(height), MOST_PIXELS / 1_000_000));
    }
    long free = free();
    if (4 * width * height > free) {
      throw new ExplainedException(
          Message.of(
              "cli.picture.no-memory",
              whole(width),
              whole(height),
              whole(4 * width * height / 1e6),
              Long.toString(free / 1_000_000)));
    }
  }

  private static String whole(double number) {
    return String.format(Locale.ROOT, "%.0f", number);
  }

  private static long free() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
  }
}
