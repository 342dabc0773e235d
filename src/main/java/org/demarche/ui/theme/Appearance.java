package org.demarche.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import org.demarche.font.BundledFont;
import org.demarche.scene.Theme;
import org.demarche.words.Words;

/// Puts the program's looks on windows: AtlantaFX's controls in the colours of the picture's own
/// palette, and the bundled fonts.
public final class Appearance {
  private static final List<String> SHEETS = List.of("/css/demarche.css", "/css/seeing.css");

  /// Of texts that nothing is said of, at their usual size, in pixels.
  private static final double TEXT = 13;

  /// How large text grows on the toolbar, in hundredths.
  private static final int MOST_ON_TOOLBAR = 140;

  private Appearance() {}

  /// Makes the bundled fonts known to style sheets and canvases.
  public static void loadFonts(FontFiles files) {
    for (BundledFont font : BundledFont.values()) {
      files.load(font, TEXT);
    }
  }

  /// Dresses the controls of every window; [Theme#PRINT] looks like light here.
  public static void use(Theme theme) {
    Application.setUserAgentStylesheet(
        isDark(theme)
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }

  /// Puts our own sheets and the theme's colours on one window, in place of those it has. A dialog
  /// takes them from the window that owns it.
  ///
  /// @param textSize of all that is written, in hundredths
  public static void dress(Scene scene, Theme theme, int textSize) {
    String palette = PaletteSheet.of(screen(theme)) + size(textSize);
    List<String> sheets = new ArrayList<>();
    for (String sheet : SHEETS) {
      sheets.add(
          Objects.requireNonNull(Appearance.class.getResource(sheet), sheet).toExternalForm());
    }
    sheets.add(
        "data:text/css;charset=utf-8;base64,"
            + Base64.getEncoder().encodeToString(palette.getBytes(StandardCharsets.UTF_8)));
    scene.getStylesheets().setAll(sheets);
  }

  /// The direction of a window in the language that is spoken; what a window owns follows it.
  public static NodeOrientation direction(Words words) {
    return words.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
  }

  /// All lengths in the style sheets are told in `em`, so that this one sets them all. The toolbar,
  /// which has one row for all that is on it, grows less.
  private static String size(int textSize) {
    return rule(".root,\n.text-size", textSize)
        + rule(
            ".window-bars > .toolbar,\n.window-bars > .toolbar .text-size",
            Math.min(textSize, MOST_ON_TOOLBAR));
  }

  private static String rule(String selectors, int textSize) {
    return "%s {\n  -fx-font-size: %spx;\n}\n".formatted(selectors, TEXT * textSize / 100);
  }

  /// Whether a theme is light on dark.
  private static boolean isDark(Theme theme) {
    return theme == Theme.DARK || theme == Theme.CONTRAST;
  }

  private static Theme screen(Theme theme) {
    return theme == Theme.PRINT || theme == Theme.GREY ? Theme.LIGHT : theme;
  }
}
