package org.demarche.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;

/// Every call of [DiskTree] and [AtomicFile] to the file system, one by one, so that tests can make
/// each of them fail.
class DiskCalls {
  BasicFileAttributes attributes(Path file, LinkOption... options) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, options);
  }

  /// @throws IOException never by itself
  boolean exists(Path file) throws IOException {
    return Files.exists(file);
  }

  Path realPath(Path file) throws IOException {
    return file.toRealPath();
  }

  /// The sort of file system that a file lies in, such as `ext4` or `proc`.
  String storeType(Path file) throws IOException {
    return Files.getFileStore(file).type();
  }

  /// To be closed by the caller.
  @SuppressWarnings("StreamResourceLeak")
  DirectoryStream<Path> list(Path folder) throws IOException {
    return Files.newDirectoryStream(folder);
  }

  InputStream open(Path file) throws IOException {
    return Files.newInputStream(file);
  }

  FileChannel create(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /// @param file the one that the channel writes
  OutputStream stream(Path file, FileChannel channel) {
    return Channels.newOutputStream(channel);
  }

  /// @param file the one that the channel writes
  void force(Path file, FileChannel channel) throws IOException {
    channel.force(true);
  }

  /// Where the file system has such permissions and the first file exists, the second gets its own.
  void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (old != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }

  void moveInOneStep(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  void replace(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  /// The folder alone; its own folder must exist. One that exists is no failure.
  void makeFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  void forceFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
