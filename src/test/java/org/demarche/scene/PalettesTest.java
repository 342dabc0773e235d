package org.demarche.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

final class PalettesTest {
  private static final List<ColourRole> FAMILIES =
      List.of(
          ColourRole.DIPLOMACY,
          ColourRole.STATEMENT,
          ColourRole.DISPUTE,
          ColourRole.FORCE,
          ColourRole.COERCION,
          ColourRole.CONTEXT);

  /// Far beyond the just noticeable difference of about 2.3: apart even as small glyphs.
  private static final double APART = 13;

  @ParameterizedTest
  @EnumSource(value = Theme.class, mode = Mode.EXCLUDE, names = "GREY")
  void familiesStayApartForEveryKindOfSight(Theme theme) {
    for (Sight sight : Sight.values()) {
      for (ColourRole one : FAMILIES) {
        for (ColourRole other : FAMILIES.subList(0, FAMILIES.indexOf(one))) {
          double distance = distance(theme, one, other, sight);
          assertTrue(distance >= APART, one + " and " + other + ", " + sight + ": " + distance);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(value = Theme.class, mode = Mode.EXCLUDE, names = "GREY")
  void theAccentStaysApartFromEveryFamily(Theme theme) {
    for (ColourRole family : FAMILIES) {
      double distance = distance(theme, ColourRole.ACCENT, family, Sight.FULL);
      assertTrue(distance >= APART, family + ": " + distance);
    }
  }

  /// Six greys that stand out from paper cannot all stay apart: there glyphs tell the kinds apart.
  @Test
  void greyHasNoColour() {
    for (ColourRole role : ColourRole.values()) {
      int rgb = Palettes.of(Theme.GREY).rgb(role);
      assertEquals((rgb & 0xFF) * 0x010101, rgb, role.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void textIsReadable(Theme theme) {
    for (ColourRole ground : List.of(ColourRole.BACKGROUND, ColourRole.PANEL, ColourRole.LANE)) {
      for (ColourRole text : List.of(ColourRole.TEXT, ColourRole.TEXT_MUTED, ColourRole.ACCENT)) {
        assertContrast(theme, text, ground, 4.5);
      }
      assertContrast(theme, ColourRole.TEXT_FAINT, ground, 3);
    }
    assertContrast(theme, ColourRole.TEXT, ColourRole.ERA, 4.5);
    assertContrast(theme, ColourRole.TEXT, ColourRole.ACCENT_SOFT, 4.5);
    assertContrast(theme, ColourRole.TEXT, ColourRole.FOUND_SOFT, 4.5);
    assertContrast(theme, ColourRole.TEXT_MUTED, ColourRole.FOUND_SOFT, 4.5);
    assertContrast(theme, ColourRole.BACKGROUND, ColourRole.CLUSTER, 4.5);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void shapesStandOutFromTheirGround(Theme theme) {
    for (ColourRole ground : List.of(ColourRole.BACKGROUND, ColourRole.LANE)) {
      for (ColourRole family : FAMILIES) {
        assertContrast(theme, family, ground, 3);
      }
      assertContrast(theme, ColourRole.AXIS, ground, 3);
      assertContrast(theme, ColourRole.RELATION, ground, 3);
      assertContrast(theme, ColourRole.FOUND, ground, 3);
    }
  }

  @Test
  void highContrastIsMoreThanReadable() {
    for (ColourRole ground : List.of(ColourRole.BACKGROUND, ColourRole.PANEL, ColourRole.LANE)) {
      for (ColourRole text :
          List.of(
              ColourRole.TEXT, ColourRole.TEXT_MUTED, ColourRole.TEXT_FAINT, ColourRole.ACCENT)) {
        assertContrast(Theme.CONTRAST, text, ground, 7);
      }
      for (ColourRole line : List.of(ColourRole.LANE_LINE, ColourRole.GRID_MAJOR)) {
        assertContrast(Theme.CONTRAST, line, ground, 3);
      }
      for (ColourRole family : FAMILIES) {
        assertContrast(Theme.CONTRAST, family, ground, 4.5);
      }
    }
  }

  private static double distance(Theme theme, ColourRole one, ColourRole other, Sight sight) {
    Palette palette = Palettes.of(theme);
    return Colour.of(palette.rgb(one))
        .seenBy(sight)
        .distanceTo(Colour.of(palette.rgb(other)).seenBy(sight));
  }

  private static void assertContrast(Theme theme, ColourRole one, ColourRole other, double least) {
    Palette palette = Palettes.of(theme);
    double contrast = Colour.of(palette.rgb(one)).contrastWith(Colour.of(palette.rgb(other)));
    assertTrue(contrast >= least, theme + ", " + one + " on " + other + ": " + contrast);
  }
}
