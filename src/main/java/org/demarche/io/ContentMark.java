package org.demarche.io;

import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/// What tells one content of a file from another, without keeping it: two that differ have the same
/// mark about once in four billion times, and never where they differ in four bytes at most that
/// lie together.
///
/// @param length in bytes
public record ContentMark(long length, int check) {
  public static ContentMark of(byte[] content) {
    Sum sum = new Sum();
    sum.update(content);
    return sum.mark();
  }

  /// The mark of bytes as they go by, as in a [java.util.zip.CheckedInputStream]. Used by one
  /// thread.
  public static final class Sum implements Checksum {
    private final CRC32C check = new CRC32C();
    private long length;

    @Override
    public void update(int one) {
      check.update(one);
      length++;
    }

    @Override
    public void update(byte[] bytes, int from, int count) {
      check.update(bytes, from, count);
      length += count;
    }

    @Override
    public long getValue() {
      return check.getValue();
    }

    @Override
    public void reset() {
      check.reset();
      length = 0;
    }

    /// Of all bytes so far.
    public ContentMark mark() {
      return new ContentMark(length, (int) check.getValue());
    }
  }
}
