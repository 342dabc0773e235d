package org.demarche.ui.theme;

import java.util.List;
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
  /// AtlantaFX's scales of ten, from light to dark, or in the dark the other way round: cold greys
  /// and a blue, which else would come through wherever a control names a step of them.
  private static final List<ColourRole> GREYS =
      List.of(
          ColourRole.LANE,
          ColourRole.LANE_LINE,
          ColourRole.GRID_MAJOR,
          ColourRole.HIDDEN,
          ColourRole.TEXT_FAINT,
          ColourRole.TEXT_FAINT,
          ColourRole.TEXT_MUTED,
          ColourRole.AXIS,
          ColourRole.AXIS,
          ColourRole.TEXT);

  private static final List<ColourRole> ACCENTS =
      List.of(
          ColourRole.ACCENT_SOFT,
          ColourRole.ACCENT_SOFT,
          ColourRole.ACCENT_SOFT,
          ColourRole.ACCENT,
          ColourRole.ACCENT,
          ColourRole.ACCENT,
          ColourRole.ACCENT,
          ColourRole.ACCENT,
          ColourRole.ACCENT,
          ColourRole.ACCENT);

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
    boolean fromLight = theme == Theme.LIGHT;
    scale(css, "-color-base-", palette, fromLight ? GREYS : GREYS.reversed());
    scale(css, "-color-accent-", palette, fromLight ? ACCENTS : ACCENTS.reversed());
    return css.append("}\n").toString();
  }

  private static void scale(
      StringBuilder css, String name, Palette palette, List<ColourRole> roles) {
    for (int i = 0; i < roles.size(); i++) {
      set(css, name + i, palette, roles.get(i));
    }
  }

  private static void set(StringBuilder css, String name, Palette palette, ColourRole role) {
    css.append("  %s: #%06x;\n".formatted(name, palette.rgb(role)));
  }
}
