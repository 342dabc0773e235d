package org.demarche;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.cli.Console;
import org.demarche.cli.Display;
import org.demarche.cli.Program;
import org.demarche.ui.App;

/// Starts the program: joins the commands and the window to this process.
public final class Demarche {
  private Demarche() {}

  public static void main(String[] args) {
    // Pictures are drawn in memory; a display that does not answer must not get in the way.
    System.setProperty("java.awt.headless", "true");
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
    System.exit(new Program(console, Demarche::openWindow, display).run(args));
  }

  private static void openWindow(Optional<Path> folder) {
    App.open(folder);
  }
}
