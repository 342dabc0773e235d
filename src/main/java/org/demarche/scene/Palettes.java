package org.demarche.scene;

import java.util.EnumMap;
import java.util.Map;

/// The palettes of the themes.
///
/// The six family colours stay apart for readers with all three kinds of cones and for those who
/// lack one (simulated after Machado, Oliveira and Fernandes 2009), and stand out from the
/// background by at least 3:1; texts by 4.5:1, in high contrast by 7:1 (WCAG 2.2). `PalettesTest`
/// measures both.
public final class Palettes {
  private static final Palette LIGHT = light();
  private static final Palette DARK = dark();
  private static final Palette CONTRAST = contrast();
  private static final Palette PRINT = print();
  private static final Palette GREY = grey();

  private Palettes() {}

  public static Palette of(Theme theme) {
    return switch (theme) {
      case LIGHT -> LIGHT;
      case DARK -> DARK;
      case CONTRAST -> CONTRAST;
      case PRINT -> PRINT;
      case GREY -> GREY;
    };
  }

  /// Ink on warm white paper.
  private static Palette light() {
    Map<ColourRole, Integer> colours = new EnumMap<>(ColourRole.class);
    colours.put(ColourRole.BACKGROUND, 0xFBF8F2);
    colours.put(ColourRole.PANEL, 0xFFFFFF);
    colours.put(ColourRole.LANE, 0xF5F1E8);
    colours.put(ColourRole.LANE_LINE, 0xE3DCCF);
    colours.put(ColourRole.GRID, 0xECE6DA);
    colours.put(ColourRole.GRID_MAJOR, 0xD8D0C0);
    colours.put(ColourRole.AXIS, 0x4B463E);
    colours.put(ColourRole.ERA, 0xF3EBDA);
    colours.put(ColourRole.TEXT, 0x1F1D1A);
    colours.put(ColourRole.TEXT_MUTED, 0x5E5951);
    colours.put(ColourRole.TEXT_FAINT, 0x8A8377);
    colours.put(ColourRole.ACCENT, 0xC23B16);
    colours.put(ColourRole.ACCENT_SOFT, 0xF8DFD3);
    colours.put(ColourRole.FOUND, 0x7A6200);
    colours.put(ColourRole.FOUND_SOFT, 0xFBEDA3);
    colours.put(ColourRole.DIPLOMACY, 0x1F5C99);
    colours.put(ColourRole.STATEMENT, 0x1E95A6);
    colours.put(ColourRole.DISPUTE, 0xAB8120);
    colours.put(ColourRole.FORCE, 0x96202B);
    colours.put(ColourRole.COERCION, 0x5A3158);
    colours.put(ColourRole.CONTEXT, 0x736F69);
    colours.put(ColourRole.CLUSTER, 0x57524A);
    colours.put(ColourRole.RELATION, 0x9A7660);
    colours.put(ColourRole.HIDDEN, 0xC4BCAE);
    return new Colours(colours);
  }

  /// Warm greys on near black.
  private static Palette dark() {
    Map<ColourRole, Integer> colours = new EnumMap<>(ColourRole.class);
    colours.put(ColourRole.BACKGROUND, 0x17191D);
    colours.put(ColourRole.PANEL, 0x22252B);
    colours.put(ColourRole.LANE, 0x1C1F24);
    colours.put(ColourRole.LANE_LINE, 0x2E3239);
    colours.put(ColourRole.GRID, 0x25282E);
    colours.put(ColourRole.GRID_MAJOR, 0x383D45);
    colours.put(ColourRole.AXIS, 0xC9C3B8);
    colours.put(ColourRole.ERA, 0x2A2721);
    colours.put(ColourRole.TEXT, 0xECE8E0);
    colours.put(ColourRole.TEXT_MUTED, 0xB0AAA0);
    colours.put(ColourRole.TEXT_FAINT, 0x857F76);
    colours.put(ColourRole.ACCENT, 0xFF7A52);
    colours.put(ColourRole.ACCENT_SOFT, 0x4A2B20);
    colours.put(ColourRole.FOUND, 0xE0C84A);
    colours.put(ColourRole.FOUND_SOFT, 0x443C12);
    colours.put(ColourRole.DIPLOMACY, 0x5B9BE3);
    colours.put(ColourRole.STATEMENT, 0x86DCE0);
    colours.put(ColourRole.DISPUTE, 0xDDB13C);
    colours.put(ColourRole.FORCE, 0xD8525A);
    colours.put(ColourRole.COERCION, 0xA5789E);
    colours.put(ColourRole.CONTEXT, 0xA9A59E);
    colours.put(ColourRole.CLUSTER, 0x9A948A);
    colours.put(ColourRole.RELATION, 0xB08D76);
    colours.put(ColourRole.HIDDEN, 0x4B4F57);
    return new Colours(colours);
  }

