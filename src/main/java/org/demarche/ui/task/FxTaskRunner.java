package org.demarche.ui.task;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.demarche.task.TaskRunner;

/// Runs work on virtual threads and hands the outcome to the JavaFX thread, which owns it.
public final class FxTaskRunner implements TaskRunner {
  private final Map<Work<?>, Thread> running = new HashMap<>();
  private final ThreadFactory threads = Thread.ofVirtual().name("work-", 1).factory();
  private final BiConsumer<Object, String> began;
  private final Consumer<Object> ended;

  /// @param began is told of each piece of work: a key of its own and its title
  /// @param ended is told its key when it is over, before the outcome is handed on
  public FxTaskRunner(BiConsumer<Object, String> began, Consumer<Object> ended) {
    this.began = began;
    this.ended = ended;
  }

  /// Whether nothing is running and every outcome has been handed on.
  public boolean isIdle() {
    return running.isEmpty();
  }

  @Override
  public <T> Task submit(
      String title, Callable<T> work, Consumer<T> onSuccess, Consumer<Throwable> onFailure) {
    Work<T> piece = new Work<>(work, onSuccess, onFailure);
    Thread thread = threads.newThread(piece);
    running.put(piece, thread);
    began.accept(piece, title);
    thread.start();
    return piece;
  }

  /// Takes a piece of work off the list; false where it is off already.
  private boolean over(Work<?> piece) {
    if (running.remove(piece) == null) {
      return false;
    }
    ended.accept(piece);
    return true;
  }

  private final class Work<T> implements Runnable, Task {
    private final Callable<T> work;
    private final Consumer<T> onSuccess;
    private final Consumer<Throwable> onFailure;

    Work(Callable<T> work, Consumer<T> onSuccess, Consumer<Throwable> onFailure) {
      this.work = work;
      this.onSuccess = onSuccess;
      this.onFailure = onFailure;
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // whatever the work throws belongs to its owner
    public void run() {
      try {
        T value = work.call();
        handOn(() -> onSuccess.accept(value));
      } catch (Exception | Error failure) {
        handOn(() -> onFailure.accept(failure));
      }
    }

    private void handOn(Runnable outcome) {
      Platform.runLater(
          () -> {
            if (over(this)) {
              outcome.run();
            }
          });
    }

    @Override
    public void cancel() {
      Thread thread = running.get(this);
      if (thread != null && over(this)) {
        thread.interrupt();
      }
    }
  }
}
