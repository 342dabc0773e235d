package org.demarche.scene;

/// A face of the bundled fonts at a size in pixels.
public record TextStyle(Face face, double size) {
  /// The bundled faces.
  public enum Face {
    REGULAR("IBM Plex Sans Arabic", 400, "IBMPlexSansArabic-Regular.ttf"),
    MEDIUM("IBM Plex Sans Arabic", 500, "IBMPlexSansArabic-Medium.ttf"),
    SEMIBOLD("IBM Plex Sans Arabic", 600, "IBMPlexSansArabic-SemiBold.ttf"),
    /// Headlines; Latin only.
    HEADLINE("IBM Plex Serif", 600, "IBMPlexSerif-SemiBold.ttf");

    private final String family;
    private final int weight;
    private final String file;

    Face(String family, int weight, String file) {
      this.family = family;
      this.weight = weight;
      this.file = file;
    }

    public String family() {
      return family;
    }

    /// The CSS weight.
    public int weight() {
      return weight;
    }

    /// The file's name below `/fonts/` on the class path.
    public String file() {
      return file;
    }
  }
}
