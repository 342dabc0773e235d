package org.demarche.store;

import java.util.Arrays;
import java.util.concurrent.Semaphore;
import org.demarche.model.EventCodes;
import org.demarche.model.Problem;
import org.demarche.model.Problem.Severity;
import org.demarche.store.LineBlocks.Block;

/// Reads the events of a block of lines. Used by many threads.
final class EventLineReader {
  private final String file;
  private final EventReader reader;
  private final EventCodes codes;

  /// Of lines above [FileIntake#HEAVY_BYTES] only one is in the works at a time.
  private final Semaphore heavy = new Semaphore(1);

  EventLineReader(String file, EventReader reader, EventCodes codes) {
    this.file = file;
    this.reader = reader;
    this.codes = codes;
  }

  PackedLines read(Block block) {
    PackedLines lines = new PackedLines(codes);
    int line = block.linesBefore() + 1;
    if (block.isTooLong()) {
      lines.problems().add(tooLong(line));
    }
    byte[] bytes = block.bytes();
    int start = 0;
    while (start < block.length()) {
      int end = start;
      while (end < block.length() && bytes[end] != '\n') {
        end++;
      }
      readLine(bytes, start, end, line, lines);
      start = end + 1;
      line++;
    }
    return lines;
  }

  private Problem tooLong(int line) {
    String message =
        "The line is longer than %d MB, the most that one event may have. Shorten it."
            .formatted(LineBlocks.MOST_LINE >> 20);
    return new Problem(file, line, 0, Severity.ERROR, "too-large", message);
  }

  private void readLine(byte[] bytes, int start, int end, int line, PackedLines lines) {
    int stop = end;
    while (stop > start && isBlank(bytes[stop - 1])) {
      stop--;
    }
    if (stop == start) {
      return;
    }
    if (stop - start > LineBlocks.MOST_LINE) {
      lines.problems().add(tooLong(line));
      return;
    }
    byte[] text = Arrays.copyOfRange(bytes, start, stop);
    if (text.length <= FileIntake.HEAVY_BYTES) {
      readLine(text, line, lines);
      return;
    }
    heavy.acquireUninterruptibly();
    try {
      readLine(text, line, lines);
    } finally {
      heavy.release();
    }
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }

  private void readLine(byte[] text, int line, PackedLines lines) {
    RecordFile record = FileIntake.parseLine(text, file, line);
    reader.read(record, null).ifPresent(lines::add);
    record.report().problems().forEach(lines.problems()::add);
  }
}
