package org.demarche.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
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
    return new ExplainedException(
        Message.of("cli.picture.not-saved", file.toString(), SavingFailure.why(e)), e);
  }
}
