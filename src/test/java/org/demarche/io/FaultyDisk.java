package org.demarche.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.demarche.io.Faults.Operation;

/// The file system with [Faults] in every call.
final class FaultyDisk extends DiskCalls {
  private static final Pattern UNFINISHED = Pattern.compile("(^|/)\\.([^/]*)\\.\\d+\\.tmp$");

  private final Path root;
  private final Path realRoot;
  private final Faults faults;

  /// @param root an existing folder, from which names count
  FaultyDisk(Path root, Faults faults) throws IOException {
    this.root = root.toAbsolutePath();
    this.realRoot = root.toRealPath();
    this.faults = faults;
  }

  private String name(Path file) {
    Path from = file.startsWith(root) ? root : realRoot;
    String name = from.relativize(file).toString().replace('\\', '/');
    return UNFINISHED.matcher(name).replaceFirst("$1$2");
  }

  @Override
  BasicFileAttributes attributes(Path file, LinkOption... options) throws IOException {
    faults.step(Operation.LOOK, name(file));
    return super.attributes(file, options);
  }

  @Override
  boolean exists(Path file) throws IOException {
    faults.step(Operation.LOOK, name(file));
    return super.exists(file);
  }

  @Override
  Path realPath(Path file) throws IOException {
    faults.step(Operation.LOOK, name(file));
    return super.realPath(file);
  }

  @Override
  DirectoryStream<Path> list(Path folder) throws IOException {
    faults.step(Operation.LIST, name(folder));
    DirectoryStream<Path> walk = super.list(folder);
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return cut(walk.iterator(), name(folder));
      }

      @Override
      public void close() throws IOException {
        walk.close();
      }
    };
  }

  private Iterator<Path> cut(Iterator<Path> walk, String folder) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return walk.hasNext();
      }

      @Override
      public Path next() {
        if (!walk.hasNext()) {
          throw new NoSuchElementException();
        }
        if (faults.allowed(Operation.LIST, folder, 1) == 0) {
          throw new DirectoryIteratorException(new IOException("the walk broke off"));
        }
        return walk.next();
      }
    };
  }

  @Override
  InputStream open(Path file) throws IOException {
    faults.step(Operation.OPEN, name(file));
    return faults.input(name(file), super.open(file));
  }

  @Override
  FileChannel create(Path file) throws IOException {
    faults.step(Operation.CREATE, name(file));
    return super.create(file);
  }

  @Override
  OutputStream stream(Path file, FileChannel channel) {
    return faults.output(name(file), super.stream(file, channel));
  }

  @Override
  void force(Path file, FileChannel channel) throws IOException {
    faults.step(Operation.FORCE, name(file));
    super.force(file, channel);
  }

  @Override
  void copyPermissions(Path from, Path to) throws IOException {
    faults.step(Operation.PERMISSIONS, name(to));
    super.copyPermissions(from, to);
  }

  @Override
  void moveInOneStep(Path from, Path to) throws IOException {
    faults.step(Operation.RENAME, name(to));
    super.moveInOneStep(from, to);
  }

  @Override
  void delete(Path file) throws IOException {
    faults.step(Operation.DELETE, name(file));
    super.delete(file);
  }

  @Override
  void makeFolder(Path folder) throws IOException {
    faults.step(Operation.MAKE_FOLDER, name(folder));
    super.makeFolder(folder);
  }

  @Override
  void forceFolder(Path folder) throws IOException {
    faults.step(Operation.FORCE_FOLDER, name(folder));
    super.forceFolder(folder);
  }
}
