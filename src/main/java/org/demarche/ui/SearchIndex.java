package org.demarche.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.demarche.index.EventIndex;
import org.demarche.index.IndexFolders;
import org.demarche.index.Indexing;
import org.demarche.search.TextFinder;
import org.demarche.session.Session;
import org.demarche.session.Snapshot;
import org.demarche.session.State;
import org.demarche.task.TaskRunner;
import org.demarche.ui.search.EventSearch;
import org.demarche.words.Words;

/// Keeps the index of one open dataset in the background, from the first picture on, for the search
/// in it.
final class SearchIndex implements AutoCloseable {
  private final Words words;
  private final Session session;
  private final TaskRunner runner;
  private final IndexFolders folders;
  private final Path dataset;
  private final EventSearch search;
  private final Consumer<Throwable> failed;
  private final Indexing indexing;
  private ReadingProgress progress = new ReadingProgress(Runnable::run, done -> {});
  private Session.Subscription following = () -> {};
  private boolean begun;
  private boolean closed;

  /// @param dataset its folder
  /// @param failed told where there is no index
  SearchIndex(
      Words words,
      Session session,
      TaskRunner runner,
      IndexFolders folders,
      Path dataset,
      EventSearch search,
      Consumer<Throwable> failed) {
    this.words = words;
    this.session = session;
    this.runner = runner;
    this.folders = folders;
    this.dataset = dataset;
    this.search = search;
    this.failed = failed;
    indexing = new Indexing(runner, words.say("search.work"), folders.of(dataset));
  }

  /// Begins; nothing happens a second time.
  void begin() {
    if (begun || closed) {
      return;
    }
    begun = true;
    following = session.addListener(this::changed);
    if (session.table().size() <= EventIndex.MOST_IN_MEMORY) {
      index(session.snapshot());
    } else {
      TaskRunner.Task _ =
          runner.submit(
              words.say("search.work"),
              () -> folders.take(dataset),
              folder -> index(session.snapshot()),
              // Without a folder there is no index, which says why.
              why -> index(session.snapshot()));
    }
  }

  private void changed(State before, State after) {
    if (!before.snapshot().equals(after.snapshot())) {
      index(after.snapshot());
    }
  }

  private void index(Snapshot snapshot) {
    progress.cancel();
    progress = new ReadingProgress(Platform::runLater, search::indexing);
    indexing.use(
        snapshot.dataset(),
        progress,
        new Indexing.Waiting() {
          @Override
          public void ready(TextFinder finder) {
            search.ready(snapshot, finder);
          }

          @Override
          public void failed(Throwable why) {
            search.unindexed(snapshot);
            failed.accept(why);
          }
        });
  }

  /// Lets go of the index.
  @Override
  public void close() {
    closed = true;
    following.remove();
    progress.cancel();
    indexing.close();
  }
}
