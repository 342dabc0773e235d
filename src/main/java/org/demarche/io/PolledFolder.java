package org.demarche.io;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.io.FileEntry.Stamp;
import org.demarche.task.Timer;

/// Looks from time to time which files of a folder, and of some folders of it, have other stamps.
final class PolledFolder implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(PolledFolder.class.getName());

  /// Between two looks.
  static final Duration PAUSE = Duration.ofSeconds(2);

  /// Looking takes at most one part in so many of the time.
  private static final int REST = 10;

  private final FileTree files;
  private final List<String> folders;
  private final Timer timer;
  private final Consumer<FolderChanges> signs;
  private Map<String, Stamp> last = Map.of();
  private boolean seen;
  private Timer.Waiting next;
  private boolean closed;

  PolledFolder(FileTree files, List<String> folders, Timer timer, Consumer<FolderChanges> signs) {
    this.files = files;
    this.folders = List.copyOf(folders);
    this.timer = timer;
    this.signs = signs;
    next = timer.after(Duration.ZERO, this::look);
  }

  private void look() {
    Duration begin = timer.elapsed();
    Map<String, Stamp> now = new HashMap<>();
    add("", now);
    folders.forEach(folder -> add(folder, now));
    // What changed before the first look, nobody knows.
    signs.accept(seen ? differences(last, now) : FolderChanges.UNKNOWN);
    seen = true;
    last = now;
    Duration rest = timer.elapsed().minus(begin).multipliedBy(REST);
    synchronized (this) {
      if (!closed) {
        next = timer.after(rest.compareTo(PAUSE) > 0 ? rest : PAUSE, this::look);
      }
    }
  }

  /// A folder stands for itself by whether it is there: its own stamp changes with what is in it.
  private void add(String folder, Map<String, Stamp> found) {
    try {
      if (files.entry(folder).kind() != FileEntry.Kind.FOLDER) {
        return;
      }
      found.put(folder, Stamp.NONE);
      for (FileEntry entry : files.list(folder).entries()) {
        if (!TemporaryName.is(entry.lastName()) && entry.kind() != FileEntry.Kind.FOLDER) {
          found.put(entry.name(), entry.stamp());
        }
      }
    } catch (IOException e) {
      // Where nothing can be seen, nothing is there; it comes back when it can be seen again.
      LOG.log(System.Logger.Level.DEBUG, "cannot look into " + files.location(folder), e);
    }
  }

  private static FolderChanges differences(Map<String, Stamp> before, Map<String, Stamp> after) {
    if (before.containsKey("") != after.containsKey("")) {
      return FolderChanges.UNKNOWN;
    }
    Set<String> names = new HashSet<>(before.keySet());
    names.addAll(after.keySet());
    names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
    return new FolderChanges(names, false);
  }

  @Override
  public synchronized void close() {
    closed = true;
    next.cancel();
  }
}
