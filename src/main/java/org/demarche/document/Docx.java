package org.demarche.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.demarche.io.SteadyZip;
import org.demarche.words.Message;
import org.demarche.words.Words;

/// A document of a word processor: headings and lists in styles that can be changed, footnotes that
/// are footnotes.
final class Docx implements DocumentFormat {
  @Override
  public String extension() {
    return "docx";
  }

  @Override
  public Message name() {
    return Message.of("document.name.docx");
  }

  @Override
  public boolean hasPicture() {
    return false;
  }

  @Override
  public void write(Words words, Chronicle chronicle, String picture, OutputStream out)
      throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (DocxFile file = new DocxFile(words, chronicle)) {
      file.writeTo(zip);
    }
    SteadyZip.copy(zip.toByteArray(), out);
  }
}
