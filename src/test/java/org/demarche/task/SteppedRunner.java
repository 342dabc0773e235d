package org.demarche.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// A runner for tests that does the work when the test says so; work that is cancelled while it is
/// done goes on to its end.
public final class SteppedRunner implements TaskRunner {
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  @Override
  public <T> Task submit(
      String title, Callable<T> work, Consumer<T> onSuccess, Consumer<Throwable> onFailure) {
    AtomicBoolean cancelled = new AtomicBoolean();
    Runnable task =
        () ->
            new InlineRunner()
                .submit(title, work, unless(cancelled, onSuccess), unless(cancelled, onFailure));
    waiting.add(task);
    return () -> {
      cancelled.set(true);
      waiting.remove(task);
    };
  }

  private static <T> Consumer<T> unless(AtomicBoolean cancelled, Consumer<T> then) {
    return outcome -> {
      if (!cancelled.get()) {
        then.accept(outcome);
      }
    };
  }

  /// How many pieces of work have been submitted and not done.
  public int waiting() {
    return waiting.size();
  }

  /// Does the work that was submitted first.
  public void step() {
    waiting.remove().run();
  }
}
