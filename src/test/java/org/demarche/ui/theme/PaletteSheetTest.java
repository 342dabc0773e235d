package org.demarche.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Theme;
import org.junit.jupiter.api.Test;

final class PaletteSheetTest {
  private static final Pattern NAME = Pattern.compile("(-[a-z0-9-]+): #[0-9a-f]{6};");

  private static List<String> names(String sheet) {
    return NAME.matcher(sheet).results().map(found -> found.group(1)).toList();
  }

  @Test
  void namesEveryRole() {
    List<String> names = names(PaletteSheet.of(Theme.LIGHT));
    assertEquals(
        ColourRole.values().length,
        names.stream().filter(name -> name.startsWith("-demarche")).count());
    assertTrue(names.contains("-demarche-text-muted"));
  }

  @Test
  void replacesOnlyColoursThatTheControlsHave() throws IOException {
    for (String theme :
        List.of(
            new PrimerLight().getUserAgentStylesheet(),
            new PrimerDark().getUserAgentStylesheet())) {
      String css;
      try (InputStream file =
          Objects.requireNonNull(PrimerLight.class.getResourceAsStream(theme), () -> theme)) {
        css = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      }
      for (String name : names(PaletteSheet.of(Theme.LIGHT))) {
        Matcher used = Pattern.compile(Pattern.quote(name) + "\\s*:").matcher(css);
        assertTrue(name.startsWith("-demarche") || used.find(), () -> name + " is not in " + theme);
      }
    }
  }
}
