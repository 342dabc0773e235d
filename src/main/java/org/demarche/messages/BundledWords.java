package org.demarche.messages;

import java.math.BigInteger;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.words.Message;
import org.demarche.words.Sayable;
import org.demarche.words.Words;

/// What the message bundles say, in one language.
public final class BundledWords implements Words {
  private static final int GROUP = 3;

  private final Map<String, String> bundle = Bundles.read();
  private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();
  private final Language language;
  private final Pattern.Rules rules;
  private final char separator;
  private final Pattern.Writing writing =
      new Pattern.Writing() {
        @Override
        public String number(long number) {
          return BundledWords.this.number(number);
        }

        @Override
        public String argument(Object argument) {
          return BundledWords.this.argument(argument);
        }
      };

  public BundledWords(Language language) {
    this.language = language;
    this.rules = new Pattern.Rules(language.locale());
    this.separator = DecimalFormatSymbols.getInstance(language.locale()).getGroupingSeparator();
  }

  @Override
  public String say(String key, Object... arguments) {
    try {
      return patterns.computeIfAbsent(key, this::read).said(arguments, writing);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(key + ": " + e.getMessage(), e);
    }
  }

  private Pattern read(String key) {
    String text = bundle.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no bundle has it");
    }
    return Pattern.of(text, rules, language::spelled);
  }

  private String argument(Object argument) {
    return switch (argument) {
      case String text -> language.put(text);
      case Message message -> say(message);
      case Sayable value -> value.words(this);
      case Integer number -> number(number);
      case Long number -> number(number);
      default -> throw new IllegalArgumentException("no argument to put in: " + argument);
    };
  }

  @Override
  public String number(long number) {
    return grouped(Long.toString(number), number < 0 ? 1 : 0);
  }

  @Override
  public String number(BigInteger number) {
    return grouped(number.toString(), number.signum() < 0 ? 1 : 0);
  }

  /// @param first where its digits begin
  private String grouped(String digits, int first) {
    if (digits.length() - first <= GROUP) {
      return digits;
    }
    StringBuilder text = new StringBuilder(digits);
    for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
      text.insert(at, separator);
    }
    return text.toString();
  }

  @Override
  public Locale locale() {
    return language.locale();
  }

  @Override
  public boolean rightToLeft() {
    return language.rightToLeft();
  }
}
