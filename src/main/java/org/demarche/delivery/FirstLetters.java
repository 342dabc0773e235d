package org.demarche.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Takes the beginning of a text in UTF-8, and stops whoever writes more.
final class FirstLetters extends OutputStream {
  private static final int BYTES_PER_LETTER = 4;

  private final int most;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int limit;

  /// @param most characters
  FirstLetters(int most) {
    this.most = most;
    limit = most * BYTES_PER_LETTER;
  }

  /// All that was asked for is there.
  static final class Enough extends IOException {
    private static final long serialVersionUID = 1;
  }

  /// The same; with no limit, where that is wanted.
  FirstLetters unlimited(boolean wanted) {
    limit = wanted ? Integer.MAX_VALUE : limit;
    return this;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    bytes.write(from, offset, Math.min(length, limit - bytes.size()));
    if (bytes.size() >= limit) {
      throw new Enough();
    }
  }

  /// What was taken, without the mark that says it is UTF-8; no longer than asked for, save of
  /// unlimited ones.
  String text() {
    String all = bytes.toString(StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    return limit == Integer.MAX_VALUE || all.length() <= most ? all : all.substring(0, most);
  }
}
