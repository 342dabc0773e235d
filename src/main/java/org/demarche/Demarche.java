package org.demarche;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import org.demarche.cli.Console;
import org.demarche.cli.Display;
import org.demarche.cli.Program;
import org.demarche.messages.BundledWords;
import org.demarche.messages.Language;
import org.demarche.ui.App;

/// Starts the program: joins the commands and the window to this process.
public final class Demarche {
  private Demarche() {}

  public static void main(String[] args) {
    // Pictures are drawn in memory; a display that does not answer must not get in the way.
    System.setProperty("java.awt.headless", "true");
    Language language = Language.asked(args).orElse(Language.ENGLISH);
    Console console =
        new Console(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err));
    boolean display =
        Display.isPresent(
            System.getProperty("os.name", ""),
            System.getenv(),
            System.getProperty("glass.platform", ""));
    System.exit(
        new Program(
                new BundledWords(language),
                Language.tags(),
                console,
                folder -> App.open(folder, language),
                display)
            .run(args));
  }
}
