package org.demarche.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.demarche.words.ExplainedException;
import org.demarche.words.Message;

/// The content of a zip file's entry, which has exactly the size and the check sum that the zip
/// file's directory says, or else reading it fails.
final class ZipEntryStream extends InputStream {
  private final InputStream in;
  private final String where;
  private final long expected;
  private final CRC32 sum = new CRC32();
  private long left;

  /// @param size in bytes, as the directory says
  /// @param expected the check sum that it says
  ZipEntryStream(InputStream in, String where, long size, long expected) {
    this.in = in;
    this.where = where;
    this.left = size;
    this.expected = expected;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = in.read(bytes, from, length);
    if (read >= 0) {
      left -= read;
      if (left < 0) {
        throw new ExplainedException(Message.of("cli.zip.too-long", where));
      }
      sum.update(bytes, from, read);
      return read;
    }
    if (left > 0) {
      throw new ExplainedException(Message.of("cli.zip.too-short", where));
    }
    if (sum.getValue() != expected) {
      throw new ExplainedException(Message.of("cli.zip.damaged", where));
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
