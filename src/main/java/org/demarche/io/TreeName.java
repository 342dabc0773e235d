package org.demarche.io;

import java.io.IOException;
import org.demarche.words.ExplainedException;
import org.demarche.words.Message;

/// The rules for names in a [FileTree].
final class TreeName {
  private TreeName() {}

  /// Refuses a name that does not stay below the root. The root's own, the empty name, is fine.
  static void check(String name) throws IOException {
    if (name.isEmpty()) {
      return;
    }
    if (name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0) {
      throw new ExplainedException(Message.of("cli.files.bad-name", name));
    }
    for (String part : name.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        throw leadsOut(name);
      }
    }
  }

  /// Refuses the root's name too.
  static void checkInside(String name) throws IOException {
    check(name);
    if (name.isEmpty()) {
      throw new ExplainedException(Message.of("cli.files.itself", name));
    }
  }

  static IOException leadsOut(String name) {
    return new ExplainedException(Message.of("cli.files.leads-out", name));
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
