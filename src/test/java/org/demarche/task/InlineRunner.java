package org.demarche.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// A runner for tests that does everything at once, on the calling thread.
public final class InlineRunner implements TaskRunner {
  @Override
  public <T> Task submit(
      String title, Callable<T> work, Consumer<T> onSuccess, Consumer<Throwable> onFailure) {
    T value;
    try {
      value = work.call();
    } catch (Exception e) {
      onFailure.accept(e);
      return () -> {};
    }
    onSuccess.accept(value);
    return () -> {};
  }
}
