package org.demarche.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.demarche.dataset.Dataset;
import org.demarche.search.NameWords;
import org.demarche.search.TextFinder;
import org.demarche.search.TextQuery;
import org.demarche.search.TextScan;
import org.demarche.task.Progress;
import org.jspecify.annotations.Nullable;

/// Finds what [TextScan] finds without a look at every event. Up to [#MOST_IN_MEMORY] events it
/// lies in memory, else in a folder, which anybody may delete while the program does not run: what
/// is there is compared with the events and used again as far as it is theirs.
///
/// Made and brought up to date on a background thread, one piece of work after the other; asked
/// from any thread. Where it cannot be read any more it finds the same by a look at every event.
public final class EventIndex implements TextFinder, AutoCloseable {
  /// Events, not bytes: a filled index is about as large as the texts.
  public static final int MOST_IN_MEMORY = 20_000;

  private static final System.Logger LOG = System.getLogger(EventIndex.class.getName());

  private final Home home;
  private final Path folder;
  private final int mostInMemory;
  private final Dataset dataset;
  private final NameIndex names;
  private final Filling filled;
  private final View view;

  /// @param before of a dataset with the same events by ordinal, or null
  private EventIndex(
      Home home,
      Path folder,
      int mostInMemory,
      Dataset dataset,
      NameIndex names,
      Filling filled,
      @Nullable View before)
      throws IOException {
    this.home = home;
    this.folder = folder;
    this.mostInMemory = mostInMemory;
    this.dataset = dataset;
    this.names = names;
    this.filled = filled;
    this.view = new View(home.reader(), dataset, names, before);
  }

  /// The index of a dataset's events.
  ///
  /// @param folder for this dataset alone; made where many events need it and it is not there
  /// @throws CancellationException where nobody wants it any more
  /// @throws IOException where the folder is of no use
  public static EventIndex of(Dataset dataset, Path folder, Progress progress) throws IOException {
    return of(dataset, folder, progress, MOST_IN_MEMORY);
  }

  /// @param mostInMemory instead of [#MOST_IN_MEMORY]
  static EventIndex of(Dataset dataset, Path folder, Progress progress, int mostInMemory)
      throws IOException {
    boolean inMemory = dataset.events().size() <= mostInMemory;
    Home home = inMemory ? Home.inMemory() : inFolder(folder);
    try {
      NameIndex names = NameIndex.of(dataset);
      Filling filling = new Filling(dataset);
      filling.fill(home, progress);
      return new EventIndex(home, folder, mostInMemory, dataset, names, filling, null);
    } catch (IOException | RuntimeException e) {
      home.close();
      throw e;
    }
  }

  /// In memory where the folder is held: another program indexes the same, or this one has not let
  /// go of it yet. That takes about a hundred bytes for each event.
  private static Home inFolder(Path folder) throws IOException {
    try {
      return Home.in(folder);
    } catch (LockObtainFailedException e) {
      System.getLogger(EventIndex.class.getName())
          .log(System.Logger.Level.INFO, "The index is made in memory, since " + e.getMessage());
      return Home.inMemory();
    }
  }

  /// The index of the dataset after this one, of which only the events that say something else are
  /// indexed; of all of them where the files have gone. This one answers until it is [#replacedBy]
  /// the next, and has no other one after it.
  ///
  /// @throws CancellationException where nobody wants it any more; this one is as it was
  /// @throws IOException as [#of]; this one is of no more use than to be closed
  public EventIndex next(Dataset next, Progress progress) throws IOException {
    boolean inMemory = dataset.events().size() <= mostInMemory;
    if (inMemory != (next.events().size() <= mostInMemory)) {
      return of(next, folder, progress, mostInMemory);
    }
    try {
      NameIndex named = NameWords.areSame(next, dataset) ? names : NameIndex.of(next);
      Filling filling = new Filling(next);
      filling.fill(home, progress, dataset, filled);
      View same = filling.hasSameEvents(dataset) ? view : null;
      return new EventIndex(home, folder, mostInMemory, next, named, filling, same);
    } catch (IOException | AlreadyClosedException e) {
      LOG.log(System.Logger.Level.INFO, "The index is made anew", e);
      home.close();
      return of(next, folder, progress, mostInMemory);
    } catch (RuntimeException e) {
      home.giveUp();
      throw e;
    }
  }

  /// How many events were indexed for it, and not taken over from before.
  int written() {
    return filled.written();
  }

  @Override
  public int[] find(TextQuery query) {
    try {
      return view.find(query);
    } catch (IOException | AlreadyClosedException e) {
      LOG.log(System.Logger.Level.WARNING, "The index cannot be read", e);
      return new TextScan(dataset).find(query);
    }
  }

  /// Lets go of what the one after it does not need.
  public void replacedBy(EventIndex next) throws IOException {
    view.close();
    if (!home.equals(next.home)) {
      home.close();
    }
  }

  /// Lets go of all. What lies in the folder stays there for the next time.
  @Override
  public void close() throws IOException {
    try {
      view.close();
    } finally {
      home.close();
    }
  }
}
