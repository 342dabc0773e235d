package org.demarche.store.line;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.demarche.model.Problem;
import org.demarche.model.Problem.Severity;
import org.demarche.store.line.LineBlocks.Block;
import org.demarche.store.record.DraftPacker;
import org.demarche.store.record.EventReader;
import org.demarche.store.record.FileIntake;
import org.demarche.store.record.PackedDrafts;
import org.demarche.store.record.RecordFile;
import org.demarche.words.Message;

/// Reads the events of a block of lines: plain ones by [PlainLine], the others by [EventReader].
/// Used by many threads.
final class EventLineReader {
  private final String file;
  private final EventReader reader;
  private final PlainCodes codes;
  private final boolean quick;
  private final Queue<Desk> desks = new ConcurrentLinkedQueue<>();

  /// Of lines above [FileIntake#HEAVY_BYTES] only one is in the works at a time.
  private final Semaphore heavy = new Semaphore(1);

  EventLineReader(String file, EventReader reader, PlainCodes codes) {
    this(file, reader, codes, true);
  }

  /// @param quick whether plain lines are read by themselves; the outcome is the same
  EventLineReader(String file, EventReader reader, PlainCodes codes, boolean quick) {
    this.file = file;
    this.quick = quick;
    this.reader = reader;
    this.codes = codes;
  }

  /// What one thread needs for a block; kept for the next.
  private record Desk(PlainLine plain, DraftPacker drafts) {}

  PackedDrafts read(Block block) {
    Desk desk = desks.poll();
    if (desk == null) {
      desk = new Desk(new PlainLine(codes), new DraftPacker(codes.codes, codes.zones));
    }
    read(block, desk.plain, desk.drafts);
    PackedDrafts read = desk.drafts.takeLines();
    desks.add(desk);
    return read;
  }

  private void read(Block block, PlainLine plain, DraftPacker drafts) {
    int line = block.linesBefore() + 1;
    if (block.isTooLong()) {
      drafts.problems().add(tooLong(line));
    }
    byte[] bytes = block.bytes();
    int start = 0;
    while (start < block.length()) {
      int end;
      if (quick && plain.read(bytes, start, block.length(), line) && isLight(start, plain.end())) {
        plain.addTo(drafts);
        end = plain.end();
      } else {
        end = start;
        while (end < block.length() && bytes[end] != '\n') {
          end++;
        }
        readLine(bytes, start, end, line, drafts);
      }
      start = end + 1;
      line++;
    }
  }

  private static boolean isLight(int start, int end) {
    return end - start <= FileIntake.HEAVY_BYTES;
  }

  private Problem tooLong(int line) {
    Message message = Message.of("store.line-too-long", LineBlocks.MOST_LINE >> 20);
    return new Problem(file, line, 0, Severity.ERROR, "too-large", message);
  }

  private void readLine(byte[] bytes, int start, int end, int line, DraftPacker drafts) {
    int stop = end;
    while (stop > start && isBlank(bytes[stop - 1])) {
      stop--;
    }
    if (stop == start) {
      return;
    }
    if (stop - start > LineBlocks.MOST_LINE) {
      drafts.problems().add(tooLong(line));
      return;
    }
    byte[] text = Arrays.copyOfRange(bytes, start, stop);
    if (text.length <= FileIntake.HEAVY_BYTES) {
      readLine(text, line, drafts);
      return;
    }
    heavy.acquireUninterruptibly();
    try {
      readLine(text, line, drafts);
    } finally {
      heavy.release();
    }
  }

  /// Whether the byte may stand behind the record in its line and does not count.
  static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }

  private void readLine(byte[] text, int line, DraftPacker drafts) {
    RecordFile record = FileIntake.parseLine(text, file, line);
    reader.read(record, null).ifPresent(drafts::add);
    record.report().problems().forEach(drafts.problems()::add);
    drafts.problems().add(record.report().open());
  }
}
