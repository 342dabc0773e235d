package org.demarche.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The formats that a chronology can be written in.
public final class DocumentFormats {
  private static final List<DocumentFormat> ALL = List.of(new Html(), new Docx(), new Markdown());

  private DocumentFormats() {}

  /// All of them, in the order in which people should see them.
  public static List<DocumentFormat> all() {
    return ALL;
  }

  /// The one that a file's name asks for by its end, in upper or lower case.
  public static Optional<DocumentFormat> of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return ALL.stream().filter(one -> lower.endsWith("." + one.extension())).findFirst();
  }
}
