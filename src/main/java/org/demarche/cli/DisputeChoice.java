package org.demarche.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.Stack;
import java.util.stream.Collectors;
import org.demarche.model.Dispute;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// Reads what `--disputed` asks for, and tells `--disputed PATH` from `--disputed date PATH`: the
/// word behind the option is taken for its kind only where it is one; else the option stands for
/// all kinds. What is tied to it by `=` is always meant for it, right or wrong.
///
/// The word is looked at before picocli takes it, and not by a consumer of words, because that one
/// is not told whether there was a `=`.
final class DisputeChoice implements IParameterPreprocessor, ITypeConverter<Set<Dispute>> {
  private static final String TIED = "=";

  /// Stands for the word where there is none.
  private static final String ANY =
      Arrays.stream(Dispute.values()).map(Choice::name).collect(Collectors.joining("|"));

  private final Choice<Dispute> choice = new Choice<>(Dispute.class);

  @Override
  @SuppressWarnings("JdkObsolete") // The interface is picocli's.
  public boolean preprocess(
      Stack<String> words, CommandSpec command, ArgSpec option, Map<String, Object> info) {
    boolean tied = TIED.equals(info.get("separator"));
    if (!tied && (words.isEmpty() || !isKind(words.peek()))) {
      words.push(ANY);
    }
    return false;
  }

  private static boolean isKind(String word) {
    return Arrays.stream(Dispute.values()).map(Choice::name).anyMatch(word::equalsIgnoreCase);
  }

  /// Picocli adds what it gets to the option's list, one by one.
  @Override
  public Set<Dispute> convert(String text) {
    return text.equals(ANY) ? EnumSet.allOf(Dispute.class) : EnumSet.of(choice.convert(text));
  }
}
