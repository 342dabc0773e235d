package org.demarche.scene;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PalettesTest {
  private static final List<Role> FAMILIES =
      List.of(
          Role.DIPLOMACY, Role.STATEMENT, Role.DISPUTE, Role.FORCE, Role.COERCION, Role.CONTEXT);

  /// Far beyond the just noticeable difference of about 2.3: apart even as small glyphs.
  private static final double APART = 13;

  @ParameterizedTest
  @EnumSource(Theme.class)
  void familiesStayApartForEveryKindOfSight(Theme theme) {
    for (Sight sight : Sight.values()) {
      for (Role one : FAMILIES) {
        for (Role other : FAMILIES.subList(0, FAMILIES.indexOf(one))) {
          double distance = distance(theme, one, other, sight);
          assertTrue(distance >= APART, one + " and " + other + ", " + sight + ": " + distance);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void theAccentStaysApartFromEveryFamily(Theme theme) {
    for (Role family : FAMILIES) {
      double distance = distance(theme, Role.ACCENT, family, Sight.FULL);
      assertTrue(distance >= APART, family + ": " + distance);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void textIsReadable(Theme theme) {
    for (Role ground : List.of(Role.BACKGROUND, Role.PANEL, Role.LANE)) {
      for (Role text : List.of(Role.TEXT, Role.TEXT_MUTED, Role.ACCENT)) {
        assertContrast(theme, text, ground, 4.5);
      }
      assertContrast(theme, Role.TEXT_FAINT, ground, 3);
    }
    assertContrast(theme, Role.TEXT, Role.ERA, 4.5);
    assertContrast(theme, Role.TEXT, Role.ACCENT_SOFT, 4.5);
    assertContrast(theme, Role.BACKGROUND, Role.CLUSTER, 4.5);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void shapesStandOutFromTheirGround(Theme theme) {
    for (Role ground : List.of(Role.BACKGROUND, Role.LANE)) {
      for (Role family : FAMILIES) {
        assertContrast(theme, family, ground, 3);
      }
      assertContrast(theme, Role.AXIS, ground, 3);
      assertContrast(theme, Role.RELATION, ground, 3);
    }
  }

  private static double distance(Theme theme, Role one, Role other, Sight sight) {
    Palette palette = Palettes.of(theme);
    return Colour.of(palette.rgb(one))
        .seenBy(sight)
        .distanceTo(Colour.of(palette.rgb(other)).seenBy(sight));
  }

  private static void assertContrast(Theme theme, Role one, Role other, double least) {
    Palette palette = Palettes.of(theme);
    double contrast = Colour.of(palette.rgb(one)).contrastWith(Colour.of(palette.rgb(other)));
    assertTrue(contrast >= least, theme + ", " + one + " on " + other + ": " + contrast);
  }
}