  /// White on black, and lines that are seen.
  private static Palette contrast() {
    Map<ColourRole, Integer> colours = new EnumMap<>(ColourRole.class);
    colours.put(ColourRole.BACKGROUND, 0x000000);
    colours.put(ColourRole.PANEL, 0x000000);
    colours.put(ColourRole.LANE, 0x0E0E0E);
    colours.put(ColourRole.LANE_LINE, 0x8C8C8C);
    colours.put(ColourRole.GRID, 0x3C3C3C);
    colours.put(ColourRole.GRID_MAJOR, 0xA6A6A6);
    colours.put(ColourRole.AXIS, 0xFFFFFF);
    colours.put(ColourRole.ERA, 0x1F1C12);
    colours.put(ColourRole.TEXT, 0xFFFFFF);
    colours.put(ColourRole.TEXT_MUTED, 0xE4E4E4);
    colours.put(ColourRole.TEXT_FAINT, 0xB4B4B4);
    colours.put(ColourRole.ACCENT, 0xFF9A6E);
    colours.put(ColourRole.ACCENT_SOFT, 0x5C2C14);
    colours.put(ColourRole.FOUND, 0xFFE14D);
    colours.put(ColourRole.FOUND_SOFT, 0x4D4200);
    colours.put(ColourRole.DIPLOMACY, 0x5B9BE3);
    colours.put(ColourRole.STATEMENT, 0x8FECEF);
    colours.put(ColourRole.DISPUTE, 0xEBC03F);
    colours.put(ColourRole.FORCE, 0xE4545D);
    colours.put(ColourRole.COERCION, 0xA5789E);
    colours.put(ColourRole.CONTEXT, 0xBDB9B2);
    colours.put(ColourRole.CLUSTER, 0xD0D0D0);
    colours.put(ColourRole.RELATION, 0xC79E84);
    colours.put(ColourRole.HIDDEN, 0x707070);
    return new Colours(colours);
  }

  /// Black on white, with deep colours that survive a poor printer.
  private static Palette print() {
    Map<ColourRole, Integer> colours = new EnumMap<>(ColourRole.class);
    colours.put(ColourRole.BACKGROUND, 0xFFFFFF);
    colours.put(ColourRole.PANEL, 0xFFFFFF);
    colours.put(ColourRole.LANE, 0xF5F5F5);
    colours.put(ColourRole.LANE_LINE, 0xD5D5D5);
    colours.put(ColourRole.GRID, 0xE4E4E4);
    colours.put(ColourRole.GRID_MAJOR, 0xC4C4C4);
    colours.put(ColourRole.AXIS, 0x000000);
    colours.put(ColourRole.ERA, 0xEEEEEE);
    colours.put(ColourRole.TEXT, 0x000000);
    colours.put(ColourRole.TEXT_MUTED, 0x4A4A4A);
    colours.put(ColourRole.TEXT_FAINT, 0x767676);
    colours.put(ColourRole.ACCENT, 0xB8320F);
    colours.put(ColourRole.ACCENT_SOFT, 0xF6DDD3);
    colours.put(ColourRole.FOUND, 0x6E5800);
    colours.put(ColourRole.FOUND_SOFT, 0xFBEDA3);
    colours.put(ColourRole.DIPLOMACY, 0x0F5093);
    colours.put(ColourRole.STATEMENT, 0x1490A2);
    colours.put(ColourRole.DISPUTE, 0xA87C14);
    colours.put(ColourRole.FORCE, 0x8E1522);
    colours.put(ColourRole.COERCION, 0x4B2449);
    colours.put(ColourRole.CONTEXT, 0x6B6B6B);
    colours.put(ColourRole.CLUSTER, 0x444444);
    colours.put(ColourRole.RELATION, 0x7A5C4A);
    colours.put(ColourRole.HIDDEN, 0xBDBDBD);
    return new Colours(colours);
  }

  /// Greys alone. Families stand apart by steps of grey as far as these go; their glyphs tell the
  /// kinds apart.
  private static Palette grey() {
    Map<ColourRole, Integer> colours = new EnumMap<>(ColourRole.class);
    colours.put(ColourRole.BACKGROUND, 0xFFFFFF);
    colours.put(ColourRole.PANEL, 0xFFFFFF);
    colours.put(ColourRole.LANE, 0xF5F5F5);
    colours.put(ColourRole.LANE_LINE, 0xD5D5D5);
    colours.put(ColourRole.GRID, 0xE4E4E4);
    colours.put(ColourRole.GRID_MAJOR, 0xC4C4C4);
    colours.put(ColourRole.AXIS, 0x000000);
    colours.put(ColourRole.ERA, 0xEEEEEE);
    colours.put(ColourRole.TEXT, 0x000000);
    colours.put(ColourRole.TEXT_MUTED, 0x4A4A4A);
    colours.put(ColourRole.TEXT_FAINT, 0x767676);
    colours.put(ColourRole.ACCENT, 0x000000);
    colours.put(ColourRole.ACCENT_SOFT, 0xDEDEDE);
    colours.put(ColourRole.FOUND, 0x3A3A3A);
    colours.put(ColourRole.FOUND_SOFT, 0xD8D8D8);
    colours.put(ColourRole.DIPLOMACY, 0x3C3C3C);
    colours.put(ColourRole.STATEMENT, 0x7E7E7E);
    colours.put(ColourRole.DISPUTE, 0x8E8E8E);
    colours.put(ColourRole.FORCE, 0x101010);
    colours.put(ColourRole.COERCION, 0x2A2A2A);
    colours.put(ColourRole.CONTEXT, 0x6A6A6A);
    colours.put(ColourRole.CLUSTER, 0x444444);
    colours.put(ColourRole.RELATION, 0x606060);
    colours.put(ColourRole.HIDDEN, 0xBDBDBD);
    return new Colours(colours);
  }

  private record Colours(Map<ColourRole, Integer> colours) implements Palette {
    private Colours {
      for (ColourRole role : ColourRole.values()) {
        if (!colours.containsKey(role)) {
          throw new IllegalArgumentException("no colour for " + role);
        }
      }
    }

    @Override
    public int rgb(ColourRole role) {
      Integer rgb = colours.get(role);
      if (rgb == null) {
        throw new IllegalStateException("no colour for " + role);
      }
      return rgb;
    }
  }
}
