package org.demarche.ui;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.io.FolderChanges;
import org.demarche.store.FolderReader;
import org.demarche.store.Refreshed;
import org.demarche.task.TaskRunner;
import org.demarche.task.Timer;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// Reads a folder again when it changes, in the background, one look after the other: what changes
/// during a look is seen by the next. Used on the window's thread.
///
/// A file that cannot be read, or breaks off, is looked at again after growing pauses before what
/// is wrong with it is told.
final class LivingFolder implements AutoCloseable {
  /// Before each further look at a file in a bad state.
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofMillis(50),
          Duration.ofMillis(100),
          Duration.ofMillis(200),
          Duration.ofMillis(400));

  /// What is over sooner needs no bar.
  private static final Duration NOTICED = Duration.ofMillis(250);

  private final Words words;
  private final FolderReader reader;
  private final TaskRunner runner;
  private final Timer timer;
  private final Executor window;
  private final Listener listener;
  private final Map<String, Integer> tries = new HashMap<>();
  private FolderChanges pending = FolderChanges.NONE;

  /// What a look that came to nothing was about; looked at with the next changes.
  private FolderChanges missed = FolderChanges.NONE;

  /// The files that a look found changed and nobody was told of, as it was cancelled too late.
  private Set<String> untold = Set.of();

  /// The look whose work is going on, be it cancelled or not: the reader is for one at a time.
  private @Nullable Look look;

  private Optional<AutoCloseable> watch = Optional.empty();
  private boolean closed;

  /// Hears, on the window's thread, what a look brought.
  interface Listener {
    /// A look has ended, whatever it brought.
    void refreshed(Refreshed refreshed);

    /// So much of a look that takes long is done, in hundredths.
    void advanced(int hundredths);

    /// A look has ended without an outcome.
    void failed(Throwable failure);
  }

  /// One look. All but its work is done on the window's thread.
  private final class Look {
    private final FolderChanges changes;
    private final ReadingProgress progress;
    private final Set<String> tired = tired();

    /// Taken by the work when it begins, or before by who cancels it: then there will be none.
    private final AtomicBoolean taken = new AtomicBoolean();

    private TaskRunner.Task task = () -> {};
    private boolean cancelled;
    private boolean ended;
    private Set<String> found = Set.of();

    Look(FolderChanges changes) {
      this.changes = changes;
      Duration begin = timer.elapsed();
      progress =
          new ReadingProgress(
              window,
              done -> {
                if (timer.elapsed().minus(begin).compareTo(NOTICED) > 0) {
                  listener.advanced(done);
                }
              });
    }

    /// In the background.
    Refreshed work() {
      if (!taken.compareAndSet(false, true)) {
        throw new CancellationException();
      }
      Set<String> outside = Set.of();
      try {
        Refreshed refreshed = reader.refresh(changes, name -> !tired.contains(name), progress);
        outside = refreshed.outside();
        return refreshed;
      } finally {
        Set<String> changed = outside;
        window.execute(() -> workEnded(changed));
      }
    }

    /// Comes before the outcome, which a look that was cancelled does not hand on.
    private void workEnded(Set<String> outside) {
      ended = true;
      found = outside;
      if (cancelled) {
        makeRoom();
      }
    }

    void cancel() {
      cancelled = true;
      progress.cancel();
      task.cancel();
      if (ended || taken.compareAndSet(false, true)) {
        makeRoom();
      }
    }

    private void makeRoom() {
      untold = union(untold, found);
      look = null;
      changed(FolderChanges.NONE);
    }
  }

  /// @param reader which has read the folder
  /// @param window runs what it is given on the window's thread
  LivingFolder(
      Words words,
      FolderReader reader,
      TaskRunner runner,
      Timer timer,
      Executor window,
      Listener listener) {
    this.words = words;
    this.reader = reader;
    this.runner = runner;
    this.timer = timer;
    this.window = window;
    this.listener = listener;
  }

  /// Begins to hear of changes.
  ///
  /// @param watching begins a watch that tells what it is given of changes, on any thread
  void watch(Function<Consumer<FolderChanges>, AutoCloseable> watching) {
    watch = Optional.of(watching.apply(this::changedSomewhere));
  }

  private void changedSomewhere(FolderChanges changes) {
    window.execute(() -> changed(changes));
  }

  /// Is told what may have changed.
  void changed(FolderChanges changes) {
    if (closed) {
      return;
    }
    pending = pending.and(changes);
    if (look == null && !pending.isEmpty()) {
      start();
    }
  }

  private void start() {
    FolderChanges changes = pending.and(missed);
    pending = FolderChanges.NONE;
    missed = FolderChanges.NONE;
    Look next = new Look(changes);
    look = next;
    next.task =
        runner.submit(
            words.say("window.work.changes"),
            next::work,
            refreshed -> {
              look = null;
              looked(refreshed);
            },
            failure -> {
              look = null;
              missed = changes;
              fail(failure);
            });
  }

  private Set<String> tired() {
    return tries.entrySet().stream()
        .filter(entry -> entry.getValue() >= PAUSES.size())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private void looked(Refreshed refreshed) {
    Set<String> unsettled = refreshed.unsettled();
    tries.keySet().retainAll(unsettled);
    if (!unsettled.isEmpty()) {
      int done = 0;
      for (String name : unsettled) {
        done = Math.max(done, tries.merge(name, 1, Integer::sum));
      }
      FolderChanges again = new FolderChanges(unsettled, false);
      Timer.Waiting _ =
          timer.after(PAUSES.get(Math.min(done, PAUSES.size()) - 1), () -> changedSomewhere(again));
    }
    listener.refreshed(withUntold(refreshed));
    changed(FolderChanges.NONE);
  }

  /// While the folder is gone nothing that changed in it is shown.
  private Refreshed withUntold(Refreshed refreshed) {
    if (refreshed.gone() || untold.isEmpty()) {
      return refreshed;
    }
    Set<String> outside = union(refreshed.outside(), untold);
    untold = Set.of();
    return new Refreshed(refreshed.result(), outside, refreshed.unsettled(), false);
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
  }

  private void fail(Throwable failure) {
    if (!(failure instanceof CancellationException)) {
      listener.failed(failure);
    }
    changed(FolderChanges.NONE);
  }

  /// Drops the look that is going on; what it is about is looked at with the next change, once its
  /// work has ended.
  void cancelLook() {
    Look now = look;
    if (now != null && !now.cancelled) {
      missed = FolderChanges.UNKNOWN;
      now.cancel();
    }
  }

  /// Ends the watch and drops what is going on.
  @Override
  public void close() {
    closed = true;
    cancelLook();
    watch.ifPresent(LivingFolder::end);
    watch = Optional.empty();
  }

  private static void end(AutoCloseable watch) {
    try {
      watch.close();
    } catch (Exception e) {
      System.getLogger(LivingFolder.class.getName())
          .log(System.Logger.Level.WARNING, "a watch did not end well", e);
    }
  }
}
