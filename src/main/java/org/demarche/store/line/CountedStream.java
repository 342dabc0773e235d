package org.demarche.store.line;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Checksum;

/// A stream that says how many bytes came through it, and their check.
final class CountedStream extends FilterInputStream {
  private final Checksum check;
  private long count;

  CountedStream(InputStream in, Checksum check) {
    super(in);
    this.check = check;
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      check.update(read);
      count++;
    }
    return read;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    if (read > 0) {
      check.update(into, from, read);
      count += read;
    }
    return read;
  }
}
