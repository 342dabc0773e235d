package org.demarche.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// A runner for tests that does the work when the test says so.
public final class SteppedRunner implements TaskRunner {
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  @Override
  public <T> Task submit(
      String title, Callable<T> work, Consumer<T> onSuccess, Consumer<Throwable> onFailure) {
    Runnable task = () -> new InlineRunner().submit(title, work, onSuccess, onFailure);
    waiting.add(task);
    return () -> waiting.remove(task);
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
