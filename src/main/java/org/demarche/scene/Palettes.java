package org.demarche.scene;

import java.util.EnumMap;
import java.util.Map;

/// The palettes of the three themes.
///
/// The six family colours stay apart for readers with all three kinds of cones and for those who
/// lack one (simulated after Machado, Oliveira and Fernandes 2009), and stand out from the
/// background by at least 3:1; texts by 4.5:1 (WCAG 2.2). `PalettesTest` measures both.
public final class Palettes {
  private static final Palette LIGHT = light();
  private static final Palette DARK = dark();
  private static final Palette PRINT = print();

  private Palettes() {}

  public static Palette of(Theme theme) {
    return switch (theme) {
      case LIGHT -> LIGHT;
      case DARK -> DARK;
      case PRINT -> PRINT;
    };
  }

  /// Ink on warm white paper.
  private static Palette light() {
    Map<Role, Integer> colours = new EnumMap<>(Role.class);
    colours.put(Role.BACKGROUND, 0xFBF8F2);
    colours.put(Role.PANEL, 0xFFFFFF);
    colours.put(Role.LANE, 0xF5F1E8);
    colours.put(Role.LANE_LINE, 0xE3DCCF);
    colours.put(Role.GRID, 0xECE6DA);
    colours.put(Role.GRID_MAJOR, 0xD8D0C0);
    colours.put(Role.AXIS, 0x4B463E);
    colours.put(Role.ERA, 0xF3EBDA);
    colours.put(Role.TEXT, 0x1F1D1A);
    colours.put(Role.TEXT_MUTED, 0x5E5951);
    colours.put(Role.TEXT_FAINT, 0x8A8377);
    colours.put(Role.ACCENT, 0xC23B16);
    colours.put(Role.ACCENT_SOFT, 0xF8DFD3);
    colours.put(Role.DIPLOMACY, 0x1F5C99);
    colours.put(Role.STATEMENT, 0x1E95A6);
    colours.put(Role.DISPUTE, 0xAB8120);
    colours.put(Role.FORCE, 0x96202B);
    colours.put(Role.COERCION, 0x5A3158);
    colours.put(Role.CONTEXT, 0x736F69);
    colours.put(Role.CLUSTER, 0x57524A);
    colours.put(Role.RELATION, 0x9A7660);
    colours.put(Role.HIDDEN, 0xC4BCAE);
    return new Colours(colours);
  }

  /// Warm greys on near black.
  private static Palette dark() {
    Map<Role, Integer> colours = new EnumMap<>(Role.class);
    colours.put(Role.BACKGROUND, 0x17191D);
    colours.put(Role.PANEL, 0x22252B);
    colours.put(Role.LANE, 0x1C1F24);
    colours.put(Role.LANE_LINE, 0x2E3239);
    colours.put(Role.GRID, 0x25282E);
    colours.put(Role.GRID_MAJOR, 0x383D45);
    colours.put(Role.AXIS, 0xC9C3B8);
    colours.put(Role.ERA, 0x2A2721);
    colours.put(Role.TEXT, 0xECE8E0);
    colours.put(Role.TEXT_MUTED, 0xB0AAA0);
    colours.put(Role.TEXT_FAINT, 0x857F76);
    colours.put(Role.ACCENT, 0xFF7A52);
    colours.put(Role.ACCENT_SOFT, 0x4A2B20);
    colours.put(Role.DIPLOMACY, 0x5B9BE3);
    colours.put(Role.STATEMENT, 0x86DCE0);
    colours.put(Role.DISPUTE, 0xDDB13C);
    colours.put(Role.FORCE, 0xD8525A);
    colours.put(Role.COERCION, 0xA5789E);
    colours.put(Role.CONTEXT, 0xA9A59E);
    colours.put(Role.CLUSTER, 0x9A948A);
    colours.put(Role.RELATION, 0xB08D76);
    colours.put(Role.HIDDEN, 0x4B4F57);
    return new Colours(colours);
  }

  /// Black on white, with deep colours that survive a poor printer.
  private static Palette print() {
    Map<Role, Integer> colours = new EnumMap<>(Role.class);
    colours.put(Role.BACKGROUND, 0xFFFFFF);
    colours.put(Role.PANEL, 0xFFFFFF);
    colours.put(Role.LANE, 0xF5F5F5);
    colours.put(Role.LANE_LINE, 0xD5D5D5);
    colours.put(Role.GRID, 0xE4E4E4);
    colours.put(Role.GRID_MAJOR, 0xC4C4C4);
    colours.put(Role.AXIS, 0x000000);
    colours.put(Role.ERA, 0xEEEEEE);
    colours.put(Role.TEXT, 0x000000);
    colours.put(Role.TEXT_MUTED, 0x4A4A4A);
    colours.put(Role.TEXT_FAINT, 0x767676);
    colours.put(Role.ACCENT, 0xB8320F);
    colours.put(Role.ACCENT_SOFT, 0xF6DDD3);
    colours.put(Role.DIPLOMACY, 0x0F5093);
    colours.put(Role.STATEMENT, 0x1490A2);
    colours.put(Role.DISPUTE, 0xA87C14);
    colours.put(Role.FORCE, 0x8E1522);
    colours.put(Role.COERCION, 0x4B2449);
    colours.put(Role.CONTEXT, 0x6B6B6B);
    colours.put(Role.CLUSTER, 0x444444);
    colours.put(Role.RELATION, 0x7A5C4A);
    colours.put(Role.HIDDEN, 0xBDBDBD);
    return new Colours(colours);
  }

  private record Colours(Map<Role, Integer> colours) implements Palette {
    private Colours {
      for (Role role : Role.values()) {
        if (!colours.containsKey(role)) {
          throw new IllegalArgumentException("no colour for " + role);
        }
      }
    }

    @Override
    public int rgb(Role role) {
      Integer rgb = colours.get(role);
      if (rgb == null) {
        throw new IllegalStateException("no colour for " + role);
      }
      return rgb;
    }
  }
}
