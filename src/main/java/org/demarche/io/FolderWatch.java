package org.demarche.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.demarche.task.Timer;
import org.jspecify.annotations.Nullable;

/// Tells which files may have changed in a folder and in some folders of it, until it is closed.
///
/// Changes that come one soon after the other are told together, when nothing has come for 150 ms,
/// or a second after the first. Files of temporary names ([TemporaryName]) are passed over. What is
/// told may be too much and is never too little, but for files behind links, which are not watched.
/// The folder may go and come back: both are told as [FolderChanges#UNKNOWN].
public final class FolderWatch implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(FolderWatch.class.getName());

  /// File systems whose files other machines change, or something else that the kernel does not
  /// hear of, by the beginning of their type.
  private static final List<String> UNHEARD =
      List.of(
          "nfs",
          "cifs",
          "smb",
          "ncp",
          "afs",
          "9p",
          "fuse.",
          "vboxsf",
          "prl_fs",
          "vmhgfs",
          "virtiofs",
          "webdav",
          "davfs",
          "lustre",
          "ceph",
          "glusterfs");

  private final Gathering gathering;
  private @Nullable AutoCloseable signs;
  private boolean closed;

  private FolderWatch(Gathering gathering) {
    this.gathering = gathering;
  }

  /// Begins to watch, and tells [FolderChanges#UNKNOWN] when it has begun. Looks at the folder on
  /// the timer's thread alone, for a look at another machine's may take its time.
  ///
  /// @param folders names of the folders in it that are watched too; they need not be there
  /// @param timer does what has to be done from time to time
  /// @param listener called on the timer's thread
  public static FolderWatch of(
      Path root, List<String> folders, Timer timer, Consumer<FolderChanges> listener) {
    Gathering gathering = new Gathering(timer, listener);
    FolderWatch watch = new FolderWatch(gathering);
    Timer.Waiting _ =
        timer.after(
            Duration.ZERO, () -> watch.begin(() -> signs(root, folders, timer, gathering::add)));
    return watch;
  }

  private void begin(Supplier<AutoCloseable> beginning) {
    synchronized (this) {
      if (closed) {
        return;
      }
    }
    AutoCloseable begun = beginning.get();
    synchronized (this) {
      if (!closed) {
        signs = begun;
        return;
      }
    }
    end(begun);
  }

  /// Asks the system for its notices where they can be trusted, else looks from time to time.
  private static AutoCloseable signs(
      Path root, List<String> folders, Timer timer, Consumer<FolderChanges> signs) {
    if (isHeard(root)) {
      try {
        return new NotifiedFolder(root, folders, timer, signs);
      } catch (IOException | UnsupportedOperationException e) {
        LOG.log(System.Logger.Level.WARNING, "no notices of changes in " + root, e);
      }
    }
    return new PolledFolder(new DiskTree(root), folders, timer, signs);
  }

  private static boolean isHeard(Path root) {
    try {
      return isHeard(Files.getFileStore(root).type());
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "cannot tell the file system of " + root, e);
      return false;
    }
  }

  /// Whether the system hears of every change in a file system.
  ///
  /// @param type as [java.nio.file.FileStore#type] gives it
  static boolean isHeard(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return UNHEARD.stream().noneMatch(lower::startsWith);
  }

  /// Ends the watch: the listener is not called any more once this returns, but for a call that is
  /// under way.
  @Override
  public void close() {
    AutoCloseable begun;
    synchronized (this) {
      closed = true;
      begun = signs;
      signs = null;
    }
    gathering.close();
    if (begun != null) {
      end(begun);
    }
  }

  private static void end(AutoCloseable begun) {
    try {
      begun.close();
    } catch (Exception e) {
      LOG.log(System.Logger.Level.WARNING, "a watch did not end well", e);
    }
  }
}
