package org.demarche.io;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.demarche.task.Timer;
import org.jspecify.annotations.Nullable;

/// Hears from the system of changes in a folder and in some folders of it.
///
/// The system's notices belong to a folder, not to its path: of a folder that is renamed, or whose
/// own folder is, and of another that comes in its place, they say nothing. So now and then the
/// paths are looked at too.
final class NotifiedFolder implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(NotifiedFolder.class.getName());

  /// Between two looks at the paths.
  static final Duration LOOK = Duration.ofSeconds(2);

  private final Path root;

  /// With the root's own, the empty name.
  private final List<String> folders = new ArrayList<>();

  private final Timer timer;
  private final Consumer<FolderChanges> signs;
  private final WatchService service;
  private final Map<String, Watched> watched = new HashMap<>();
  private Timer.Waiting next;
  private boolean closed;

  /// A folder whose notices come.
  private record Watched(FolderIdentity identity, WatchKey key) {}

  /// @throws IOException where the system gives no notices
  NotifiedFolder(Path root, List<String> folders, Timer timer, Consumer<FolderChanges> signs)
      throws IOException {
    this.root = root;
    this.folders.add("");
    this.folders.addAll(folders);
    this.timer = timer;
    this.signs = signs;
    this.service = root.getFileSystem().newWatchService();
    try {
      // Some systems give none by themselves and have the JDK look every ten seconds.
      if (service.getClass().getSimpleName().contains("Polling")) {
        throw new UnsupportedOperationException("the system gives no notices");
      }
      for (String folder : this.folders) {
        register(folder);
      }
    } catch (IOException | RuntimeException e) {
      service.close();
      throw e;
    }
    next = timer.after(LOOK, this::look);
    Thread.ofVirtual().name("folder-notices").start(this::listen);
    // What changed before, nobody knows.
    signs.accept(FolderChanges.UNKNOWN);
  }

  private Path path(String folder) {
    return root.resolve(folder);
  }

  /// Takes the notices of the folder that has the path now, if there is one.
  private synchronized void register(String folder) throws IOException {
    Watched before = watched.remove(folder);
    if (before != null) {
      before.key.cancel();
    }
    FolderIdentity identity = FolderIdentity.of(path(folder));
    if (!identity.equals(FolderIdentity.NONE) && !closed) {
      WatchKey key = path(folder).register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
      watched.put(folder, new Watched(identity, key));
    }
  }

  private void listen() {
    try {
      while (true) {
        WatchKey key = service.take();
        hear(key);
        if (!key.reset()) {
          look(false);
        }
      }
    } catch (ClosedWatchServiceException e) {
      // The watch is over.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void hear(WatchKey key) {
    FolderChanges heard = FolderChanges.NONE;
    String folder = folder(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (folder == null) {
        continue;
      }
      // Without a name, more has happened than the system could note down.
      heard =
          heard.and(
              event.context() instanceof Path name
                  ? changes(folder, name.toString(), event.kind())
                  : all(folder));
    }
    signs.accept(heard);
  }

  private synchronized @Nullable String folder(WatchKey key) {
    return watched.entrySet().stream()
        .filter(entry -> entry.getValue().key.equals(key))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private FolderChanges changes(String folder, String lastName, WatchEvent.Kind<?> kind) {
    String name = TreeName.child(folder, lastName);
    if (folders.contains(name)) {
      if (kind.equals(ENTRY_MODIFY)) {
        return FolderChanges.NONE;
      }
      registerAgain(name);
      return all(name);
    }
    return TemporaryName.is(lastName) ? FolderChanges.NONE : FolderChanges.of(name);
  }

  private static FolderChanges all(String folder) {
    return folder.isEmpty() ? FolderChanges.UNKNOWN : FolderChanges.of(folder);
  }

  private void registerAgain(String folder) {
    try {
      register(folder);
    } catch (IOException e) {
      // It went again at once; the next look finds what is there then.
      LOG.log(System.Logger.Level.DEBUG, "no notices of " + folder, e);
    }
  }

  private void look() {
    look(true);
  }

  /// Finds out which of the folders are not those whose notices come.
  private void look(boolean again) {
    for (String folder : folders) {
      if (isAnother(folder)) {
        registerAgain(folder);
        signs.accept(all(folder));
      }
    }
    synchronized (this) {
      if (again && !closed) {
        next = timer.after(LOOK, this::look);
      }
    }
  }

  private synchronized boolean isAnother(String folder) {
    Watched now = watched.get(folder);
    FolderIdentity identity = FolderIdentity.of(path(folder));
    return now == null
        ? !identity.equals(FolderIdentity.NONE)
        : !identity.equals(now.identity) || !now.key.isValid();
  }

  @Override
  public void close() throws IOException {
    synchronized (this) {
      closed = true;
      next.cancel();
    }
    service.close();
  }
}
