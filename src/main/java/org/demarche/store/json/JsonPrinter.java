package org.demarche.store.json;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.demarche.words.ControlCharacters;
import org.jspecify.annotations.Nullable;

/// Writes plain JSON values (String, Number, Boolean, List, Map or null).
///
/// The same value always gives the same text. On several lines, objects and lists of anything but
/// scalars take a line for each item, indented by two spaces, so that a change of one field is a
/// change of one line.
public final class JsonPrinter {
  private static final int WIDTH = 120;

  private final StringBuilder out = new StringBuilder();
  private final JsonStyle style;

  /// What stands before each line but the first.
  private final String margin;

  private JsonPrinter(JsonStyle style, String margin) {
    this.style = style;
    this.margin = margin;
  }

  /// The value on as many lines as it takes, with a line break at its end.
  public static String lines(@Nullable Object value) {
    JsonPrinter printer = new JsonPrinter(JsonStyle.LINES, "");
    printer.print(value, 0);
    return printer.out.append('\n').toString();
  }

  /// The value on one line, without a line break.
  public static String line(@Nullable Object value) {
    return inner(value, JsonStyle.LINE, "");
  }

  /// The value as it goes into a text of some style, without a line break at its end.
  ///
  /// @param margin the indentation of the line into which it goes
  static String inner(@Nullable Object value, JsonStyle style, String margin) {
    JsonPrinter printer = new JsonPrinter(style, margin);
    printer.printInStyle(value);
    return printer.out.toString();
  }

  /// A member as it goes into a text of some style.
  static String member(String name, @Nullable Object value, JsonStyle style, String margin) {
    JsonPrinter printer = new JsonPrinter(style, margin);
    printer.quote(name);
    printer.out.append(style.colon());
    printer.printInStyle(value);
    return printer.out.toString();
  }

  private void printInStyle(@Nullable Object value) {
    if (style.oneLine()) {
      printFlat(value);
    } else {
      print(value, 0);
    }
  }

  private void print(@Nullable Object value, int indent) {
    switch (value) {
      case Map<?, ?> map when !map.isEmpty() -> printMembers(map, indent);
      case List<?> list when !list.isEmpty() -> printItems(list, indent);
      case null, default -> printFlat(value);
    }
  }

  private void printMembers(Map<?, ?> map, int indent) {
    String before = "{";
    for (Map.Entry<?, ?> member : map.entrySet()) {
      out.append(before);
      newLine(indent + 1);
      quote(String.valueOf(member.getKey()));
      out.append(style.colon());
      print(member.getValue(), indent + 1);
      before = ",";
    }
    newLine(indent);
    out.append('}');
  }

  private void printItems(List<?> list, int indent) {
    boolean scalars = list.stream().noneMatch(i -> i instanceof Map<?, ?> || i instanceof List<?>);
    if (scalars) {
      int start = out.length();
      int column = start - out.lastIndexOf(style.lineBreak()) - style.lineBreak().length();
      printFlat(list);
      if (column + out.length() - start <= WIDTH) {
        return;
      }
      out.setLength(start);
    }
    String before = "[";
    for (Object item : list) {
      out.append(before);
      newLine(indent + 1);
      print(item, indent + 1);
      before = ",";
    }
    newLine(indent);
    out.append(']');
  }

  private void newLine(int indent) {
    out.append(style.lineBreak()).append(margin).repeat(style.unit(), indent);
  }

  private void printFlat(@Nullable Object value) {
    switch (value) {
      case null -> out.append("null");
      case String text -> quote(text);
      case Double number -> out.append(number(number));
      case Number number -> out.append(number);
      case Boolean flag -> out.append(flag);
      case List<?> list -> {
        String before = "[";
        for (Object item : list) {
          out.append(before);
          printFlat(item);
          before = style.comma();
        }
        out.append(list.isEmpty() ? "[]" : "]");
      }
      case Map<?, ?> map -> {
        String before = "{";
        for (Map.Entry<?, ?> member : map.entrySet()) {
          out.append(before);
          quote(String.valueOf(member.getKey()));
          out.append(style.colon());
          printFlat(member.getValue());
          before = style.comma();
        }
        out.append(map.isEmpty() ? "{}" : "}");
      }
      default -> throw new IllegalArgumentException("no JSON value: " + value.getClass());
    }
  }

  private static String number(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("JSON has no number " + number);
    }
    boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
    return whole ? Long.toString((long) number) : Double.toString(number);
  }

  /// Leaves every character as it is that JSON and UTF-8 can hold as it is.
  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (ControlCharacters.has(c) || isAlone(text, i)) {
            out.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits(c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  /// Half a surrogate pair, which UTF-8 cannot hold.
  private static boolean isAlone(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
