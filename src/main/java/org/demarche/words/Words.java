package org.demarche.words;

import java.math.BigInteger;
import java.util.Locale;

/// All that is said in one language.
///
/// A key is written out where it is used, as a literal such as `"time.month.may"`, so that the
/// build finds a key that no bundle has and one that nobody uses; its first word is the name of the
/// bundle. Where one of several is chosen by a value, they are a family: keys that differ in their
/// last word.
///
/// May be used by several threads at once.
public interface Words {
  /// The sentence of a key, with the arguments in their places.
  ///
  /// @param arguments what the sentence counts or names, in the order of its numbers: an `Integer`
  ///   or a `Long` is written as a number of the language; a `String` is put in as it is, be it
  ///   from the data or said before; a [Message] or a [Sayable] is said; an enum chooses among
  ///   forms, by its name in small letters with dashes
  /// @throws IllegalArgumentException when there is no such key, or its sentence has another number
  ///   of arguments, or one is of another type: a bug
  String say(String key, Object... arguments);

  /// The sentence that a message stands for.
  default String say(Message message) {
    return say(message.key(), message.arguments().toArray());
  }

  /// The sentence of one of a family: the key is `family.member`.
  default String one(String family, String member, Object... arguments) {
    return say(family + "." + member, arguments);
  }

  /// The sentence of one of a family that has one for each constant of an enum, named as the
  /// constant is, in small letters and with dashes.
  default String one(String family, Enum<?> member, Object... arguments) {
    return one(family, EnumName.of(member), arguments);
  }

  /// A whole number as the language writes it: '1,204'.
  String number(long number);

  /// As [#number(long)], for a number of any size.
  String number(BigInteger number);

  /// The language, for what the platform can name in every one, such as other languages.
  Locale locale();

  /// Whether it is written from right to left, so that a window is laid out that way.
  boolean rightToLeft();
}
