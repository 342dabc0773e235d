package org.demarche.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.words.EnumName;
import org.demarche.words.Message;
import picocli.CommandLine.ITypeConverter;

/// Reads one of an enum's values, written in lower case with dashes.
class Choice<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> type;

  Choice(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String text) {
    for (E constant : type.getEnumConstants()) {
      if (name(constant).equals(text.toLowerCase(Locale.ROOT))) {
        return constant;
      }
    }
    String names =
        Arrays.stream(type.getEnumConstants()).map(Choice::name).collect(Collectors.joining(", "));
    throw new RefusedValue(Message.of("cli.value.none-of", text, names));
  }

  /// A constant as it is written in arguments and in JSON.
  static String name(Enum<?> constant) {
    return EnumName.of(constant);
  }
}
