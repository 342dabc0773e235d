package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.model.Spelling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `demarche`: the window.
@Command(
    name = "demarche",
    description = "Opens a timeline of diplomatic events with the evidence for each.",
    footer = {
      "",
      "Exit status: 0 done, 1 the data has errors, 2 wrong usage or cannot run.",
      "The commands need no display."
    })
final class RootCommand implements Callable<Integer> {
  private static final System.Logger LOG = System.getLogger(RootCommand.class.getName());
  private static final String WITHOUT_WINDOW =
      "to draw a picture without one, use: demarche export PATH --out FILE.png";

  private final WindowLauncher launcher;
  private final boolean display;
  private final List<String> commands;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "The folder of the dataset to open, else the last one, else the one shipped.")
  private @Nullable Path folder;

  /// @param display whether there is a display to open a window on
  /// @param commands the names of the subcommands, for a hint
  RootCommand(WindowLauncher launcher, boolean display, List<String> commands) {
    this.launcher = launcher;
    this.display = display;
    this.commands = commands;
  }

  @Override
  public Integer call() throws IOException, CannotRun {
    Path given = folder;
    if (given != null && !Files.isDirectory(given)) {
      Optional<String> command = Spelling.nearest(given.toString(), commands);
      if (command.isPresent() && !Files.exists(given)) {
        throw new CannotRun(
            "There is no folder '%s'. Did you mean the command '%s'?"
                .formatted(given, command.get()));
      }
      DatasetArgument.check(given);
    }
    if (!display) {
      throw new CannotRun("There is no display to open a window on; " + WITHOUT_WINDOW);
    }
    try {
      launcher.open(Optional.ofNullable(given));
    } catch (RuntimeException | LinkageError e) {
      boolean noDisplay = e instanceof UnsupportedOperationException;
      LOG.log(noDisplay ? System.Logger.Level.DEBUG : System.Logger.Level.ERROR, "no window", e);
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new CannotRun(
          "The window could not be opened (%s); %s"
              .formatted(reason.lines().findFirst().orElse(""), WITHOUT_WINDOW));
    }
    return Exit.DONE;
  }
}
