package org.demarche.cli;

import java.util.List;
import org.demarche.words.Message;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;

/// Reads the tag of a language that the program speaks, in small or large letters.
///
/// @param tags of all of them
record LanguageTag(List<String> tags) implements ITypeConverter<String> {
  /// The option that all commands have. Nothing is done with what it gives: whoever made the
  /// program has looked for it beforehand, so that help and mistakes are said in the language too.
  static OptionSpec option(List<String> tags) {
    return OptionSpec.builder("--language")
        .type(String.class)
        .paramLabel(String.join("|", tags))
        .converters(new LanguageTag(tags))
        .description("${bundle:cli.help.language}")
        .build();
  }

  @Override
  public String convert(String text) {
    return tags.stream()
        .filter(tag -> tag.equalsIgnoreCase(text.strip()))
        .findFirst()
        .orElseThrow(
            () -> new RefusedValue(Message.of("cli.value.none-of", text, String.join(", ", tags))));
  }
}
