package org.demarche.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Sentences are put together as ICU's own `MessageFormat` does it.
final class PatternTest {
  private static final Pattern.Rules RULES = new Pattern.Rules(Locale.ENGLISH);

  private static final Pattern.Writing WRITING =
      new Pattern.Writing() {
        @Override
        public String number(long number) {
          return Long.toString(number);
        }

        @Override
        public String argument(Object argument) {
          return argument.toString();
        }
      };

  private static String said(String pattern, Object... arguments) {
    return Pattern.of(pattern, RULES, UnaryOperator.identity()).said(arguments, WRITING);
  }

  @Test
  void sentencesAreThoseOfIcu() {
    for (String pattern :
        List.of(
            "plain",
            "It's {1} and {0}, isn''t it",
            "the file ''{0}'' in {1}",
            "'{'0'}' {0} {1}",
            "{0} of {1, plural, =0 {nothing} one {# event} other {# events of ''{0}''}}.",
            "{1, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {0}",
            "{0, select, a {first} b {second {1}} other {neither {1}}}",
            "{1, plural, one {{0, select, a {an a} other {no a}}} other {# of {0}}}",
            "{0}{1}",
            " {1} | {0} ")) {
      for (String name : List.of("a", "b", "c")) {
        for (int count : new int[] {0, 1, 2, 3, 11, 12, 22, 111}) {
          Object[] given = {name, count};
          if (Pattern.of(pattern, RULES, UnaryOperator.identity()).arguments() < 2) {
            continue;
          }
          assertEquals(
              new MessageFormat(pattern, Locale.ENGLISH).format(given), said(pattern, given));
        }
      }
    }
    assertEquals("plain", said("plain"));
    assertEquals("{0}", said("'{0}'"));
  }

  @Test
  void whatHasNoMeaningHereIsRefused() {
    for (String pattern :
        List.of(
            "{name}",
            "{0, number}",
            "{0, date, short}",
            "{1} alone",
            "{0",
            "{0, plural, one {x}}")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> Pattern.of(pattern, RULES, UnaryOperator.identity()),
          pattern);
    }
  }
}
