package org.demarche.delivery;

import java.util.regex.Pattern;

/// What somebody reads on a web page that this program wrote: its text without the marks.
final class PageText {
  private static final Pattern UNSEEN =
      Pattern.compile(
          "(?s)<head>.*?</head>|<style.*?</style>|<script.*?</script>|<svg.*?</svg>|<nav.*?</nav>"
              + "|<a class=\"skip\".*?</a>");
  private static final Pattern BLOCK =
      Pattern.compile(
          "</?(?:p|h[1-6]|li|ul|ol|section|article|header|footer|nav|div|dl|dt|dd)\\b[^>]*>");
  private static final Pattern MARK = Pattern.compile("<[^>]*>");

  private PageText() {}

  /// @param most characters
  static String of(String page, int most) {
    String lines = BLOCK.matcher(UNSEEN.matcher(page).replaceAll("")).replaceAll("\n");
    String text =
        MARK.matcher(lines.replace("<sup", " <sup"))
            .replaceAll("")
            .replaceAll("[ \t]*\n\\s*", "\n")
            .strip()
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
    return text.length() > most ? text.substring(0, most) : text;
  }
}
