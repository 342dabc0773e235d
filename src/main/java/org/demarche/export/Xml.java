package org.demarche.export;

/// Text and numbers as an SVG document spells them.
final class Xml {
  private static final char REPLACEMENT = '\uFFFD';

  private Xml() {}

  /// Text between tags or in an attribute with double quotes. What XML 1.0 cannot hold becomes the
  /// replacement character.
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\t', '\n', '\r' -> escaped.append("&#").append((int) c).append(';');
        default -> {
          if (Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1))) {
            escaped.append(c).append(text.charAt(++i));
          } else {
            escaped.append(allowed(c) ? c : REPLACEMENT);
          }
        }
      }
    }
    return escaped.toString();
  }

  private static boolean allowed(char c) {
    return c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE';
  }

  /// A length with at most two decimals, in the same form everywhere.
  static String length(double value) {
    return decimal(value, 100);
  }

  /// A share of one with at most three decimals.
  static String share(double value) {
    return decimal(value, 1000);
  }

  private static String decimal(double value, int parts) {
    long rounded = Math.round(value * parts);
    String sign = rounded < 0 ? "-" : "";
    long whole = Math.abs(rounded) / parts;
    long rest = Math.abs(rounded) % parts;
    if (rest == 0) {
      return sign + whole;
    }
    String decimals = Long.toString(parts + rest).substring(1);
    int end = decimals.length();
    while (decimals.charAt(end - 1) == '0') {
      end--;
    }
    return sign + whole + "." + decimals.substring(0, end);
  }

  static String colour(int rgb) {
    String digits = Integer.toHexString(0x1000000 | (rgb & 0xFFFFFF));
    return "#" + digits.substring(1);
  }

  /// Whether the text may be an XML id as it stands: ASCII letters, digits, `.`, `_` and `-`, a
  /// letter first.
  static boolean isId(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean later = (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
      if (!letter && !(later && i > 0)) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
