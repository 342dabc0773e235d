package org.demarche.ui.theme;

import java.util.Locale;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Palette;
import org.demarche.scene.Palettes;
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
    for (ColourRole role : ColourRole.values()) {
      String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
      set(css, "-demarche-" + name, palette, role);
    }
    set(css, "-color-bg-default", palette, ColourRole.BACKGROUND);
    set(css, "-color-bg-overlay", palette, ColourRole.PANEL);
    set(css, "-color-bg-subtle", palette, ColourRole.LANE);
    set(css, "-color-bg-inset", palette, ColourRole.LANE);
    set(css, "-color-fg-default", palette, ColourRole.TEXT);
    set(css, "-color-fg-muted", palette, ColourRole.TEXT_MUTED);
    set(css, "-color-fg-subtle", palette, ColourRole.TEXT_FAINT);
    set(css, "-color-fg-emphasis", palette, ColourRole.PANEL);
    set(css, "-color-border-default", palette, ColourRole.GRID_MAJOR);
    set(css, "-color-border-muted", palette, ColourRole.LANE_LINE);
    set(css, "-color-border-subtle", palette, ColourRole.GRID);
    set(css, "-color-accent-fg", palette, ColourRole.ACCENT);
    set(css, "-color-accent-emphasis", palette, ColourRole.ACCENT);
    set(css, "-color-accent-muted", palette, ColourRole.ACCENT_SOFT);
    set(css, "-color-accent-subtle", palette, ColourRole.ACCENT_SOFT);
    set(css, "-color-cell-bg-selected", palette, ColourRole.ACCENT_SOFT);
    set(css, "-color-cell-bg-selected-focused", palette, ColourRole.ACCENT_SOFT);
    set(css, "-color-cell-fg-selected", palette, ColourRole.TEXT);
    set(css, "-color-cell-fg-selected-focused", palette, ColourRole.TEXT);
    return css.append("}\n").toString();
  }

  private static void set(StringBuilder css, String name, Palette palette, ColourRole role) {
    css.append("  %s: #%06x;\n".formatted(name, palette.rgb(role)));
  }
}
