package org.demarche.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.demarche.words.Lists;
import org.demarche.words.Message;
import org.demarche.words.Words;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with the arguments of a command, in our words instead of picocli's.
final class UsageMistake {
  private final Words words;
  private final List<String> arguments;

  /// @param arguments all that were typed
  UsageMistake(Words words, String... arguments) {
    this.words = words;
    this.arguments = List.of(arguments);
  }

  /// One sentence, with the way to the command's help.
  String sentence(ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    return words.say("cli.usage.see-help", what(e), command.qualifiedName());
  }

  /// The same of one option that a command does not have.
  static Message unknownOption(String text, String command) {
    Message quoted = Message.of("cli.usage.quoted", text);
    return Message.of("cli.usage.see-help", Message.of("cli.usage.no-options", 1, quoted), command);
  }

  private String what(ParameterException e) {
    return switch (e) {
      case MissingParameterException missing -> missing(missing.getMissing());
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case OverwrittenOptionException twice ->
          words.say("cli.usage.twice", name(twice.getOverwritten()));
      default -> e.getArgSpec() == null ? other(e) : invalid(e, e.getArgSpec());
    };
  }

  /// What no arguments of ours lead to is said as picocli does.
  private static String other(ParameterException e) {
    String text = Printable.line(String.valueOf(e.getMessage())).strip();
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private String missing(List<ArgSpec> missing) {
    if (missing.size() == 1
        && missing.getFirst() instanceof OptionSpec option
        && Arrays.stream(option.names()).anyMatch(arguments::contains)) {
      return withoutValue(option);
    }
    String names = quoted(missing.stream().map(UsageMistake::usage).toList());
    long options = missing.stream().filter(ArgSpec::isOption).count();
    if (options == 0) {
      return words.say("cli.usage.parameters-missing", missing.size(), names);
    }
    return options == missing.size()
        ? words.say("cli.usage.options-missing", missing.size(), names)
        : words.say("cli.usage.some-missing", names);
  }

  private static String usage(ArgSpec argument) {
    boolean bare = argument.isPositional() || argument.arity().min() == 0;
    return bare ? name(argument) : name(argument) + "=" + argument.paramLabel();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private String quoted(Collection<String> names) {
    return Lists.plain(
        words,
        names.stream().map(name -> words.say("cli.usage.quoted", Printable.line(name))).toList());
  }

  /// The option was given, but nothing that could be its value.
  private String withoutValue(OptionSpec option) {
    int next = 1 + Arrays.stream(option.names()).mapToInt(arguments::lastIndexOf).max().orElse(-1);
    return next < arguments.size()
        ? words.say(
            "cli.usage.value-expected", option.longestName(), Printable.line(arguments.get(next)))
        : words.say("cli.usage.value-missing", option.longestName(), option.paramLabel());
  }

  private String unmatched(UnmatchedArgumentException e) {
    List<String> unmatched = e.getUnmatched();
    return e.isUnknownOption()
        ? words.say("cli.usage.no-options", unmatched.size(), quoted(unmatched))
        : words.say("cli.usage.too-many", unmatched.size(), quoted(unmatched));
  }

  private String invalid(ParameterException e, ArgSpec argument) {
    String value = Printable.line(String.valueOf(e.getValue()));
    String type = argument.auxiliaryTypes()[0].getSimpleName().toLowerCase(Locale.ROOT);
    String why =
        e.getCause() instanceof RefusedValue refused
            ? Printable.line(words.say(refused.message()))
            : words.say("cli.value.no-such-type", value, type);
    return argument.isOption()
        ? words.say("cli.usage.invalid-option", name(argument), why)
        : words.say("cli.usage.invalid-parameter", name(argument), why);
  }
}
