package org.demarche.document;

import java.io.IOException;
import java.io.OutputStream;
import org.demarche.words.Message;
import org.demarche.words.Words;

/// A format that a chronology is written in, for people to read. A further one is a class of its
/// own in the list of [DocumentFormats].
public interface DocumentFormat {
  /// How names of such files end, in small letters and without the dot.
  String extension();

  /// What it is called, for somebody who chooses one.
  Message name();

  /// Whether the picture of the timeline goes into it.
  boolean hasPicture();

  /// Writes the document. The same input gives the same bytes.
  ///
  /// @param picture the timeline as an SVG document; empty where it has none
  /// @param out left open
  void write(Words words, Chronicle chronicle, String picture, OutputStream out) throws IOException;
}
