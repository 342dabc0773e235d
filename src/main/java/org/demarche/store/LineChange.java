package org.demarche.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.store.EventOrigins.Origin.InLine;
import org.demarche.store.record.DatasetFiles;

/// The change of some lines of `events.jsonl`. All others are copied byte for byte; the file is
/// never in memory as a whole.
final class LineChange {
  /// @param now what comes in the place of the bytes that are passed over
  private record Change(InLine line, String now, int passed) {}

  private final Map<Long, Change> changes = new TreeMap<>();

  /// The record takes another text; what stands behind it in its line stays.
  void replace(InLine line, String now) {
    changes.put(line.offset(), new Change(line, now, line.bytes().length));
  }

  /// The line goes, with its end.
  void remove(InLine line) {
    changes.put(line.offset(), new Change(line, "", line.whole()));
  }

  boolean isNone() {
    return changes.isEmpty();
  }

  /// Writes the new file.
  ///
  /// @throws NotWrittenException where a line is not what it was
  void write(InputStream old, OutputStream out) throws IOException {
    BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    long at = 0;
    for (Change change : changes.values()) {
      copy(old, buffered, change.line.offset() - at);
      byte[] passed = old.readNBytes(change.passed);
      byte[] line = change.line.bytes();
      if (passed.length < change.passed
          || !Arrays.equals(passed, 0, line.length, line, 0, line.length)) {
        throw moved();
      }
      buffered.write(change.now.getBytes(StandardCharsets.UTF_8));
      at = change.line.offset() + change.passed;
    }
    old.transferTo(buffered);
    buffered.flush();
  }

  private static void copy(InputStream old, OutputStream out, long length) throws IOException {
    byte[] bytes = new byte[1 << 16];
    long left = length;
    while (left > 0) {
      int read = old.readNBytes(bytes, 0, (int) Math.min(left, bytes.length));
      if (read == 0) {
        throw moved();
      }
      out.write(bytes, 0, read);
      left -= read;
    }
  }

  private static NotWrittenException moved() {
    return new NotWrittenException(
        DatasetFiles.LINES, "Its lines were changed while it was being written. Read it again.");
  }
}
