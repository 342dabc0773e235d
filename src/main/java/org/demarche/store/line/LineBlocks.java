package org.demarche.store.line;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.demarche.store.record.FileIntake;
import org.jspecify.annotations.Nullable;

/// Cuts a stream into blocks that end where a line ends, without ever holding more than a block and
/// the longest line, nor reading on without end. Used by one thread.
final class LineBlocks {
  /// A longer line is passed over.
  static final int MOST_LINE = FileIntake.MOST_BYTES;

  private static final int BLOCK = 1 << 20;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long LINE_BREAKS = 0x0A0A0A0A0A0A0A0AL;
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

  private static final int MOST_FREE = 64;

  private final InputStream in;
  private final Deque<byte[]> free = new ArrayDeque<>();
  private byte[] rest = new byte[0];
  private long left;
  private int lines;
  private long position;
  private boolean started;
  private boolean ended;
  private boolean cutOff;

  /// @param most bytes that are read; a line that they end in is cut
  LineBlocks(InputStream in, long most) {
    this.in = in;
    this.left = most;
  }

  /// Some whole lines; the last of the file may lack its line break.
  static final class Block {
    private final byte[] bytes;
    private final int length;
    private final int linesBefore;
    private final long offset;

    private Block(byte[] bytes, int length, int linesBefore, long offset) {
      this.bytes = bytes;
      this.length = length;
      this.linesBefore = linesBefore;
      this.offset = offset;
    }

    /// The lines, and after [#length] of them bytes that do not count; not to be changed.
    byte[] bytes() {
      return bytes;
    }

    int length() {
      return length;
    }

    /// How many lines of the file come before.
    int linesBefore() {
      return linesBefore;
    }

    /// Where in the file the block begins.
    long offset() {
      return offset;
    }

    /// Whether it stands for one line that is longer than [#MOST_LINE], and has no bytes.
    boolean isTooLong() {
      return length == 0;
    }
  }

  /// The next block, or null at the end. A byte-order mark at the beginning of the file is left
  /// out.
  @Nullable Block next() throws IOException {
    if (!started) {
      started = true;
      rest = new byte[3];
      rest = Arrays.copyOf(rest, fill(rest, 0));
      if (Arrays.equals(rest, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
        rest = new byte[0];
        position = 3;
      }
    }
    byte[] bytes = room(Math.max(BLOCK, rest.length * 2));
    System.arraycopy(rest, 0, bytes, 0, rest.length);
    int used = rest.length;
    int searched = 0;
    while (true) {
      if (!ended) {
        used += fill(bytes, used);
      }
      int end = ended ? used : endOfLastLine(bytes, searched, used);
      if (end > 0) {
        rest = Arrays.copyOfRange(bytes, end, used);
        return block(bytes, end);
      }
      if (ended) {
        return null;
      }
      if (used > MOST_LINE) {
        return passOver(used);
      }
      searched = used;
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
  }

  /// Whether the stream goes on where the most bytes were read.
  boolean isCutOff() {
    return cutOff;
  }

  /// Fills the room from a place on as far as the stream goes, into the very bytes.
  ///
  /// @return how many bytes came; fewer than there is room for only at the end
  private int fill(byte[] bytes, int from) throws IOException {
    int room = bytes.length - from;
    int read = in.readNBytes(bytes, from, (int) Math.min(room, left));
    left -= read;
    if (read < room) {
      ended = true;
      cutOff = left == 0 && in.read() >= 0;
    }
    return read;
  }

  /// Takes back a block that nobody reads any more, so that another is read into its bytes.
  void free(Block block) {
    if (block.bytes.length == BLOCK && free.size() < MOST_FREE) {
      free.add(block.bytes);
    }
  }

  private byte[] room(int length) {
    byte[] room = length == BLOCK ? free.poll() : null;
    return room == null ? new byte[length] : room;
  }

  private static int endOfLastLine(byte[] bytes, int from, int to) {
    int end = to;
    while (end > from && bytes[end - 1] != '\n') {
      end--;
    }
    return end > from ? end : 0;
  }

  /// How many of the first bytes are line breaks, eight bytes at a time.
  private static int lineBreaks(byte[] bytes, int length) {
    int found = 0;
    int i = 0;
    for (; i <= length - Long.BYTES; i += Long.BYTES) {
      long different = (long) LONGS.get(bytes, i) ^ LINE_BREAKS;
      // The top bit of each byte says whether any bit of the byte is set.
      long set = ((different & LOW_BITS) + LOW_BITS) | different;
      found += Long.BYTES - Long.bitCount(set & ~LOW_BITS);
    }
    for (; i < length; i++) {
      found += bytes[i] == '\n' ? 1 : 0;
    }
    return found;
  }

  private Block block(byte[] bytes, int length) {
    Block block = new Block(bytes, length, lines, position);
    lines += lineBreaks(bytes, length);
    position += length;
    return block;
  }

  private Block passOver(int used) throws IOException {
    Block block = new Block(new byte[0], 0, lines, position);
    byte[] bytes = new byte[BLOCK];
    position += used;
    rest = new byte[0];
    while (true) {
      int read = fill(bytes, 0);
      for (int i = 0; i < read; i++) {
        if (bytes[i] == '\n') {
          lines++;
          position += i + 1;
          rest = Arrays.copyOfRange(bytes, i + 1, read);
          return block;
        }
      }
      position += read;
      if (ended) {
        return block;
      }
    }
  }
}
