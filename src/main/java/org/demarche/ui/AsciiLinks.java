package org.demarche.ui;

import java.net.URI;
import java.net.URISyntaxException;

/// Hands addresses to the desktop with every letter beyond ASCII in its encoded form: what a
/// desktop does with others differs from one to the next.
///
/// @param desktop opens an address of ASCII letters
record AsciiLinks(WebLinks desktop) implements WebLinks {
  @Override
  public void open(String url) {
    desktop.open(encoded(url));
  }

  @Override
  public void open(String url, Runnable failed) {
    desktop.open(encoded(url), failed);
  }

  private static String encoded(String url) {
    try {
      return new URI(url).toASCIIString();
    } catch (URISyntaxException e) {
      // Datasets hold none of these; the desktop may still know what is meant.
      return url;
    }
  }
}
