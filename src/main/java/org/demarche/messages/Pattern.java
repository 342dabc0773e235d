package org.demarche.messages;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.demarche.words.EnumName;

/// A sentence of a bundle, taken apart once so that it is put together quickly and by several
/// threads at once.
///
/// The syntax is that of ICU's `MessageFormat`, read by ICU: plain arguments, `plural`,
/// `selectordinal` and `select`, with numbers for names. Formats of numbers and dates in an
/// argument are refused, since numbers have one form and dates are worded by the program.
///
/// @param arguments how many it takes
record Pattern(List<Node> nodes, int arguments) {
  /// A part of it.
  private sealed interface Node {}

  private record Text(String text) implements Node {}

  private record Argument(int number) implements Node {}

  /// The number that a plural depends on, where the pattern has `#`.
  private record Counted(int number) implements Node {}

  private record Plural(int number, PluralRules rules, Map<String, List<Node>> forms)
      implements Node {}

  private record Select(int number, Map<String, List<Node>> forms) implements Node {}

  /// How a language writes the parts that a pattern leaves open.
  interface Writing {
    String number(long number);

    String argument(Object argument);
  }

  /// Forms of number and of order.
  ///
  /// Only a pattern that counts asks for them: ICU reads its data then, which few commands need.
  record Rules(Locale locale) {
    PluralRules cardinal() {
      return PluralRules.forLocale(locale, PluralType.CARDINAL);
    }

    PluralRules ordinal() {
      return PluralRules.forLocale(locale, PluralType.ORDINAL);
    }
  }

  /// @param spelling what is done to the words of the pattern itself
  /// @throws IllegalArgumentException when it is no pattern of the kinds that are known here
  static Pattern of(String text, Rules rules, UnaryOperator<String> spelling) {
    Reading reading = new Reading(new MessagePattern(text), rules, spelling);
    List<Node> nodes = reading.message(0, -1);
    int highest = reading.used.stream().mapToInt(Integer::intValue).max().orElse(-1);
    if (reading.used.size() != highest + 1) {
      throw new IllegalArgumentException("arguments are left out: " + text);
    }
    return new Pattern(nodes, highest + 1);
  }

  /// @throws IllegalArgumentException when there are more or fewer arguments, or one is not what
  ///   the pattern takes
  String said(Object[] given, Writing writing) {
    if (given.length != arguments) {
      throw new IllegalArgumentException(
          "takes %d arguments, not %d".formatted(arguments, given.length));
    }
    if (nodes.size() == 1 && nodes.getFirst() instanceof Text(String text)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    append(out, nodes, given, writing);
    return out.toString();
  }

  private static void append(StringBuilder out, List<Node> nodes, Object[] given, Writing writing) {
    for (Node node : nodes) {
      switch (node) {
        case Text(String text) -> out.append(text);
        case Argument(int number) -> out.append(writing.argument(given[number]));
        case Counted(int number) -> out.append(writing.number(count(given[number])));
        case Plural(int number, PluralRules rules, Map<String, List<Node>> forms) -> {
          long count = count(given[number]);
          List<Node> exact = forms.get("=" + count);
          append(
              out,
              exact != null ? exact : form(forms, rules.select((double) count)),
              given,
              writing);
        }
        case Select(int number, Map<String, List<Node>> forms) ->
            append(out, form(forms, choice(given[number])), given, writing);
      }
    }
  }

  private static List<Node> form(Map<String, List<Node>> forms, String name) {
    List<Node> form = forms.get(name);
    return form != null ? form : forms.getOrDefault("other", List.of());
  }

  private static long count(Object argument) {
    if (argument instanceof Integer || argument instanceof Long) {
      return ((Number) argument).longValue();
    }
    throw new IllegalArgumentException("counts, and got " + argument);
  }

  private static String choice(Object argument) {
    return switch (argument) {
      case Enum<?> constant -> EnumName.of(constant);
      case String name -> name;
      default -> throw new IllegalArgumentException("chooses, and got " + argument);
    };
  }

  /// What is read, part by part.
  private static final class Reading {
    private final MessagePattern parts;
    private final Rules rules;
    private final UnaryOperator<String> spelling;
    private final Set<Integer> used = new HashSet<>();

    Reading(MessagePattern parts, Rules rules, UnaryOperator<String> spelling) {
      this.parts = parts;
      this.rules = rules;
      this.spelling = spelling;
    }

    /// The message that starts at a part.
    ///
    /// @param counted the argument of the plural around it, or -1
    List<Node> message(int start, int counted) {
      List<Node> nodes = new ArrayList<>();
      int limit = parts.getLimitPartIndex(start);
      int from = parts.getPart(start).getLimit();
      StringBuilder text = new StringBuilder();
      for (int i = start + 1; i <= limit; i++) {
        Part part = parts.getPart(i);
        text.append(parts.getPatternString(), from, part.getIndex());
        from = part.getLimit();
        switch (part.getType()) {
          case SKIP_SYNTAX, INSERT_CHAR, MSG_LIMIT -> {}
          case REPLACE_NUMBER -> {
            flush(text, nodes);
            nodes.add(new Counted(counted));
          }
          case ARG_START -> {
            flush(text, nodes);
            nodes.add(argument(i));
            i = parts.getLimitPartIndex(i);
            from = parts.getPart(i).getLimit();
          }
          default -> throw unknown();
        }
      }
      flush(text, nodes);
      return List.copyOf(nodes);
    }

    private void flush(StringBuilder text, List<Node> nodes) {
      if (!text.isEmpty()) {
        nodes.add(new Text(spelling.apply(text.toString())));
        text.setLength(0);
      }
    }

    private Node argument(int start) {
      ArgType type = parts.getPart(start).getArgType();
      Part name = parts.getPart(start + 1);
      if (name.getType() != Part.Type.ARG_NUMBER) {
        throw unknown();
      }
      int number = name.getValue();
      used.add(number);
      return switch (type) {
        case NONE -> new Argument(number);
        case PLURAL -> new Plural(number, rules.cardinal(), forms(start, number));
        case SELECTORDINAL -> new Plural(number, rules.ordinal(), forms(start, number));
        case SELECT -> new Select(number, forms(start, -1));
        default -> throw unknown();
      };
    }

    private Map<String, List<Node>> forms(int start, int counted) {
      Map<String, List<Node>> forms = new LinkedHashMap<>();
      int limit = parts.getLimitPartIndex(start);
      String selector = "";
      for (int i = start + 2; i < limit; i++) {
        Part part = parts.getPart(i);
        switch (part.getType()) {
          case ARG_SELECTOR -> selector = parts.getSubstring(part);
          case ARG_INT -> {}
          case MSG_START -> {
            forms.put(selector, message(i, counted));
            i = parts.getLimitPartIndex(i);
          }
          default -> throw unknown();
        }
      }
      return forms;
    }

    private IllegalArgumentException unknown() {
      return new IllegalArgumentException("no such form here: " + parts.getPatternString());
    }
  }
}
