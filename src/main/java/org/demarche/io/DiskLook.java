package org.demarche.io;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.demarche.io.FileEntry.Kind;

/// Tells what lies at a path of the disk without opening it: the one place that says what an
/// ordinary file is.
final class DiskLook {
  private static final System.Logger LOG = System.getLogger(DiskLook.class.getName());

  /// File systems without stored content, whose files say that they are empty and are not.
  private static final String MADE_UP = "proc";

  private final DiskCalls calls;

  DiskLook(DiskCalls calls) {
    this.calls = calls;
  }

  /// What a path stands for. Links are followed.
  ///
  /// @param name the one that the entry bears
  /// @throws IOException when it cannot be found out
  FileEntry entry(Path path, String name) throws IOException {
    BasicFileAttributes attributes;
    try {
      attributes = calls.attributes(path);
    } catch (FileSystemException e) {
      return lookAtItself(path, name, e);
    }
    return described(name, kind(path, attributes), attributes);
  }

  /// For what cannot be seen when links are followed: a link that leads nowhere, or nothing at all.
  private FileEntry lookAtItself(Path path, String name, FileSystemException followed)
      throws IOException {
    BasicFileAttributes attributes;
    try {
      attributes = calls.attributes(path, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return FileEntry.absent(name);
    } catch (FileSystemException e) {
      if (liesInAFile(path)) {
        return FileEntry.absent(name);
      }
      throw e;
    }
    if (!attributes.isSymbolicLink()) {
      throw followed;
    }
    return described(name, Kind.DANGLING_LINK, attributes);
  }

  /// Whether one of the folders on the way is a file, which the system does not call absence.
  private boolean liesInAFile(Path path) throws IOException {
    Path folder = path.getParent();
    if (folder == null) {
      return false;
    }
    try {
      return !calls.attributes(folder).isDirectory();
    } catch (FileSystemException e) {
      return liesInAFile(folder);
    }
  }

  private static FileEntry described(String name, Kind kind, BasicFileAttributes attributes) {
    return new FileEntry(
        name,
        kind,
        new FileEntry.Stamp(
            attributes.size(), attributes.lastModifiedTime().toInstant(), attributes.fileKey()));
  }

  private Kind kind(Path path, BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      return Kind.FOLDER;
    }
    boolean ordinary =
        attributes.isRegularFile() && !(attributes.size() == 0 && isMadeUpWhileRead(path));
    return ordinary ? Kind.FILE : Kind.SPECIAL;
  }

  private boolean isMadeUpWhileRead(Path path) {
    try {
      return calls.storeType(path).equals(MADE_UP);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "cannot tell the file system of " + path, e);
      return false;
    }
  }
}
