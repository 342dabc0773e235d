package org.demarche;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.cli.Console;
import org.demarche.cli.Display;
import org.demarche.cli.Program;
import org.demarche.messages.BundledWords;
import org.demarche.messages.Language;
import org.demarche.ui.App;

/// Starts the program: joins the commands and the window to this process.
public final class Demarche {
  private static final String HEADLESS = "java.awt.headless";

  private Demarche() {}

  public static void main(String[] args) {
    // Pictures are drawn in memory; a display that does not answer must not get in the way.
    System.setProperty(HEADLESS, "true");
    Language language = Language.asked(args).orElse(Language.ENGLISH);
    Console console =
        new Console(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err));
    String platform = System.getProperty("glass.platform", "");
    boolean display =
        Display.isPresent(System.getProperty("os.name", ""), System.getenv(), platform);
    System.exit(
        new Program(
                new BundledWords(language),
                Language.tags(),
                console,
                folder -> open(folder, language, platform),
                display)
            .run(args));
  }

  /// A window has a display that answers, where AWT may open the system's dialog for printing.
  private static void open(Optional<Path> folder, Language language, String platform) {
    if (!platform.equals("Headless")) {
      System.clearProperty(HEADLESS);
    }
    App.open(folder, language);
  }
}
