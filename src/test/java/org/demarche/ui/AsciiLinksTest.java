package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsciiLinksTest {
  private static String opened(String url) {
    List<String> opened = new ArrayList<>();
    new AsciiLinks(opened::add).open(url);
    assertEquals(1, opened.size());
    return opened.getFirst();
  }

  @Test
  void lettersBeyondAsciiAreEncoded() {
    assertEquals(
        "https://www.mehrnews.com/news/491953/%D9%86%D9%85%D8%A7%DB%8C%D9%86%D8%AF%D9%87",
        opened("https://www.mehrnews.com/news/491953/نماینده"));
  }

  @Test
  void whatIsEncodedAlreadyStaysAsItIs() {
    String url = "https://example.org/a%20b/%D9%86?q=1+2&r=%2F#part";
    assertEquals(url, opened(url));
  }

  @Test
  void whatIsNoAddressIsLeftToTheDesktop() {
    assertEquals("two words", opened("two words"));
  }
}
