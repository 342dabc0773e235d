package org.demarche.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CheckedOutputStream;
import org.demarche.io.ContentMark;
import org.demarche.io.FileTree;
import org.demarche.store.Written.WrittenFile;

/// Writes and removes files, tells what it is about to do, and keeps what it did.
final class FileLog {
  private final FileTree files;
  private final Consumer<WrittenFile> told;
  private final Map<String, WrittenFile> done = new LinkedHashMap<>();

  /// @param told is told of each file before anybody can find it changed
  FileLog(FileTree files, Consumer<WrittenFile> told) {
    this.files = files;
    this.told = told;
  }

  void writeAll(Map<String, byte[]> contents) throws IOException {
    for (Map.Entry<String, byte[]> one : contents.entrySet()) {
      write(one.getKey(), one.getValue());
    }
  }

  void write(String name, byte[] content) throws IOException {
    write(
        name,
        out -> {
          out.write(content);
        });
  }

  void write(String name, FileTree.Content content) throws IOException {
    ContentMark.Sum sum = new ContentMark.Sum();
    files.write(
        name,
        out -> {
          OutputStream summed = new CheckedOutputStream(out, sum);
          content.writeTo(summed);
          summed.flush();
          told.accept(new WrittenFile(name, Optional.of(sum.mark())));
        });
    note(new WrittenFile(name, Optional.of(sum.mark())));
  }

  void delete(String name) throws IOException {
    WrittenFile file = new WrittenFile(name, Optional.empty());
    told.accept(file);
    files.delete(name);
    note(file);
  }

  private void note(WrittenFile file) {
    done.remove(file.name());
    done.put(file.name(), file);
  }

  /// Each file once, in the order of its last writing.
  List<WrittenFile> files() {
    return List.copyOf(done.values());
  }
}
