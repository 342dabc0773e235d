package org.demarche.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.demarche.scene.TextStyle;
import org.demarche.scene.Theme;

/// Puts the program's looks on windows: AtlantaFX's controls, our colours and the bundled fonts.
public final class Appearance {
  private static final List<String> SHEETS = List.of("/css/demarche.css");

  private Appearance() {}

  /// Makes the bundled fonts known to style sheets and canvases.
  public static void loadFonts() {
    for (TextStyle.Face face : TextStyle.Face.values()) {
      try (InputStream file =
          Objects.requireNonNull(Appearance.class.getResourceAsStream("/fonts/" + face.file()))) {
        Font.loadFont(file, 13);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// The theme the desktop asks for.
  public static Theme ofDesktop() {
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK
        ? Theme.DARK
        : Theme.LIGHT;
  }

  /// Dresses every control of the program; [Theme#PRINT] looks like light here.
  public static void use(Theme theme) {
    Application.setUserAgentStylesheet(
        theme == Theme.DARK
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }

  /// Adds our own sheets to a window's or dialog's scene.
  public static void dress(Scene scene) {
    scene.getStylesheets().setAll(SHEETS.stream().map(Appearance::address).toList());
  }

  private static String address(String resource) {
    return Objects.requireNonNull(Appearance.class.getResource(resource), resource)
        .toExternalForm();
  }
}
