package org.demarche.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.demarche.scene.Folio;

/// A PNG file of a folio's page, with what is told of it and its density. While one band of the
/// picture is written the next is drawn, so that it takes the memory of three bands.
///
/// @param folio what the file says of the picture
/// @param stopped set when nobody waits for what is being drawn any more
record PngFile(Bands bands, Folio folio, Steps steps, AtomicBoolean stopped) {
  private static final double CSS_PIXELS_PER_METRE = 96 / 0.0254;

  /// The picture cannot be drawn; the cause says why.
  static final class DrawingFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    DrawingFailed(Throwable cause) {
      super(cause);
    }
  }

  /// @throws InterruptedIOException when the thread was interrupted
  /// @throws CancellationException when `steps` say so
  /// @throws DrawingFailed when drawing failed
  void writeTo(OutputStream out) throws IOException {
    // Drawn on another thread, so that this one can be interrupted.
    ExecutorService drawing =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("picture").factory());
    try (PngEncoder png = new PngEncoder(out, bands.width(), bands.height())) {
      describe(png);
      Future<int[]> next = drawing.submit(() -> draw(0));
      for (int band = 0; band < bands.count(); band++) {
        int[] pixels = drawn(next);
        int following = band + 1;
        if (following < bands.count()) {
          next = drawing.submit(() -> draw(following));
        }
        write(png, pixels, band);
      }
      png.finish();
    } finally {
      stopped.set(true);
      drawing.shutdown();
    }
  }

  private int[] draw(int band) {
    int[] pixels = bands.draw(band, steps::nextGroup);
    steps.drawn();
    return pixels;
  }

  private void write(PngEncoder png, int[] pixels, int band) throws IOException {
    int before = band * bands.rows();
    for (int row = 0; row < bands.rows(band); row++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException("Saving was cancelled.");
      }
      png.row(pixels, row * bands.width());
      steps.written((before + row + 1) / (double) bands.height());
    }
  }

  private static int[] drawn(Future<int[]> drawing) throws IOException {
    try {
      return drawing.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException cancelled = new InterruptedIOException("Saving was cancelled.");
      cancelled.initCause(e);
      throw cancelled;
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      if (cause instanceof CancellationException cancelled) {
        throw cancelled;
      }
      throw new DrawingFailed(cause);
    }
  }

  private void describe(PngEncoder png) throws IOException {
    png.density(Math.round(bands.scale() * CSS_PIXELS_PER_METRE));
    String language = folio.language().toLanguageTag();
    text(png, "Title", language, folio.title());
    text(png, "Description", language, folio.description());
    text(png, "Author", language, folio.credit());
    text(png, "Creation Time", language, folio.date());
    text(png, "Software", "en", "Demarche");
  }

  private static void text(PngEncoder png, String keyword, String language, String text)
      throws IOException {
    if (!text.isEmpty()) {
      png.text(keyword, language, text);
    }
  }
}
