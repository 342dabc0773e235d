package org.demarche.messages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language that the program speaks.
///
/// Two are made of the English bundles for those who look for mistakes: text that came past the
/// bundles stands out in both, and what has no room for a longer language shows in the first.
public enum Language {
  ENGLISH("en", false),
  /// English with an accent on every letter and a third longer; arguments from the data stand in
  /// brackets.
  ACCENTED("en-XA", false),
  /// English in letters of the Arabic script, from right to left.
  MIRRORED("en-XB", true);

  private static final String OPTION = "--language";

  private final String tag;
  private final boolean rightToLeft;

  Language(String tag, boolean rightToLeft) {
    this.tag = tag;
    this.rightToLeft = rightToLeft;
  }

  /// By a BCP 47 tag, in small or large letters.
  public static Optional<Language> of(String tag) {
    return Arrays.stream(values())
        .filter(language -> language.tag.equalsIgnoreCase(tag.strip()))
        .findFirst();
  }

  /// The one that arguments of the command line ask for, by `--language TAG` or `--language=TAG`:
  /// it is looked for before anything else is understood of them, so that help and mistakes are
  /// said in it.
  public static Optional<Language> asked(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(OPTION + "=")) {
        return of(arguments[i].substring(OPTION.length() + 1));
      }
      if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        return of(arguments[i + 1]);
      }
    }
    return Optional.empty();
  }

  /// The tags of all.
  public static List<String> tags() {
    return Arrays.stream(values()).map(Language::tag).toList();
  }

  public String tag() {
    return tag;
  }

  /// Whose numbers and forms of number count.
  Locale locale() {
    return Locale.ENGLISH;
  }

  boolean rightToLeft() {
    return rightToLeft;
  }

  /// How it spells what stands in the bundles.
  String spelled(String text) {
    return switch (this) {
      case ENGLISH -> text;
      case ACCENTED -> Pseudo.accented(text);
      case MIRRORED -> Pseudo.mirrored(text);
    };
  }

  /// An argument as it is put into a sentence.
  String put(String argument) {
    return switch (this) {
      case ENGLISH -> argument;
      case ACCENTED -> Pseudo.bracketed(argument);
      case MIRRORED -> RightToLeft.argument(argument);
    };
  }
}
