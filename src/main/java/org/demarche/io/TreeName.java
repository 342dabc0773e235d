package org.demarche.io;

import java.io.IOException;
import java.nio.file.FileSystemException;

/// The rules for names in a [FileTree].
final class TreeName {
  private TreeName() {}

  /// Refuses a name that does not stay below the root. The root's own, the empty name, is fine.
  static void check(String name) throws IOException {
    if (name.isEmpty()) {
      return;
    }
    if (name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0) {
      throw new FileSystemException(name, null, "a name must not have a backslash or a zero in it");
    }
    for (String part : name.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        throw new FileSystemException(name, null, "the name leads out of the folder");
      }
    }
  }

  /// Refuses the root's name too.
  static void checkInside(String name) throws IOException {
    check(name);
    if (name.isEmpty()) {
      throw new FileSystemException(name, null, "this is the folder itself");
    }
  }

  static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /// The folder that a name lies in: the empty name for the root's own children.
  static String parent(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }

  static String child(String folder, String lastName) {
    return folder.isEmpty() ? lastName : folder + "/" + lastName;
  }
}
