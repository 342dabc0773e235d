package org.demarche.interchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The formats that data can be written in.
public final class DataFormats {
  private static final List<DataFormat> ALL =
      List.of(new Csv(), new Xlsx(), new JsonLines(), new CslJson(), new BibTex(), new Ris());

  private DataFormats() {}

  /// All of them, in the order in which people should see them.
  public static List<DataFormat> all() {
    return ALL;
  }

  /// The one that a file's name asks for by its end, in upper or lower case.
  public static Optional<DataFormat> of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return ALL.stream().filter(one -> lower.endsWith("." + one.extension())).findFirst();
  }
}
