package org.demarche.store.record;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;
import org.demarche.io.FileEntry;

/// Why something of a dataset cannot be read, and what to do about it, for a person.
public final class ReadFailures {
  private ReadFailures() {}

  /// Of something that stands where a file belongs.
  public static String noFile(FileEntry.Kind kind) {
    return kind == FileEntry.Kind.FOLDER
        ? "This is a folder; a file is expected under this name."
        : neither(kind, "file");
  }

  /// Of something that stands where a folder belongs.
  public static String noFolder(FileEntry.Kind kind) {
    return kind == FileEntry.Kind.FILE
        ? "This is a file; a folder is expected under this name."
        : neither(kind, "folder");
  }

  private static String neither(FileEntry.Kind kind, String expected) {
    return switch (kind) {
      case DANGLING_LINK ->
          "The link leads nowhere, or round in a circle. Replace it by the %s itself."
              .formatted(expected);
      case SPECIAL ->
          "This is no ordinary file but a pipe, a socket, a device or something else that the"
              + " system makes up, and reading it might never end. Replace it by an ordinary %s."
                  .formatted(expected);
      case FILE, FOLDER, ABSENT, UNKNOWN ->
          throw new IllegalArgumentException("nothing is wrong with it");
    };
  }

  /// What went wrong while reading.
  ///
  /// @throws CancellationException when it was that the thread was interrupted
  public static String sentence(IOException e) {
    return switch (e) {
      case ClosedByInterruptException interrupted ->
          throw new CancellationException("reading was interrupted");
      case AccessDeniedException denied ->
          "It cannot be read: access is denied. Give yourself the right to read it.";
      case NoSuchFileException gone -> "It vanished while it was being read.";
      default -> "It cannot be read: " + e.getMessage() + ".";
    };
  }
}
