package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.cli.DatasetArgument.DataErrors;
import org.demarche.settings.ProgramVersion;
import org.demarche.words.ExplainedException;
import org.demarche.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// The program as its user calls it: the window, or one of the commands.
public final class Program {
  private static final System.Logger LOG = System.getLogger(Program.class.getName());

  private final Words words;
  private final Console console;
  private final CommandLine commandLine;

  /// What picocli prints itself. Its writer would keep quiet about a failure to write.
  private final StringWriter help = new StringWriter();

  /// Whether writing has failed, so that there is no point in trying again.
  private boolean outputFailed;

  /// @param words what it says, in the language that the arguments ask for
  /// @param languages the tags of those that they may ask for
  /// @param launcher opens the window
  /// @param display whether there is a display to open it on
  public Program(
      Words words,
      List<String> languages,
      Console console,
      WindowLauncher launcher,
      boolean display) {
    this.words = words;
    this.console = console;
    List<String> names = new ArrayList<>();
    commandLine = new CommandLine(new RootCommand(launcher, display, names));
    add(new CheckCommand(words, console));
    add(new ListCommand(words, console));
    add(
        new CommandLine(new DateCommand(words, console))
            .setUnmatchedOptionsArePositionalParams(true));
    add(new ExportCommand(words, console));
    add(new GenerateCommand(words, console));
    names.addAll(commandLine.getSubcommands().keySet());
    complete(commandLine, languages);
    commandLine.getSubcommands().values().forEach(line -> complete(line, languages));
    commandLine.getCommandSpec().version("demarche " + version());
    commandLine
        .setResourceBundle(new HelpBundle(words))
        .setOut(new PrintWriter(help))
        .setErr(new PrintWriter(console.err(), true))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setParameterExceptionHandler((e, arguments) -> refuse(e, arguments))
        .setExecutionExceptionHandler((e, line, parsed) -> fail(e));
  }

  private void add(Object command) {
    commandLine.addSubcommand(command);
  }

  private void complete(CommandLine line, List<String> languages) {
    boolean root = line.getParent() == null;
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("${bundle:cli.help.help}")
                .build());
    if (root) {
      line.getCommandSpec()
          .addOption(
              OptionSpec.builder("-V", "--version")
                  .versionHelp(true)
                  .description("${bundle:cli.help.version}")
                  .build());
    }
    line.getCommandSpec().addOption(LanguageTag.option(languages));
    line.getCommandSpec()
        .usageMessage()
        .synopsisHeading(words.say("cli.help.usage") + " ")
        .synopsisSubcommandLabel("${bundle:cli.label.command}")
        .commandListHeading("${bundle:cli.help.commands}%n")
        .showDefaultValues(false)
        .width(100);
  }

  /// Does what the arguments say and gives the exit status.
  public int run(String... arguments) {
    int status = commandLine.execute(arguments);
    if (outputFailed) {
      return status;
    }
    try {
      console.out().append(help.getBuffer()).flush();
      help.getBuffer().setLength(0);
      return status;
    } catch (IOException e) {
      return fail(e);
    }
  }

  private int refuse(ParameterException e, String... arguments) {
    say(new UsageMistake(words, arguments).sentence(e));
    return Exit.CANNOT_RUN;
  }

  private int fail(Exception e) {
    outputFailed |= e instanceof IOException;
    switch (e) {
      case CannotRun cannot -> say(words.say(cannot.message()));
      case DataErrors errors -> {
        return Exit.DATA_ERRORS;
      }
      case IOException broken when isBrokenPipe(broken) -> {
        // Whoever reads has read enough, as `head` does.
        return Exit.DONE;
      }
      case ExplainedException failed -> say(words.say("cli.no-output", failed.message()));
      case IOException failed ->
          say(words.say("cli.no-output", String.valueOf(failed.getMessage())));
      default -> {
        LOG.log(System.Logger.Level.ERROR, "the command failed", e);
        say(words.say("cli.failed", e.toString()));
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
  private String version() {
    return ProgramVersion.read().orElseGet(() -> words.say("cli.not-packaged"));
  }
}
