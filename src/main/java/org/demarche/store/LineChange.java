package org.demarche.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.store.EventOrigins.Origin.InLine;
import org.demarche.store.record.DatasetFiles;
import org.demarche.words.Message;

/// The change of some lines of `events.jsonl`. All others are copied byte for byte; the file is
/// never in memory as a whole.
///
/// It is made in one pass, or in two where files refer both to what is new and to what goes: then
/// the first adds and changes, and the second takes away.
final class LineChange {
  private enum Sort {
    REPLACED,
    RENAMED,
    REMOVED
  }

  private record Change(InLine line, Sort sort, String now) {
    byte[] bytes() {
      return now.getBytes(StandardCharsets.UTF_8);
    }
  }

  private final Map<Long, Change> changes = new TreeMap<>();

  /// The record takes another text; what stands behind it in its line stays.
  void replace(InLine line, String now) {
    add(line, Sort.REPLACED, now);
  }

  /// The record takes another text, in which it has another id.
  void rename(InLine line, String now) {
    add(line, Sort.RENAMED, now);
  }

  /// The line goes, with its end.
  void remove(InLine line) {
    add(line, Sort.REMOVED, "");
  }

  private void add(InLine line, Sort sort, String now) {
    changes.put(line.offset(), new Change(line, sort, now));
  }

  boolean isNone() {
    return changes.isEmpty();
  }

  /// Whether lines get ids that were none before.
  boolean hasNewIds() {
    return changes.values().stream().anyMatch(change -> change.sort == Sort.RENAMED);
  }

  /// All of it at once.
  Pass whole() {
    List<Edit> edits = new ArrayList<>();
    for (Change change : changes.values()) {
      byte[] old = change.line.bytes();
      int passed = change.sort == Sort.REMOVED ? change.line.whole() : old.length;
      edits.add(new Edit(change.line.offset(), old, passed, change.bytes()));
    }
    return new Pass(edits);
  }

  /// Nothing goes yet: a renamed record stands in a line before the one it had.
  Pass growing() {
    List<Edit> edits = new ArrayList<>();
    for (Change change : changes.values()) {
      byte[] old = change.line.bytes();
      long at = change.line.offset();
      switch (change.sort) {
        case REPLACED -> edits.add(new Edit(at, old, old.length, change.bytes()));
        case RENAMED ->
            edits.add(new Edit(at, old, old.length, joined(change.bytes(), inNextLine(old))));
        case REMOVED -> {}
      }
    }
    return new Pass(edits);
  }

  /// What is left to do once it has grown.
  Pass shrinking() {
    List<Edit> edits = new ArrayList<>();
    long shift = 0;
    for (Change change : changes.values()) {
      byte[] old = change.line.bytes();
      long at = change.line.offset() + shift;
      switch (change.sort) {
        case REPLACED -> shift += change.bytes().length - old.length;
        case RENAMED -> {
          byte[] gone = inNextLine(old);
          edits.add(new Edit(at + change.bytes().length, gone, gone.length, new byte[0]));
          shift += change.bytes().length + gone.length - old.length;
        }
        case REMOVED -> edits.add(new Edit(at, old, change.line.whole(), new byte[0]));
      }
    }
    return new Pass(edits);
  }

  private static byte[] inNextLine(byte[] text) {
    return joined(new byte[] {'\n'}, text);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /// A place in the old file at which some bytes are passed over and others come instead.
  private static final class Edit {
    private final long offset;
    private final byte[] old;
    private final int passed;
    private final byte[] now;

    /// @param old what must stand there
    /// @param passed how many bytes go, not fewer than those
    Edit(long offset, byte[] old, int passed, byte[] now) {
      this.offset = offset;
      this.old = old;
      this.passed = passed;
      this.now = now;
    }
  }

  /// One writing of the file.
  static final class Pass {
    private final List<Edit> edits;

    private Pass(List<Edit> edits) {
      this.edits = edits;
    }

    /// Writes the new file.
    ///
    /// @throws NotWrittenException where a line is not what it was
    void write(InputStream old, OutputStream out) throws IOException {
      BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
      long at = 0;
      for (Edit edit : edits) {
        copy(old, buffered, edit.offset - at);
        byte[] passed = old.readNBytes(edit.passed);
        if (passed.length < edit.passed
            || !Arrays.equals(passed, 0, edit.old.length, edit.old, 0, edit.old.length)) {
          throw moved();
        }
        buffered.write(edit.now);
        at = edit.offset + edit.passed;
      }
      old.transferTo(buffered);
      buffered.flush();
    }
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
    return new NotWrittenException(DatasetFiles.LINES, Message.of("store.write.lines-changed"));
  }
}
