package org.demarche.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.demarche.io.AtomicFile;
import org.demarche.io.FileTree;
import org.demarche.words.ExplainedException;
import org.demarche.words.Message;

/// Where a picture is saved: the file appears when all of it is written, or stays as it was.
///
/// @param files writes it
record Target(Path file, AtomicFile files) {
  /// @throws ExplainedException when that failed, with the reason in a sentence
  /// @throws InterruptedIOException as the content throws it
  void save(FileTree.Content content) throws IOException {
    try {
      files.write(file, content);
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  /// A failure to save, with the reason in a sentence.
  static ExplainedException failed(Path file, IOException e) {
    return new ExplainedException(Message.of("cli.picture.not-saved", file.toString(), why(e)), e);
  }

  private static Message why(IOException e) {
    return switch (e) {
      case IOException full when saysFull(full) -> Message.of("cli.picture.full-disk");
      case NoSuchFileException _ -> Message.of("cli.picture.no-folder");
      case AccessDeniedException _ -> Message.of("cli.picture.closed-folder");
      case ExplainedException known -> known.message();
      case FileSystemException failed when failed.getReason() != null ->
          Message.of("cli.picture.reason", failed.getReason().toLowerCase(Locale.ROOT));
      default -> Message.of("cli.picture.system-says", String.valueOf(e.getMessage()));
    };
  }

  /// Java has no exception of its own for it; these are the words of Linux and macOS, and of
  /// Windows.
  private static boolean saysFull(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("No space left on device") || message.contains("not enough space");
  }
}
