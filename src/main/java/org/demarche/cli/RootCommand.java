package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.model.Spelling;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `demarche`: the window.
@Command(
    name = "demarche",
    description = "${bundle:cli.help.demarche}",
    footer = {"", "${bundle:cli.help.exit-status}", "${bundle:cli.help.no-display}"})
final class RootCommand implements Callable<Integer> {
  private static final System.Logger LOG = System.getLogger(RootCommand.class.getName());

  private final WindowLauncher launcher;
  private final boolean display;
  private final List<String> commands;

  @Parameters(
      paramLabel = "${bundle:cli.label.path}",
      arity = "0..1",
      description = "${bundle:cli.help.demarche.folder}")
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
            Message.of("cli.no-folder-but-command", given.toString(), command.get()));
      }
      if (!Files.isRegularFile(given)) {
        // The window finds the folder of any file in a dataset.
        DatasetArgument.check(given);
      }
    }
    if (!display) {
      throw new CannotRun(Message.of("cli.no-display"));
    }
    try {
      launcher.open(Optional.ofNullable(given));
    } catch (RuntimeException | LinkageError e) {
      boolean noDisplay = e instanceof UnsupportedOperationException;
      LOG.log(noDisplay ? System.Logger.Level.DEBUG : System.Logger.Level.ERROR, "no window", e);
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new CannotRun(Message.of("cli.no-window", reason.lines().findFirst().orElse("")));
    }
    return Exit.DONE;
  }
}
