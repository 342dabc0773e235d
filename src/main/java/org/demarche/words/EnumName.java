package org.demarche.words;

import java.util.Locale;

/// How keys and forms of sentences name an enum's constant: `OPEN_END` is 'open-end'.
public final class EnumName {
  private EnumName() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
