package org.demarche.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Path;
import org.demarche.words.ExplainedException;
import org.demarche.words.Message;

/// Replaces files whole: whoever reads one finds the old content or the new, never a part.
///
/// 1. The content is written to a new file beside the target, named after it.
/// 2. It is forced to the disk.
/// 3. The new file is moved over the target in one step.
/// 4. The folder is forced to the disk, so that the move outlasts a power cut.
///
/// Where a step fails, the target is as before, the new file is removed and the failure is thrown.
/// Where the file system cannot move in one step, it replaces the target as well as it can. A
/// target that is a symbolic link stays one: what it leads to is replaced, if that is a file; a
/// pipe, a device, a folder and a link that leads nowhere are refused. The permissions of a target
/// that exists are kept.
///
/// The strategy is that of JabRef's `AtomicFileOutputStream`. Files of a dataset are written
/// through [DiskTree], which uses it; this class is for a file anywhere that somebody chose.
public final class AtomicFile {
  private static final System.Logger LOG = System.getLogger(AtomicFile.class.getName());

  private final DiskCalls calls;
  private final DiskLook looks;

  public AtomicFile() {
    this(new DiskCalls());
  }

  AtomicFile(DiskCalls calls) {
    this.calls = calls;
    this.looks = new DiskLook(calls);
  }

  /// Replaces the content of a file, or makes the file; its folder must exist.
  ///
  /// @throws IOException when that failed and the file is as it was
  public void write(Path file, byte[] content) throws IOException {
    write(
        file,
        out -> {
          out.write(content);
        });
  }

  /// Replaces the content of a file, or makes the file; its folder must exist.
  ///
  /// @throws IOException when that failed and the file is as it was
  public void write(Path file, FileTree.Content content) throws IOException {
    Path target = target(file);
    Path beside = freeName(target);
    try {
      try (FileChannel channel = calls.create(beside)) {
        OutputStream out = calls.stream(beside, channel);
        content.writeTo(out);
        out.flush();
        calls.force(beside, channel);
      }
      calls.copyPermissions(target, beside);
      moveOver(beside, target);
    } catch (IOException | RuntimeException | Error e) {
      removeAfter(e, beside);
      throw e;
    }
    forceFolderOf(target);
  }

  /// @throws IOException when something lies there that is no ordinary file: a pipe or a device
  ///   would be put away by the move, and a link that leads nowhere says that somebody expects the
  ///   file elsewhere
  private Path target(Path file) throws IOException {
    return switch (looks.entry(file, "").kind()) {
      case ABSENT -> file.toAbsolutePath();
      case FILE -> calls.realPath(file);
      case FOLDER -> throw new ExplainedException(Message.of("cli.files.folder"));
      case DANGLING_LINK -> throw new ExplainedException(Message.of("cli.files.dangling"));
      case SPECIAL, UNKNOWN -> throw new ExplainedException(Message.of("cli.files.special"));
    };
  }

  private Path freeName(Path target) throws IOException {
    for (int i = 0; i < 1_000; i++) {
      Path name = target.resolveSibling(".%s.%d.tmp".formatted(target.getFileName(), i));
      if (!calls.exists(name)) {
        return name;
      }
    }
    throw new ExplainedException(Message.of("cli.files.unfinished", target.toString()));
  }

  /// Puts one file in another's place, for good.
  void move(Path from, Path to) throws IOException {
    moveOver(from, to);
    forceFolderOf(to);
    if (!from.resolveSibling(to.getFileName()).equals(to)) {
      forceFolderOf(from);
    }
  }

  private void moveOver(Path from, Path to) throws IOException {
    try {
      calls.moveInOneStep(from, to);
    } catch (AtomicMoveNotSupportedException e) {
      LOG.log(System.Logger.Level.DEBUG, "no move in one step to " + to, e);
      calls.replace(from, to);
    }
  }

  private void removeAfter(Throwable failure, Path beside) {
    try {
      calls.delete(beside);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /// What was done in the folder of a file is done for good. It is done by now; a file system that
  /// cannot force a folder is no failure.
  void forceFolderOf(Path file) {
    Path folder = file.getParent();
    if (folder == null) {
      return;
    }
    try {
      calls.forceFolder(folder);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "cannot force the folder " + folder, e);
    }
  }
}
