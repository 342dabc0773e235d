package org.demarche.store.record;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;
import org.demarche.io.FileEntry;
import org.demarche.words.ExplainedException;
import org.demarche.words.Message;

/// Why something of a dataset cannot be read, and what to do about it, for a person.
public final class ReadFailures {
  private ReadFailures() {}

  /// Of something that stands where a file belongs.
  public static Message noFile(FileEntry.Kind kind) {
    return kind == FileEntry.Kind.FOLDER
        ? Message.of("store.read.is-folder")
        : neither(kind, "file");
  }

  /// Of something that stands where a folder belongs.
  public static Message noFolder(FileEntry.Kind kind) {
    return kind == FileEntry.Kind.FILE ? Message.of("store.read.is-file") : neither(kind, "folder");
  }

  private static Message neither(FileEntry.Kind kind, String expected) {
    return switch (kind) {
      case DANGLING_LINK -> Message.of("store.read.link", expected);
      case SPECIAL -> Message.of("store.read.special", expected);
      case FILE, FOLDER, ABSENT, UNKNOWN ->
          throw new IllegalArgumentException("nothing is wrong with it");
    };
  }

  /// What went wrong while reading.
  ///
  /// @throws CancellationException when it was that the thread was interrupted
  public static Message sentence(IOException e) {
    return switch (e) {
      case ClosedByInterruptException interrupted ->
          throw new CancellationException("reading was interrupted");
      case AccessDeniedException denied -> Message.of("store.read.denied");
      case NoSuchFileException gone -> Message.of("store.read.vanished");
      case ExplainedException known -> Message.of("store.read.failed", known.message());
      default -> Message.of("store.read.failed", String.valueOf(e.getMessage()));
    };
  }
}
