package org.demarche.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.demarche.io.FileEntry;
import org.demarche.io.FileTree;
import org.demarche.store.record.FileIntake;
import org.demarche.store.record.RecordFile;
import org.demarche.words.Message;

/// The text of a file that is about to be changed.
///
/// @param mark whether a byte-order mark stands before it
record FileText(boolean mark, String text) {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /// @throws NotWrittenException where it is no text of a size that is read
  static FileText of(FileTree files, String name) throws IOException {
    if (files.entry(name).kind() != FileEntry.Kind.FILE) {
      throw new NotWrittenException(name, Message.of("store.write.no-file"));
    }
    byte[] bytes;
    try (InputStream in = files.open(name)) {
      bytes = in.readNBytes(FileIntake.MOST_BYTES + 1);
    }
    if (bytes.length > FileIntake.MOST_BYTES) {
      throw new NotWrittenException(name, Message.of("store.write.too-large"));
    }
    return of(bytes, name);
  }

  /// @throws NotWrittenException where the bytes are no UTF-8
  static FileText of(byte[] bytes, String name) throws NotWrittenException {
    boolean mark = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, MARK, 0, 3);
    int from = mark ? 3 : 0;
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return new FileText(mark, StandardCharsets.UTF_8.newDecoder().decode(rest).toString());
    } catch (CharacterCodingException e) {
      throw new NotWrittenException(name, Message.of("store.write.encoding"));
    }
  }

  /// The bytes of another text in the same file.
  byte[] with(String other) {
    return new FileText(mark, other).bytes();
  }

  byte[] bytes() {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (!mark) {
      return bytes;
    }
    byte[] all = Arrays.copyOf(MARK, MARK.length + bytes.length);
    System.arraycopy(bytes, 0, all, MARK.length, bytes.length);
    return all;
  }

  /// The text as a file of records that is whole.
  ///
  /// @throws NotWrittenException where it breaks off
  RecordFile read(String name) throws NotWrittenException {
    RecordFile file = FileIntake.parseText(text, name);
    if (file.root() == null || !file.complete()) {
      throw new NotWrittenException(name, file.report().problems().getFirst().message());
    }
    return file;
  }
}
