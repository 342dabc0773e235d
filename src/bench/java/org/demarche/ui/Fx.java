package org.demarche.ui;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The way from the thread that measures to JavaFX's own and back. All of it fails loudly: what is
/// thrown there is thrown here, and nothing is waited for without end.
final class Fx {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Fx() {}

  /// Starts JavaFX as the program does.
  ///
  /// @param errors is told of each exception that nobody catches, besides its being printed
  static void start(Consumer<String> errors) throws IOException, InterruptedException {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> {
          failure.printStackTrace();
          errors.accept(failure.toString());
        });
    RenderingTurns.take();
    CompletableFuture<Void> started = new CompletableFuture<>();
    Platform.startup(() -> started.complete(null));
    await(started, PATIENCE, "JavaFX did not start");
    Platform.setImplicitExit(false);
  }

  /// Does something on the JavaFX thread and returns what comes of it.
  static <T> T call(Callable<T> question) throws IOException, InterruptedException {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(question.call());
          } catch (Exception | Error failure) {
            answer.completeExceptionally(failure);
          }
        });
    return await(answer, PATIENCE, "the JavaFX thread did not answer");
  }

  static void run(Runnable action) throws IOException, InterruptedException {
    call(
        () -> {
          action.run();
          return true;
        });
  }

  static <T> T await(CompletableFuture<T> outcome, Duration limit, String otherwise)
      throws IOException, InterruptedException {
    try {
      return outcome.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (TimeoutException e) {
      throw new IOException(otherwise + " within " + limit.toSeconds() + " s", e);
    }
  }
}
