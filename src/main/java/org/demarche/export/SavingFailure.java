package org.demarche.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.demarche.words.ExplainedException;
import org.demarche.words.Message;

/// Why a file could not be saved, as a person understands it.
public final class SavingFailure {
  private SavingFailure() {}

  public static Message why(IOException e) {
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
