package org.demarche.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.demarche.io.ContentMark;
import org.demarche.io.FileEntry;
import org.demarche.model.Problem;
import org.demarche.store.record.EventDraft;
import org.demarche.store.record.EventReader;
import org.demarche.store.record.FileIntake;
import org.demarche.store.record.OpenReferences;
import org.demarche.store.record.RecordFile;
import org.demarche.store.record.Report;
import org.jspecify.annotations.Nullable;

/// Reads the files that hold one event each, several at a time.
final class EventFiles {
  private static final int WORKERS =
      Math.clamp(Runtime.getRuntime().availableProcessors() * 2L, 4, 32);

  private final FileIntake intake;
  private final EventReader reader;

  EventFiles(FileIntake intake, EventReader reader) {
    this.intake = intake;
    this.reader = reader;
  }

  /// What one file gave; the file's text is not kept.
  ///
  /// @param passing whether what is wrong with it may pass by itself
  /// @param content null where it could not be read
  record OneFile(
      FileEntry entry,
      Optional<EventDraft> draft,
      List<Problem> problems,
      OpenReferences open,
      boolean passing,
      @Nullable ContentMark content) {}

  /// What each file gave, in their order. Each worker takes the next file until there is none.
  ///
  /// @throws CancellationException when the thread is interrupted
  List<OneFile> read(List<FileEntry> entries) {
    AtomicReferenceArray<OneFile> results = new AtomicReferenceArray<>(entries.size());
    AtomicInteger next = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < Math.min(WORKERS, entries.size()); i++) {
        workers.add(
            threads.submit(
                () -> {
                  for (int at = next.getAndIncrement();
                      at < entries.size();
                      at = next.getAndIncrement()) {
                    results.set(at, readOne(entries.get(at)));
                  }
                }));
      }
      awaitAll(workers, threads);
    }
    List<OneFile> files = new ArrayList<>(entries.size());
    for (int i = 0; i < results.length(); i++) {
      OneFile file = results.get(i);
      if (file != null) {
        files.add(file);
      }
    }
    return files;
  }

  /// Whoever is not waited for is told to stop, for closing the executor waits for all of them.
  private static void awaitAll(List<Future<?>> workers, ExecutorService threads) {
    try {
      for (Future<?> worker : workers) {
        worker.get();
      }
    } catch (ExecutionException e) {
      threads.shutdownNow();
      throw new IllegalStateException("reading an event failed", e.getCause());
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
      throw new CancellationException("reading was interrupted");
    }
  }

  private OneFile readOne(FileEntry entry) {
    String fileName = entry.lastName();
    RecordFile file = intake.take(entry);
    Optional<EventDraft> draft =
        reader.read(file, fileName.substring(0, fileName.length() - ".json".length()));
    Report report = file.report();
    return new OneFile(
        entry,
        draft,
        List.copyOf(report.problems()),
        report.open(),
        file.passing(),
        file.content());
  }
}
