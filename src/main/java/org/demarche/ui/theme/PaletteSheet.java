package org.demarche.ui.theme;

import java.util.Locale;
import org.demarche.scene.Palette;
import org.demarche.scene.Palettes;
import org.demarche.scene.Role;
import org.demarche.scene.Theme;

/// A style sheet that names the palette's colours, so that the controls around the picture and the
/// picture itself cannot drift apart.
///
/// Every role is `-demarche-ROLE` in lower case with hyphens. AtlantaFX's semantic colours are set
/// from them where they have a counterpart.
final class PaletteSheet {
  private PaletteSheet() {}

  static String of(Theme theme) {
    Palette palette = Palettes.of(theme);
    StringBuilder css = new StringBuilder(".root {\n");
    for (Role role : Role.values()) {
      String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
      set(css, "-demarche-" + name, palette, role);
    }
    set(css, "-color-bg-default", palette, Role.BACKGROUND);
    set(css, "-color-bg-overlay", palette, Role.PANEL);
    set(css, "-color-bg-subtle", palette, Role.LANE);
    set(css, "-color-bg-inset", palette, Role.LANE);
    set(css, "-color-fg-default", palette, Role.TEXT);
    set(css, "-color-fg-muted", palette, Role.TEXT_MUTED);
    set(css, "-color-fg-subtle", palette, Role.TEXT_FAINT);
    set(css, "-color-fg-emphasis", palette, Role.PANEL);
    set(css, "-color-border-default", palette, Role.GRID_MAJOR);
    set(css, "-color-border-muted", palette, Role.LANE_LINE);
    set(css, "-color-border-subtle", palette, Role.GRID);
    set(css, "-color-accent-fg", palette, Role.ACCENT);
    set(css, "-color-accent-emphasis", palette, Role.ACCENT);
    set(css, "-color-accent-muted", palette, Role.ACCENT_SOFT);
    set(css, "-color-accent-subtle", palette, Role.ACCENT_SOFT);
    set(css, "-color-cell-bg-selected", palette, Role.ACCENT_SOFT);
    set(css, "-color-cell-bg-selected-focused", palette, Role.ACCENT_SOFT);
    set(css, "-color-cell-fg-selected", palette, Role.TEXT);
    set(css, "-color-cell-fg-selected-focused", palette, Role.TEXT);
    return css.append("}\n").toString();
  }

  private static void set(StringBuilder css, String name, Palette palette, Role role) {
    css.append("  %s: #%06x;\n".formatted(name, palette.rgb(role)));
  }
}
