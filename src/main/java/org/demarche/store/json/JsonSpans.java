package org.demarche.store.json;

import java.util.ArrayList;
import java.util.List;

/// Where the values of a JSON text begin and end, down to the character. The text must be JSON
/// ([JsonTree#complete]); of what is none the answers mean nothing.
///
/// Unlike [JsonTree] it sees the second of two members of one name too.
public final class JsonSpans {
  private JsonSpans() {}

  /// A member of an object, or an item of a list.
  ///
  /// @param start where its name begins, or the item
  /// @param name of an item the empty text
  /// @param valueStart where its value begins
  /// @param end behind the value
  public record Part(int start, String name, int valueStart, int end) {}

  /// The offset behind the value that begins at `start`.
  public static int end(String text, int start) {
    return switch (text.charAt(start)) {
      case '"' -> endOfText(text, start);
      case '{', '[' -> endOfContainer(text, start);
      default -> endOfWord(text, start);
    };
  }

  /// The members or items of the object or list that begins at `start`, in the order of the text;
  /// none where another value begins there.
  public static List<Part> parts(String text, int start) {
    boolean object = text.charAt(start) == '{';
    List<Part> parts = new ArrayList<>();
    if (!object && text.charAt(start) != '[') {
      return parts;
    }
    int at = passBlanks(text, start + 1);
    while (text.charAt(at) != '}' && text.charAt(at) != ']') {
      int value = at;
      String name = "";
      if (object) {
        int nameEnd = endOfText(text, at);
        name = name(text.substring(at, nameEnd));
        value = passBlanks(text, passBlanks(text, nameEnd) + 1);
      }
      int end = end(text, value);
      parts.add(new Part(at, name, value, end));
      at = passBlanks(text, end);
      if (text.charAt(at) == ',') {
        at = passBlanks(text, at + 1);
      }
    }
    return parts;
  }

  /// The first offset from `at` on at which no blank or line break stands, or the text's length.
  static int passBlanks(String text, int at) {
    int i = at;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private static String name(String quoted) {
    boolean plain = quoted.indexOf('\\') < 0;
    if (!plain && JsonTree.of(quoted).root() instanceof Json.Text text) {
      return text.value();
    }
    return quoted.substring(1, quoted.length() - 1);
  }

  private static int endOfText(String text, int start) {
    int i = start + 1;
    while (text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  private static int endOfContainer(String text, int start) {
    int depth = 0;
    int i = start;
    do {
      char c = text.charAt(i);
      if (c == '"') {
        i = endOfText(text, i);
        continue;
      }
      if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      }
      i++;
    } while (depth > 0);
    return i;
  }

  private static int endOfWord(String text, int start) {
    int i = start;
    while (i < text.length() && ",]}".indexOf(text.charAt(i)) < 0 && !isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
