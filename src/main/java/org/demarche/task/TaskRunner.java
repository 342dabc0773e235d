package org.demarche.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs work in the background and hands the outcome back to the thread that owns the runner, as
/// the window's thread does. All of its methods are called on that thread.
@FunctionalInterface
public interface TaskRunner {
  /// Starts one piece of work. Exactly one of the two is called afterwards, on the owner's thread,
  /// unless the task is cancelled first: then neither is.
  ///
  /// @param title what is going on, for people: 'Reading the dataset'
  /// @param work runs on another thread
  /// @param onFailure gets what the work threw
  <T> Task submit(
      String title, Callable<T> work, Consumer<T> onSuccess, Consumer<Throwable> onFailure);

  /// Work that was started.
  @FunctionalInterface
  interface Task {
    /// Interrupts the work if it still runs and drops its outcome; does nothing once it is over.
    void cancel();
  }
}
