package org.demarche.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.demarche.Awkward;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;

/// Documents of whole datasets.
final class Documents {
  /// A picture that needs no other part of the program.
  static final String PICTURE =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\"/>";

  private Documents() {}

  static Chronicle of(Dataset dataset, CitationStyle style) {
    return ChronicleMaker.make(English.WORDS, dataset, style, "All of them", Awkward.all(dataset));
  }

  static byte[] bytes(DocumentFormat format, Chronicle chronicle) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(English.WORDS, chronicle, PICTURE, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
