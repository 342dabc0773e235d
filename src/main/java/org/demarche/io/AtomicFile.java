package org.demarche.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/// Replaces files whole: whoever reads one finds the old content or the new, never a part.
///
/// 1. The content is written to a new file beside the target, named after it.
/// 2. It is forced to the disk.
/// 3. The new file is moved over the target in one step.
/// 4. The folder is forced to the disk, so that the move outlasts a power cut.
///
/// Where a step fails, the target is as before, the new file is removed and the failure is thrown.
/// Where the file system cannot move in one step, it replaces the target as well as it can. A
/// target that is a symbolic link stays one: what it leads to is replaced. The permissions of a
/// target that exists are kept.
///
/// The strategy is that of JabRef's `AtomicFileOutputStream`.
public final class AtomicFile {
  private static final System.Logger LOG = System.getLogger(AtomicFile.class.getName());

  private final Steps steps;

  public AtomicFile() {
    this(new Steps());
  }

  AtomicFile(Steps steps) {
    this.steps = steps;
  }

  /// What goes into a file.
  @FunctionalInterface
  public interface Content {
    /// Writes all of it; need not close the stream.
    void writeTo(OutputStream out) throws IOException;
  }

  /// The steps that can fail; tests make them.
  static class Steps {
    FileChannel create(Path file) throws IOException {
      return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    OutputStream stream(FileChannel channel) {
      return Channels.newOutputStream(channel);
    }

    void force(FileChannel channel) throws IOException {
      channel.force(true);
    }

    void moveInOneStep(Path from, Path to) throws IOException {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    void replace(Path from, Path to) throws IOException {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    void forceFolder(Path folder) throws IOException {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
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
  public void write(Path file, Content content) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path beside = freeName(target);
    try {
      try (FileChannel channel = steps.create(beside)) {
        OutputStream out = steps.stream(channel);
        content.writeTo(out);
        out.flush();
        steps.force(channel);
      }
      keepPermissions(target, beside);
      move(beside, target);
    } catch (IOException | RuntimeException | Error e) {
      removeAfter(e, beside);
      throw e;
    }
    forceFolder(target);
  }

  private static Path freeName(Path target) throws IOException {
    for (int i = 0; i < 1_000; i++) {
      Path name = target.resolveSibling(".%s.%d.tmp".formatted(target.getFileName(), i));
      if (!Files.exists(name)) {
        return name;
      }
    }
    throw new IOException("too many unfinished files beside " + target);
  }

  private static void keepPermissions(Path target, Path beside) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (old != null && Files.exists(target)) {
      Files.setPosixFilePermissions(beside, old.readAttributes().permissions());
    }
  }

  private void move(Path beside, Path target) throws IOException {
    try {
      steps.moveInOneStep(beside, target);
    } catch (AtomicMoveNotSupportedException e) {
      LOG.log(System.Logger.Level.DEBUG, "no move in one step to " + target, e);
      steps.replace(beside, target);
    }
  }

  private static void removeAfter(Throwable failure, Path beside) {
    try {
      Files.deleteIfExists(beside);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /// The content is in place by now; a file system that cannot force a folder is no failure.
  private void forceFolder(Path target) {
    Path folder = target.getParent();
    if (folder == null) {
      return;
    }
    try {
      steps.forceFolder(folder);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "cannot force the folder " + folder, e);
    }
  }
}
