package org.demarche.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The kinds of file a picture can be saved as.
public enum PictureFormat {
  PNG("png"),
  SVG("svg"),
  PDF("pdf");

  private final String extension;

  PictureFormat(String extension) {
    this.extension = extension;
  }

  /// How names of such files end, without the dot.
  public String extension() {
    return extension;
  }

  /// Whether one file holds any number of pages.
  public boolean holdsPages() {
    return this == PDF;
  }

  /// The format that a file's name asks for, in upper or lower case.
  public static Optional<PictureFormat> of(Path file) {
    Path name = file.getFileName();
    String lower = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    for (PictureFormat format : values()) {
      if (lower.endsWith("." + format.extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
