package org.demarche.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/// An address that a click leads to.
final class WebAddress {
  private WebAddress() {}

  /// Other addresses, such as scripts, are no links.
  static boolean isWeb(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  /// The address in the letters of ASCII, which is all that a PDF allows in one; others are escaped
  /// as in RFC 3987.
  static String plain(String address) {
    StringBuilder plain = new StringBuilder(address.length());
    for (byte unit : address.getBytes(StandardCharsets.UTF_8)) {
      if (unit > ' ' && unit < 0x7F) {
        plain.append((char) unit);
      } else {
        plain.append('%').append(HexFormat.of().withUpperCase().toHexDigits(unit));
      }
    }
    return plain.toString();
  }
}
