package org.demarche.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.demarche.dataset.Dataset;
import org.demarche.search.TextFinder;
import org.demarche.task.Progress;
import org.demarche.task.TaskRunner;
import org.jspecify.annotations.Nullable;

/// Keeps the index of one dataset after another in the background, each made of the one before.
/// Used from the runner's own thread.
///
/// One piece of work is done at a time. Where another dataset comes meanwhile, the work ends soon
/// and that of the last one to come begins. Nobody is interrupted, which would spoil the files.
public final class Indexing implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Indexing.class.getName());

  private final TaskRunner runner;
  private final String title;
  private final Path folder;
  private @Nullable EventIndex index;
  private @Nullable Work running;
  private @Nullable Work waiting;
  private boolean closed;

  /// @param title of the work, for people
  /// @param folder for the dataset's index alone; see [EventIndex#of]
  public Indexing(TaskRunner runner, String title, Path folder) {
    this.runner = runner;
    this.title = title;
    this.folder = folder;
  }

  /// Who waits for an index, told on the runner's thread.
  public interface Waiting {
    /// It is there. Not told of a dataset after which another one came.
    void ready(TextFinder finder);

    /// There is none and will be none, unless another dataset comes: one goes on with a look at
    /// every event.
    void failed(Throwable why);
  }

  /// One dataset that is to be indexed.
  private static final class Work implements Progress {
    private final Dataset dataset;
    private final Progress progress;
    private final Waiting tell;
    private volatile boolean unwanted;

    Work(Dataset dataset, Progress progress, Waiting tell) {
      this.dataset = dataset;
      this.progress = progress;
      this.tell = tell;
    }

    @Override
    public void advanced(long done, long total) {
      progress.advanced(done, total);
    }

    @Override
    public boolean isCancelled() {
      return unwanted || progress.isCancelled();
    }
  }

  /// Indexes a dataset, of which only what differs from the one before has to be.
  ///
  /// @param progress told from other threads, in events; may say that nobody wants it
  public void use(Dataset dataset, Progress progress, Waiting tell) {
    Work work = new Work(dataset, progress, tell);
    Work before = running;
    if (closed) {
      return;
    }
    if (before == null) {
      start(work);
    } else {
      before.unwanted = true;
      waiting = work;
    }
  }

  private void start(Work work) {
    running = work;
    EventIndex before = index;
    runner.submit(
        title,
        () ->
            before == null
                ? EventIndex.of(work.dataset, folder, work)
                : before.next(work.dataset, work),
        made -> made(work, made),
        why -> failed(work, why));
  }

  private void made(Work work, EventIndex made) {
    EventIndex before = index;
    index = made;
    if (before != null) {
      letGo(() -> before.replacedBy(made));
    }
    if (!work.unwanted) {
      work.tell.ready(made);
    }
    goOn();
  }

  private void failed(Work work, Throwable why) {
    if (!(why instanceof CancellationException)) {
      EventIndex before = index;
      index = null;
      if (before != null) {
        letGo(before::close);
      }
      if (!work.unwanted) {
        work.tell.failed(why);
      }
    }
    goOn();
  }

  private void goOn() {
    Work next = waiting;
    running = null;
    waiting = null;
    if (closed) {
      close();
    } else if (next != null) {
      start(next);
    }
  }

  /// Lets go of the index, once what is being made has ended.
  @Override
  public void close() {
    closed = true;
    waiting = null;
    Work work = running;
    if (work != null) {
      work.unwanted = true;
      return;
    }
    EventIndex last = index;
    index = null;
    if (last != null) {
      letGo(last::close);
    }
  }

  @FunctionalInterface
  private interface Closing {
    void close() throws IOException;
  }

  /// What cannot be closed is of no use to anybody, and not in the way of what comes.
  private static void letGo(Closing closing) {
    try {
      closing.close();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "An index could not be closed", e);
    }
  }
}
