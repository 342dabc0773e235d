package org.demarche.words;

import java.util.List;

/// A sentence that is yet to be said: what a value carries that is made where no language is known,
/// such as a problem in a file or the reason of a failure.
///
/// @param key its key, as in [Words#say]
/// @param arguments as there
public record Message(String key, List<Object> arguments) implements Comparable<Message> {
  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }

  /// One of a family, as in [Words#one(String, Enum, Object...)].
  public static Message one(String family, Enum<?> member, Object... arguments) {
    return new Message(family + "." + EnumName.of(member), List.of(arguments));
  }

  /// By key and arguments: an order that is the same in every language.
  @Override
  public int compareTo(Message other) {
    int byKey = key.compareTo(other.key);
    return byKey != 0 ? byKey : arguments.toString().compareTo(other.arguments.toString());
  }
}
