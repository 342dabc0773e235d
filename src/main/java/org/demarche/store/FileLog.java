package org.demarche.store;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.io.FileTree;
import org.demarche.store.Written.WrittenFile;

/// Writes and removes files, and keeps what it did.
final class FileLog {
  private final FileTree files;
  private final Map<String, WrittenFile> done = new LinkedHashMap<>();

  FileLog(FileTree files) {
    this.files = files;
  }

  void writeAll(Map<String, byte[]> contents) throws IOException {
    for (Map.Entry<String, byte[]> one : contents.entrySet()) {
      write(
          one.getKey(),
          out -> {
            out.write(one.getValue());
          });
    }
  }

  void write(String name, FileTree.Content content) throws IOException {
    MessageDigest digest = sha256();
    long[] size = {0};
    files.write(
        name,
        out -> {
          Counting counting = new Counting(out, digest);
          content.writeTo(counting);
          counting.flush();
          size[0] = counting.size;
        });
    String hash = HexFormat.of().formatHex(digest.digest());
    note(new WrittenFile(name, Optional.of(new Written.Content(size[0], hash))));
  }

  void delete(String name) throws IOException {
    files.delete(name);
    note(new WrittenFile(name, Optional.empty()));
  }

  private void note(WrittenFile file) {
    done.remove(file.name());
    done.put(file.name(), file);
  }

  List<WrittenFile> files() {
    return List.copyOf(done.values());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static final class Counting extends DigestOutputStream {
    private long size;

    Counting(OutputStream out, MessageDigest digest) {
      super(out, digest);
    }

    @Override
    public void write(int b) throws IOException {
      super.write(b);
      size++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      super.write(bytes, from, length);
      size += length;
    }
  }
}
