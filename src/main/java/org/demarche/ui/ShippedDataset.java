package org.demarche.ui;

import java.nio.file.Path;

/// The dataset that comes with the program.
final class ShippedDataset {
  private static final String PROPERTY = "demarche.data";
  private static final Path IN_THE_SOURCES = Path.of("data", "us-iran-iraq-2007");

  private ShippedDataset() {}

  /// Where the packaged program says it is, or its place in the sources; it need not exist.
  static Path folder() {
    String told = System.getProperty(PROPERTY, "");
    return told.isBlank() ? IN_THE_SOURCES : Path.of(told);
  }
}
