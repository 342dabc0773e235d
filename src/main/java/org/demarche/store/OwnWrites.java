package org.demarche.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.io.ContentMark;
import org.jspecify.annotations.Nullable;

/// What the program itself wrote into a folder and has not come upon again yet. Used by many
/// threads.
final class OwnWrites {
  /// By file, its contents; empty for a removal.
  private final Map<String, Set<Optional<ContentMark>>> written = new HashMap<>();

  /// @param content null where the file was removed
  synchronized void add(String name, @Nullable ContentMark content) {
    written.computeIfAbsent(name, key -> new HashSet<>()).add(Optional.ofNullable(content));
  }

  /// Whether a file has become what the program made of it; that is then forgotten.
  ///
  /// @param content null where the file is gone
  synchronized boolean take(String name, @Nullable ContentMark content) {
    Set<Optional<ContentMark>> own = written.get(name);
    if (own == null || !own.remove(Optional.ofNullable(content))) {
      return false;
    }
    if (own.isEmpty()) {
      written.remove(name);
    }
    return true;
  }
}
