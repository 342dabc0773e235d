package org.demarche.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.io.Faults.Operation;

/// A tree of files in which what a test wishes goes wrong.
///
/// Around any tree, it has [Faults] in every call and in the streams. What happens within an atomic
/// write (forcing, renaming, forcing the folder) can go wrong on the disk alone: see [#onDisk].
public final class FaultyTree implements FileTree {
  private final FileTree files;
  private final Faults faults;

  public FaultyTree(FileTree files, Faults faults) {
    this.files = files;
    this.faults = faults;
  }

  /// A folder on the disk with faults in every single call to the file system.
  ///
  /// @param root which exists
  public static FileTree onDisk(Path root, Faults faults) throws IOException {
    return new DiskTree(root, new FaultyDisk(root, faults));
  }

  /// Removes the unfinished files that a dead program left, so that the next one takes the same
  /// steps.
  public static void clear(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(path -> path.toString().endsWith(".tmp")).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public FileEntry entry(String name) throws IOException {
    faults.step(Operation.LOOK, name);
    return files.entry(name);
  }

  @Override
  public Listing list(String folder) throws IOException {
    faults.step(Operation.LIST, folder);
    Listing all = files.list(folder);
    List<FileEntry> entries = all.entries();
    int most = faults.allowed(Operation.LIST, folder, entries.size());
    return most == entries.size()
        ? all
        : new Listing(entries.subList(0, most), Optional.of(new IOException("the walk broke off")));
  }

  @Override
  public InputStream open(String name) throws IOException {
    faults.step(Operation.OPEN, name);
    return faults.input(name, files.open(name));
  }

  @Override
  public void write(String name, Content content) throws IOException {
    faults.step(Operation.CREATE, name);
    files.write(name, out -> content.writeTo(faults.output(name, out)));
  }

  @Override
  public void move(String from, String to) throws IOException {
    faults.step(Operation.RENAME, to);
    files.move(from, to);
  }

  @Override
  public void delete(String name) throws IOException {
    faults.step(Operation.DELETE, name);
    files.delete(name);
  }

  @Override
  public String location(String name) {
    return files.location(name);
  }

  @Override
  public String title() {
    return files.title();
  }
}
