package org.demarche.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// Which folder it is that has a path now: another one may come in its place.
///
/// @param mark differs between two folders that follow each other at a path
record FolderIdentity(Object mark) {
  /// There is no folder.
  static final FolderIdentity NONE = new FolderIdentity("none");

  static FolderIdentity of(Path folder) {
    try {
      BasicFileAttributes found = Files.readAttributes(folder, BasicFileAttributes.class);
      if (!found.isDirectory()) {
        return NONE;
      }
      Object key = found.fileKey();
      return new FolderIdentity(key == null ? found.creationTime() : key);
    } catch (IOException e) {
      // What cannot be looked at is as good as gone, and comes back when it can.
      return NONE;
    }
  }
}
