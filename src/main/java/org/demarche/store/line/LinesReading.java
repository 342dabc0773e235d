package org.demarche.store.line;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CheckedInputStream;
import org.demarche.io.ContentMark;
import org.demarche.io.FileEntry;
import org.demarche.io.FileTree;
import org.demarche.model.Problem;
import org.demarche.model.Problem.Severity;
import org.demarche.store.record.DatasetFiles;
import org.demarche.store.record.EventReader;
import org.demarche.store.record.FileIntake;
import org.demarche.store.record.LineProblems;
import org.demarche.store.record.PackedDrafts;
import org.demarche.store.record.ReadFailures;
import org.demarche.task.Progress;
import org.demarche.words.Message;

/// Reads `events.jsonl`, one event a line, in blocks of lines, several at a time.
///
/// What is wrong with a line costs that line alone. The file is never in memory as a whole.
final class LinesReading {
  private static final int WORKERS = Math.max(1, Runtime.getRuntime().availableProcessors());

  private final FileTree files;
  private final EventLineReader lines;
  private final Progress progress;

  LinesReading(FileTree files, EventReader reader, PlainCodes codes, Progress progress) {
    this.files = files;
    this.lines = new EventLineReader(DatasetFiles.LINES, reader, codes);
    this.progress = progress;
  }

  /// The good events, block by block in the order of the file; none where there is no such file.
  ///
  /// @throws CancellationException when the progress is cancelled or the thread interrupted
  EventLines read() {
    try {
      FileEntry entry = files.entry(DatasetFiles.LINES);
      return switch (entry.kind()) {
        case ABSENT -> EventLines.NONE;
        case FILE -> readBlocks(entry);
        default -> EventLines.unreadable(entry.stamp(), whole(ReadFailures.noFile(entry.kind())));
      };
    } catch (IOException e) {
      return EventLines.unreadable(null, whole(ReadFailures.sentence(e)));
    }
  }

  private EventLines readBlocks(FileEntry entry) throws IOException {
    ContentMark.Sum sum = new ContentMark.Sum();
    List<PackedDrafts> read = new ArrayList<>();
    LineProblems problems = new LineProblems();
    try (InputStream in = new CheckedInputStream(files.open(DatasetFiles.LINES), sum)) {
      LineBlocks blocks = new LineBlocks(in, mostBytes(entry));
      readBlocks(blocks, entry.size(), read, problems);
      if (blocks.isCutOff()) {
        problems.add(whole(Message.of("store.read.endless", mostBytes(entry))));
      }
      return new EventLines(entry.stamp(), sum.mark(), read, problems);
    }
  }

  /// How much is read: as much as there was when reading began. Of a file that says that it is
  /// small, or empty, a little more, for some say so that are not.
  static long mostBytes(FileEntry entry) {
    return Math.max(entry.size(), FileIntake.MOST_BYTES);
  }

  /// A block that is being read.
  private record InWork(LineBlocks.Block block, Future<PackedDrafts> outcome) {}

  private static Problem whole(Message message) {
    return new Problem(DatasetFiles.LINES, 0, 0, Severity.ERROR, "unreadable", message);
  }

  private void readBlocks(
      LineBlocks blocks, long size, List<PackedDrafts> read, LineProblems problems)
      throws IOException {
    Deque<InWork> inWork = new ArrayDeque<>();
    ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
    try {
      for (LineBlocks.Block block = blocks.next(); block != null; block = blocks.next()) {
        LineBlocks.Block next = block;
        inWork.add(new InWork(next, threads.submit(() -> lines.read(next))));
        if (inWork.size() > 2 * WORKERS) {
          InWork first = inWork.remove();
          take(first.outcome, read, problems);
          progress.advanced(Math.min(first.block.offset() + first.block.length(), size), size);
          blocks.free(first.block);
        }
      }
      while (!inWork.isEmpty()) {
        take(inWork.remove().outcome, read, problems);
      }
      progress.advanced(size, size);
    } finally {
      threads.shutdownNow();
      threads.close();
    }
  }

  private void take(Future<PackedDrafts> work, List<PackedDrafts> read, LineProblems problems) {
    if (progress.isCancelled()) {
      throw new CancellationException("reading was cancelled");
    }
    try {
      PackedDrafts done = work.get();
      read.add(done);
      problems.addAll(done.problems());
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading a line failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("reading was interrupted");
    }
  }
}
