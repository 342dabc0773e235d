package org.demarche;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.demarche.cli.Console;
import org.demarche.cli.Program;
import org.demarche.messages.BundledWords;
import org.demarche.messages.Language;

/// Starts the program for a run without a user, which the build watches to prepare the start of the
/// packaged one. The program itself never comes here.
final class RehearsalMain {
  private RehearsalMain() {}

  /// @param args folders of datasets, which are looked at one after the other
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    Program program =
        new Program(
            new BundledWords(Language.ENGLISH),
            Language.tags(),
            new Console(System.in, System.out, System.err),
            folder -> org.demarche.ui.Rehearsal.open(Stream.of(args).map(Path::of).toList()),
            true);
    System.exit(program.run(args[0]));
  }
}
