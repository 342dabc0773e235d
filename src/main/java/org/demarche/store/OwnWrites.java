package org.demarche.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.io.ContentMark;
import org.demarche.store.Written.WrittenFile;
import org.jspecify.annotations.Nullable;

/// What the program itself wrote into a folder and has not come upon again yet. Used by many
/// threads.
final class OwnWrites {
  /// By file, its contents in the order of writing; empty for a removal.
  private final Map<String, List<Optional<ContentMark>>> written = new HashMap<>();

  /// By file, what was come upon last, where nobody else has changed it since.
  private final Map<String, Optional<ContentMark>> met = new HashMap<>();

  /// Adds what was written; what has been come upon already may be told once more.
  synchronized void add(WrittenFile file) {
    List<Optional<ContentMark>> own =
        written.computeIfAbsent(file.name(), key -> new ArrayList<>());
    boolean known =
        own.isEmpty()
            ? file.content().equals(met.get(file.name()))
            : file.content().equals(own.getLast());
    if (!known) {
      own.add(file.content());
    }
  }

  /// Whether a file has become what the program made of it; that, and what it made of it before, is
  /// then forgotten.
  ///
  /// @param content null where the file is gone
  synchronized boolean take(String name, @Nullable ContentMark content) {
    Optional<ContentMark> now = Optional.ofNullable(content);
    List<Optional<ContentMark>> own = written.getOrDefault(name, List.of());
    int at = own.lastIndexOf(now);
    if (at < 0) {
      met.remove(name);
      return false;
    }
    own.subList(0, at + 1).clear();
    met.put(name, now);
    return true;
  }

  /// Notes that a file is what it was: whatever the program made of it meanwhile, this is past.
  synchronized void same(String name, @Nullable ContentMark content) {
    List<Optional<ContentMark>> own = written.getOrDefault(name, List.of());
    int at = own.lastIndexOf(Optional.ofNullable(content));
    if (at >= 0) {
      own.subList(0, at + 1).clear();
      met.put(name, Optional.ofNullable(content));
    }
  }
}
