package org.demarche.font;

/// The font files that come with the program, all from the IBM Plex family (SIL Open Font License).
///
/// The Arabic fonts hold Arabic, Persian and the commoner Latin letters; the sans fonts have the
/// same Latin letters in the same widths and add the rest of Latin, Greek and Cyrillic.
public enum BundledFont {
  ARABIC_REGULAR("IBM Plex Sans Arabic", 400, "IBMPlexSansArabic-Regular.ttf"),
  ARABIC_MEDIUM("IBM Plex Sans Arabic", 500, "IBMPlexSansArabic-Medium.ttf"),
  ARABIC_SEMIBOLD("IBM Plex Sans Arabic", 600, "IBMPlexSansArabic-SemiBold.ttf"),
  SANS_REGULAR("IBM Plex Sans", 400, "IBMPlexSans-Regular.ttf"),
  SANS_MEDIUM("IBM Plex Sans", 500, "IBMPlexSans-Medium.ttf"),
  SANS_SEMIBOLD("IBM Plex Sans", 600, "IBMPlexSans-SemiBold.ttf"),
  /// Latin, Greek and Cyrillic only.
  SERIF_SEMIBOLD("IBM Plex Serif", 600, "IBMPlexSerif-SemiBold.ttf");

  private final String family;
  private final int weight;
  private final String file;

  BundledFont(String family, int weight, String file) {
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
