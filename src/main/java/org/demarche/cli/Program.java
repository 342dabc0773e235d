package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.demarche.cli.DatasetArgument.DataErrors;
import org.demarche.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// The program as its user calls it: the window, or one of the commands.
public final class Program {
  private static final System.Logger LOG = System.getLogger(Program.class.getName());

  private final Console console;
  private final CommandLine commandLine;

  /// Whether writing has failed, so that there is no point in trying again.
  private boolean outputFailed;

  /// @param launcher opens the window
  /// @param display whether there is a display to open it on
  public Program(Words words, Console console, WindowLauncher launcher, boolean display) {
    this.console = console;
    List<String> names = new ArrayList<>();
    commandLine = new CommandLine(new RootCommand(launcher, display, names));
    add(new CheckCommand(console));
    add(new ListCommand(console));
    add(new CommandLine(new DateCommand(console)).setUnmatchedOptionsArePositionalParams(true));
    add(new ExportCommand(words, console));
    add(new GenerateCommand(console));
    names.addAll(commandLine.getSubcommands().keySet());
    complete(commandLine);
    commandLine.getSubcommands().values().forEach(Program::complete);
    commandLine.getCommandSpec().version("demarche " + version());
    commandLine
        .setOut(new PrintWriter(console.out()))
        .setErr(new PrintWriter(console.err(), true))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setParameterExceptionHandler((e, arguments) -> refuse(e))
        .setExecutionExceptionHandler((e, line, parsed) -> fail(e));
  }

  private void add(Object command) {
    commandLine.addSubcommand(command);
  }

  private static void complete(CommandLine line) {
    boolean root = line.getParent() == null;
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Shows this help.")
                .build());
    if (root) {
      line.getCommandSpec()
          .addOption(
              OptionSpec.builder("-V", "--version")
                  .versionHelp(true)
                  .description("Shows the program's version.")
                  .build());
    }
    line.getCommandSpec().usageMessage().showDefaultValues(false).width(100);
  }

  /// Does what the arguments say and gives the exit status.
  public int run(String... arguments) {
    int status = commandLine.execute(arguments);
    if (outputFailed) {
      return status;
    }
    try {
      console.out().flush();
      return status;
    } catch (IOException e) {
      return fail(e);
    }
  }

  private int refuse(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    say("%s. See: %s --help".formatted(stripped(String.valueOf(e.getMessage())), command));
    return Exit.CANNOT_RUN;
  }

  private static String stripped(String sentence) {
    String line = Table.printable(sentence).strip();
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  private int fail(Exception e) {
    outputFailed |= e instanceof IOException;
    switch (e) {
      case CannotRun cannot -> say(String.valueOf(cannot.getMessage()));
      case DataErrors errors -> {
        return Exit.DATA_ERRORS;
      }
      case IOException broken when isBrokenPipe(broken) -> {
        // Whoever reads has read enough, as `head` does.
        return Exit.DONE;
      }
      case IOException failed -> say("The output could not be written: " + failed.getMessage());
      default -> {
        LOG.log(System.Logger.Level.ERROR, "the command failed", e);
        say("The command failed: " + e);
      }
    }
    return Exit.CANNOT_RUN;
  }

  /// The systems have no code for it, only words.
  private static boolean isBrokenPipe(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe")
        || message.contains("the pipe is being closed")
        || message.contains("the pipe has been ended");
  }

  private void say(String sentence) {
    try {
      console.message("demarche: " + sentence);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "nobody hears: " + sentence, e);
    }
  }

  /// The version in the program's jar, which Maven writes there.
  private static String version() {
    try (InputStream in =
        Program.class.getResourceAsStream("/META-INF/maven/org.demarche/demarche/pom.properties")) {
      if (in != null) {
        Properties properties = new Properties();
        properties.load(in);
        return properties.getProperty("version", "unknown");
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "the version cannot be read", e);
    }
    return "(not packaged)";
  }
}
