package org.demarche.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.demarche.words.Message;
import org.demarche.words.Words;

/// One HTML file that needs nothing else: no network, no fonts, no scripts, though with scripts the
/// timeline can be zoomed.
final class Html implements DocumentFormat {
  @Override
  public String extension() {
    return "html";
  }

  @Override
  public Message name() {
    return Message.of("document.name.html");
  }

  @Override
  public boolean hasPicture() {
    return true;
  }

  @Override
  public void write(Words words, Chronicle chronicle, String picture, OutputStream out)
      throws IOException {
    out.write(new HtmlPage(words, chronicle, picture).text().getBytes(StandardCharsets.UTF_8));
  }
}
