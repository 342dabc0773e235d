package org.demarche.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.demarche.model.Problem;

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
  private record OneFile(List<Problem> problems, Optional<EventDraft> draft) {}

  /// The good events in the order of their files.
  List<EventDraft> read(List<Path> paths, Consumer<Problem> problems) {
    List<EventDraft> drafts = new ArrayList<>(paths.size());
    for (OneFile file : readAll(paths)) {
      file.problems().forEach(problems);
      file.draft().ifPresent(drafts::add);
    }
    return drafts;
  }

  /// Each worker takes the next file until there is none; the results keep the files' order.
  private List<OneFile> readAll(List<Path> paths) {
    AtomicReferenceArray<OneFile> results = new AtomicReferenceArray<>(paths.size());
    AtomicInteger next = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < Math.min(WORKERS, paths.size()); i++) {
        workers.add(
            threads.submit(
                () -> {
                  for (int at = next.getAndIncrement();
                      at < paths.size();
                      at = next.getAndIncrement()) {
                    results.set(at, readOne(paths.get(at)));
                  }
                }));
      }
      for (Future<?> worker : workers) {
        worker.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading an event failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading was interrupted", e);
    }
    List<OneFile> files = new ArrayList<>(paths.size());
    for (int i = 0; i < results.length(); i++) {
      OneFile file = results.get(i);
      if (file != null) {
        files.add(file);
      }
    }
    return files;
  }

  private OneFile readOne(Path path) {
    String fileName = String.valueOf(path.getFileName());
    String name = "events/" + fileName;
    String nameId = fileName.substring(0, fileName.length() - ".json".length());
    return intake
        .take(path, name)
        .map(
            file -> {
              Optional<EventDraft> draft = reader.read(file, nameId);
              return new OneFile(file.report().problems(), draft);
            })
        .orElseGet(() -> new OneFile(List.of(), Optional.empty()));
  }
}
