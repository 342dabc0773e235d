package org.demarche.font;

import java.util.List;

/// A face of the bundled fonts at a size in pixels.
public record TextStyle(Face face, double size) {
  /// What a text is set in: a font, and those that stand in for letters it lacks.
  public enum Face {
    REGULAR(BundledFont.ARABIC_REGULAR, BundledFont.SANS_REGULAR),
    MEDIUM(BundledFont.ARABIC_MEDIUM, BundledFont.SANS_MEDIUM),
    SEMIBOLD(BundledFont.ARABIC_SEMIBOLD, BundledFont.SANS_SEMIBOLD),
    /// Headlines.
    HEADLINE(BundledFont.SERIF_SEMIBOLD, BundledFont.ARABIC_SEMIBOLD);

    private final BundledFont font;
    private final BundledFont standIn;

    Face(BundledFont font, BundledFont standIn) {
      this.font = font;
      this.standIn = standIn;
    }

    /// The fonts to try in turn for a whole text; the first is the face's own.
    public List<BundledFont> fonts() {
      return List.of(font, standIn);
    }

    public String family() {
      return font.family();
    }

    /// The CSS weight.
    public int weight() {
      return font.weight();
    }

    /// The file's name below `/fonts/` on the class path.
    public String file() {
      return font.file();
    }
  }
}
