package org.demarche.io;

import java.util.Set;
import java.util.TreeSet;

/// Which files of a folder may have changed, come or gone.
///
/// @param names from the root, as in a [FileTree]; the name of a folder stands for all that is in
///   it
/// @param everything whether any other file may have changed too
public record FolderChanges(Set<String> names, boolean everything) {
  public static final FolderChanges NONE = new FolderChanges(Set.of(), false);

  /// Nobody can tell which.
  public static final FolderChanges UNKNOWN = new FolderChanges(Set.of(), true);

  public FolderChanges {
    names = Set.copyOf(names);
  }

  public static FolderChanges of(String... names) {
    return new FolderChanges(Set.of(names), false);
  }

  /// These changes and others.
  public FolderChanges and(FolderChanges others) {
    Set<String> both = new TreeSet<>(names);
    both.addAll(others.names);
    return new FolderChanges(both, everything || others.everything);
  }

  public boolean isEmpty() {
    return names.isEmpty() && !everything;
  }
}
