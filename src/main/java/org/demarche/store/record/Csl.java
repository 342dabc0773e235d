package org.demarche.store.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How CSL-JSON writes names and dates, over plain JSON values as [org.demarche.model.Extras] holds
/// them.
final class Csl {
  private Csl() {}

  /// A name as printed: the literal, else given name, particle, family name and suffix; null where
  /// the value is no name.
  static @Nullable String name(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> name)) {
      return null;
    }
    if (name.get("literal") instanceof String literal && !literal.isBlank()) {
      return literal;
    }
    List<String> parts = new ArrayList<>();
    for (String part :
        List.of("given", "dropping-particle", "non-dropping-particle", "family", "suffix")) {
      if (name.get(part) instanceof String text && !text.isBlank()) {
        parts.add(text);
      }
    }
    return parts.isEmpty() ? null : String.join(" ", parts);
  }

  /// The EDTF text of a CSL date; null where the value has no date that this program can read.
  static @Nullable String edtf(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> date)) {
      return null;
    }
    if (date.get("edtf") instanceof String edtf) {
      return edtf;
    }
    if (!(date.get("date-parts") instanceof List<?> ends) || ends.isEmpty() || ends.size() > 2) {
      return date.get("raw") instanceof String raw ? raw : null;
    }
    boolean about = date.get("circa") != null && !Boolean.FALSE.equals(date.get("circa"));
    List<String> texts = new ArrayList<>();
    for (Object end : ends) {
      String text = day(end);
      if (text == null) {
        return null;
      }
      texts.add(about ? text + "~" : text);
    }
    return String.join("/", texts);
  }

  private static @Nullable String day(@Nullable Object parts) {
    if (!(parts instanceof List<?> list) || list.isEmpty() || list.size() > 3) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < list.size(); i++) {
      Integer number = number(list.get(i));
      if (number == null) {
        return null;
      }
      text.append(i == 0 ? year(number) : "-%02d".formatted(number));
    }
    return text.toString();
  }

  /// CSL counts years before the common era as -1, -2 …; EDTF has a year 0 for 1 BCE.
  private static String year(int year) {
    int iso = year < 0 ? year + 1 : year;
    return iso < 0 ? "-%04d".formatted(-iso) : "%04d".formatted(iso);
  }

  /// CSL lets a number stand as a text.
  private static @Nullable Integer number(@Nullable Object value) {
    if (value instanceof Long number && Math.abs(number) < 100_000) {
      return number.intValue();
    }
    if (value instanceof String text && text.matches("-?[0-9]{1,5}")) {
      return Integer.valueOf(text);
    }
    return null;
  }

  /// The `date-parts` of an exact year, month or day; null for any other date.
  static @Nullable Object dateParts(String edtf) {
    if (!edtf.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?") || edtf.startsWith("0000")) {
      return null;
    }
    List<Object> parts = new ArrayList<>();
    for (String part : edtf.split("-", -1)) {
      parts.add(Long.valueOf(part));
    }
    return List.of(List.copyOf(parts));
  }

  /// The plainest CSL form of a date.
  static Object date(String edtf) {
    Object parts = dateParts(edtf);
    return parts == null ? Map.of("edtf", edtf) : Map.of("date-parts", parts);
  }

  /// The plainest CSL form of a list of names.
  static List<Object> names(List<String> authors) {
    return authors.stream().<Object>map(author -> Map.of("literal", author)).toList();
  }
}
