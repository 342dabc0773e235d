package org.demarche.document;

import org.apache.commons.text.StringEscapeUtils;

/// Characters by the names that HTML 4 has for them.
final class HtmlNames {
  private HtmlNames() {}

  /// @param name between the ampersand and the semicolon
  static String character(String name) {
    return StringEscapeUtils.unescapeHtml4("&" + name + ";");
  }
}
