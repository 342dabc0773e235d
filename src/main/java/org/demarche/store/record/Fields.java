package org.demarche.store.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.demarche.model.Extras;
import org.demarche.model.Spelling;
import org.demarche.store.json.Json;
import org.demarche.words.Lists;
import org.demarche.words.Message;
import org.demarche.words.TextLimits;
import org.jspecify.annotations.Nullable;

/// The members of one JSON object, asked for by name. What has the wrong type is reported and
/// counts as absent; what nobody asked for are the object's [Extras].
public final class Fields {
  /// By enum, its values as files write them.
  private static final ClassValue<List<String>> WRITTEN =
      new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
          return Arrays.stream(type.getEnumConstants())
              .map(constant -> written((Enum<?>) constant))
              .toList();
        }
      };

  // Asked for with every record, and said hardly ever.
  static final Message TEXT = Message.of("store.expected.text");
  private static final Message OBJECT = Message.of("store.expected.object");
  private static final Message ADD = Message.of("store.add");

  /// The members of all records that are drawn on one line.
  private static final Set<String> LINES = Set.of("title", "shortTitle", "name", "label");

  private final Report report;
  private final Json.Members object;
  private final boolean complete;
  private final Set<String> known = new HashSet<>();

  /// The members that were found to be too long.
  private final Set<String> shortened = new HashSet<>(0);

  public Fields(Report report, Json.Members object) {
    this(report, object, true);
  }

  /// @param complete whether the object was read to its end; of one that was not, nobody can say
  ///   what is missing
  public Fields(Report report, Json.Members object, boolean complete) {
    this.report = report;
    this.object = object;
    this.complete = complete;
  }

  public Report report() {
    return report;
  }

  /// The members' names, in file order.
  public Set<String> names() {
    return object.members().keySet();
  }

  int offset() {
    return object.offset();
  }

  /// Where to point for something about a member: its value, or the object where it is missing.
  int offset(String name) {
    Json.Member member = object.members().get(name);
    return member == null ? object.offset() : member.value().offset();
  }

  boolean has(String name) {
    return value(name) != null;
  }

  /// Whether a member is there; if not, the report says so.
  ///
  /// @param advice a sentence that says what to do
  boolean expect(String name, Message advice) {
    boolean present = has(name);
    if (!present && complete) {
      report.error(object.offset(), "missing-field", Message.of("store.missing", name, advice));
    }
    return present;
  }

  /// The member's value; null where it is absent or JSON null.
  public @Nullable Json value(String name) {
    known.add(name);
    Json.Member member = object.members().get(name);
    return member == null || member.value() instanceof Json.Nothing ? null : member.value();
  }

  /// A text, or null where it is absent or of another type.
  public Json.@Nullable Text textNode(String name) {
    Json value = value(name);
    if (value == null) {
      return null;
    }
    if (value instanceof Json.Text text) {
      checkLength(name, text);
      return text;
    }
    wrongType(name, value, TEXT);
    return null;
  }

  /// What is too long to be drawn is kept whole and said.
  private void checkLength(String name, Json.Text text) {
    int most = LINES.contains(name) ? TextLimits.LINE : TextLimits.PARAGRAPH;
    boolean tooLong = text.value().length() > most;
    boolean piled = !tooLong && TextLimits.hasPiledMarks(text.value());
    if (!(tooLong || piled) || !shortened.add(name)) {
      return;
    }
    if (tooLong) {
      report.warning(text.offset(), "long-text", Message.of("store.long-text", name, most));
    } else {
      report.warning(
          text.offset(), "piled-marks", Message.of("store.piled-marks", name, TextLimits.MARKS));
    }
  }

  @Nullable String text(String name) {
    Json.Text node = textNode(name);
    return node == null ? null : node.value();
  }

  String text(String name, String fallback) {
    String text = text(name);
    return text == null ? fallback : text;
  }

  /// A text that must be there and not blank; null, with a problem, where it is not.
  Json.@Nullable Text requiredNode(String name) {
    if (!expect(name, ADD)) {
      return null;
    }
    Json.Text node = textNode(name);
    if (node != null && node.value().isBlank()) {
      report.error(node.offset(), "empty-text", Message.of("store.empty", name));
      return null;
    }
    return node;
  }

  @Nullable String required(String name) {
    Json.Text node = requiredNode(name);
    return node == null ? null : node.value();
  }

  /// A list of texts; items of another type are reported and left out.
  List<String> texts(String name) {
    return items(name, TEXT, Json.Text.class, (node, at) -> node.value());
  }

  /// The objects of a list, each turned into a value; null results are left out.
  <T> List<T> objects(String name, BiFunction<Fields, Integer, @Nullable T> reader) {
    return items(
        name, OBJECT, Json.Members.class, (node, at) -> reader.apply(new Fields(report, node), at));
  }

  /// The items of a list, each turned into a value; null results are left out.
  public <J extends Json, T> List<T> items(
      String name, Message expected, Class<J> type, BiFunction<J, Integer, @Nullable T> reader) {
    Json value = value(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof Json.Items list)) {
      wrongType(name, value, Message.of("store.expected.list"));
      return List.of();
    }
    List<T> results = new ArrayList<>(list.items().size());
    for (int i = 0; i < list.items().size(); i++) {
      Json item = list.items().get(i);
      if (type.isInstance(item)) {
        T result = reader.apply(type.cast(item), i);
        if (result != null) {
          results.add(result);
        }
      } else {
        wrongType(name, item, Message.of("store.expected.list-of", expected));
      }
    }
    return results;
  }

  /// The members of an object, or null where it is absent or of another type.
  public @Nullable Fields object(String name) {
    Json value = value(name);
    if (value == null) {
      return null;
    }
    if (value instanceof Json.Members members) {
      return new Fields(report, members);
    }
    wrongType(name, value, OBJECT);
    return null;
  }

  /// A whole number in a range, inclusive; null where it is absent or none.
  public @Nullable Integer whole(String name, int least, int most) {
    Json value = value(name);
    if (value == null) {
      return null;
    }
    if (value instanceof Json.Numeral numeral) {
      long number = Json.whole(numeral).orElse((long) least - 1);
      if (least <= number && number <= most) {
        return (int) number;
      }
    }
    badNumber(
        name,
        value,
        Message.of("store.expected.whole", Integer.toString(least), Integer.toString(most)));
    return null;
  }

  /// A number in a range, inclusive; null where it is absent or none.
  public @Nullable Double number(String name, double least, double most) {
    Json value = value(name);
    if (value == null) {
      return null;
    }
    if (value instanceof Json.Numeral numeral) {
      double number = numeral.value().doubleValue();
      if (least <= number && number <= most) {
        return number;
      }
    }
    badNumber(
        name,
        value,
        Message.of("store.expected.number", "%.0f".formatted(least), "%.0f".formatted(most)));
    return null;
  }

  /// A number out of range, or no number.
  private void badNumber(String name, Json value, Message expected) {
    if (value instanceof Json.Numeral numeral) {
      report.error(
          value.offset(),
          "bad-number",
          Message.of("store.bad-number", name, numeral.literal(), expected));
    } else {
      wrongType(name, value, expected);
    }
  }

  public boolean flag(String name) {
    Json value = value(name);
    if (value == null) {
      return false;
    }
    if (value instanceof Json.Flag flag) {
      return flag.value();
    }
    wrongType(name, value, Message.of("store.expected.flag"));
    return false;
  }

  /// One of an enum's values, written in lower case with hyphens; null where it is absent or not
  /// one of them.
  public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
    Json.Text node = textNode(name);
    if (node == null) {
      return null;
    }
    List<String> names = names(type);
    int at = names.indexOf(node.value());
    if (at >= 0) {
      return type.getEnumConstants()[at];
    }
    report.error(
        node.offset(),
        "bad-value",
        Message.of("store.bad-choice", name, node.value(), Lists.plain(names)));
    return null;
  }

  /// As [#choice], reporting also where it is absent.
  <E extends Enum<E>> @Nullable E requiredChoice(String name, Class<E> type) {
    // Present far more often than not: the sentence is made only when it is needed.
    return has(name) || expect(name, Message.of("store.add-one-of", Lists.plain(names(type))))
        ? choice(name, type)
        : null;
  }

  private static List<String> names(Class<? extends Enum<?>> type) {
    return WRITTEN.get(type);
  }

  /// An enum's value as files write it.
  public static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void wrongType(String name, Json value, Message expected) {
    report.error(
        value.offset(), "wrong-type", Message.of("store.wrong-type", name, expected, value.sort()));
  }

  /// The members that nobody has asked for so far, with a warning for each that looks like a slip
  /// of the pen for one somebody did.
  Extras extras() {
    object
        .members()
        .forEach(
            (name, member) -> {
              if (!known.contains(name) && !name.startsWith("$")) {
                Spelling.nearest(name, known).ifPresent(meant -> slip(name, meant, member));
              }
            });
    return foreign();
  }

  /// The members that nobody has asked for so far; any name is fine.
  public Extras foreign() {
    Map<String, @Nullable Object> rest = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, member) -> {
              if (!known.contains(name)) {
                rest.put(name, member.value().plain());
              }
            });
    return Extras.of(rest);
  }

  private void slip(String name, String meant, Json.Member member) {
    report.warning(
        member.nameOffset(), "unknown-field", Message.of("store.unknown-field", name, meant));
  }
}
