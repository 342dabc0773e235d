package org.demarche.task;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Computes a value for the latest key asked for, in the background, one computation at a time.
///
/// Keys that come while a computation runs replace each other, so that a fast stream of them never
/// queues up. An outcome is handed on only if its key is still the latest. Used on the runner's
/// owner thread alone.
///
/// @param <K> what the value depends on, compared with `equals`
/// @param <V> the value
public final class LatestOnly<K, V> {
  private final TaskRunner runner;
  private final String title;
  private final Computation<K, V> computation;
  private final Consumer<V> onValue;
  private final Consumer<Throwable> onFailure;

  private @Nullable K latest;
  private @Nullable V lastGood;
  private boolean running;

  /// Makes a value from a key, on another thread.
  @FunctionalInterface
  public interface Computation<K, V> {
    V compute(K key) throws Exception;
  }

  public LatestOnly(
      TaskRunner runner,
      String title,
      Computation<K, V> computation,
      Consumer<V> onValue,
      Consumer<Throwable> onFailure) {
    this.runner = runner;
    this.title = title;
    this.computation = computation;
    this.onValue = onValue;
    this.onFailure = onFailure;
  }

  /// Asks for the value of a key; nothing happens if it is the latest one already.
  public void request(K key) {
    if (key.equals(latest)) {
      return;
    }
    latest = key;
    if (!running) {
      start(key);
    }
  }

  /// Makes the next request compute even if its key is the latest one.
  public void forget() {
    latest = null;
  }

  /// The last value that was computed for a key while it was the latest; a failure does not remove
  /// it.
  public Optional<V> value() {
    return Optional.ofNullable(lastGood);
  }

  private void start(K key) {
    running = true;
    TaskRunner.Task _ =
        runner.submit(
            title,
            () -> computation.compute(key),
            value -> finish(key, () -> accept(value)),
            failure -> finish(key, () -> reject(failure)));
  }

  private void finish(K key, Runnable outcome) {
    running = false;
    K next = latest;
    if (key.equals(next)) {
      outcome.run();
    } else if (next != null) {
      start(next);
    }
  }

  private void accept(V value) {
    lastGood = value;
    onValue.accept(value);
  }

  private void reject(Throwable failure) {
    latest = null;
    onFailure.accept(failure);
  }
}
