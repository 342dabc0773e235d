package org.demarche.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts as HTML shows them: nothing in them is obeyed.
final class HtmlText {
  /// Letters from right to left and what stands between them.
  private static final Pattern RIGHT_TO_LEFT =
      Pattern.compile(
          "[\\p{IsArabic}\\p{IsHebrew}](?:[\\p{IsArabic}\\p{IsHebrew}\\p{M}\\p{N}\\s\u200C\u200D.,:!؟«»()-]*"
              + "[\\p{IsArabic}\\p{IsHebrew}\\p{M}\u00BB\u061F])?");

  private HtmlText() {}

  /// What is safe in content and in quoted attributes. Characters that HTML cannot hold are left
  /// out.
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(isPrintable(c) ? Character.toString(c) : "");
              }
            });
    return safe.toString();
  }

  /// The text without characters that neither HTML nor XML can hold.
  static String printable(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().filter(HtmlText::isPrintable).forEach(safe::appendCodePoint);
    return safe.toString();
  }

  private static boolean isPrintable(int c) {
    boolean blank = c == '\n' || c == '\t';
    boolean control = Character.isISOControl(c) && !blank;
    boolean none =
        Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE || c == 0xFEFF;
    return !control && !none;
  }

  /// As [#escaped], with what runs from right to left set apart, so that it does not upset the
  /// order of what stands beside it.
  ///
  /// @param language of what runs from right to left, BCP 47; empty where nobody knows
  static String content(String text, String language) {
    Matcher turned = RIGHT_TO_LEFT.matcher(text);
    StringBuilder content = new StringBuilder();
    String tag = language.isEmpty() ? "" : " lang=\"" + escaped(language) + "\"";
    int from = 0;
    while (turned.find()) {
      content.append(escaped(text.substring(from, turned.start())));
      content.append("<bdi dir=\"rtl\"").append(tag).append('>');
      content.append(escaped(turned.group())).append("</bdi>");
      from = turned.end();
    }
    return content.append(escaped(text.substring(from))).toString();
  }

  /// Whether an address may be followed: nothing that runs a script.
  static boolean isAddress(String address) {
    return address.matches("(?i)(https?|ftp|mailto):.*");
  }
}
