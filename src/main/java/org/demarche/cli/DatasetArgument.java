package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.dataset.Dataset;
import org.demarche.model.Problem;
import org.demarche.store.DatasetReader;
import org.demarche.store.ReadResult;
import org.demarche.words.Message;
import org.demarche.words.Words;

/// The dataset folder that somebody gave a command.
final class DatasetArgument {
  private DatasetArgument() {}

  /// Reads it.
  ///
  /// @throws CannotRun where there is no folder to read
  static ReadResult read(Path folder) throws CannotRun {
    check(folder);
    return new DatasetReader().read(folder);
  }

  /// @throws CannotRun where there is no folder of that name
  static void check(Path folder) throws CannotRun {
    if (Files.isRegularFile(folder)) {
      throw new CannotRun(Message.of("cli.file-for-folder", folder.toString()));
    }
    if (!Files.isDirectory(folder)) {
      throw new CannotRun(Message.of("cli.no-folder", folder.toString()));
    }
  }

  /// The good records of a read; says on `err` what was wrong.
  ///
  /// @throws DataErrors where there are none
  static Dataset usable(Words words, ReadResult result, Path folder, Console console)
      throws IOException, DataErrors {
    if (result.dataset().isEmpty()) {
      for (Problem problem : result.problems()) {
        console.message(line(words, problem, folder));
      }
      throw new DataErrors();
    }
    long errors =
        result.problems().stream()
            .filter(problem -> problem.severity() == Problem.Severity.ERROR)
            .count();
    if (errors > 0) {
      console.message(words.say("cli.data-errors", errors, folder.toString()));
    }
    return result.dataset().get();
  }

  /// A problem as compilers print it, with a path that the reader's editor can open.
  static String line(Words words, Problem problem, Path folder) {
    Problem placed =
        new Problem(
            folder.resolve(problem.file()).toString(),
            Math.max(1, problem.line()),
            Math.max(1, problem.column()),
            problem.severity(),
            problem.code(),
            problem.message());
    return Printable.line(words.say(placed.printed()));
  }

  /// There is nothing to work with, and the user has been told why.
  static final class DataErrors extends Exception {
    private static final long serialVersionUID = 1;
  }
}
