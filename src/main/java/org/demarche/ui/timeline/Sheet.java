package org.demarche.ui.timeline;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.stage.Window;
import org.demarche.scene.Palettes;
import org.demarche.scene.Scene;
import org.demarche.scene.ScenePainter;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.jspecify.annotations.Nullable;

/// A canvas on which whole scenes are painted.
final class Sheet {
  private final Canvas canvas = new Canvas();
  private final FxFonts fonts;
  private @Nullable Look look;
  private @Nullable FxSurface surface;

  // What a surface is made for.
  private record Look(Theme theme, double outputScale) {}

  Sheet(FxFonts fonts) {
    this.fonts = fonts;
    canvas.setMouseTransparent(true);
  }

  Canvas node() {
    return canvas;
  }

  void resize(Size size) {
    canvas.setWidth(size.width());
    canvas.setHeight(size.height());
  }

  /// Replaces what is on the canvas by scenes, the last on top.
  void paint(Theme theme, Scene... scenes) {
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    FxSurface surface = surface(graphics, new Look(theme, outputScale()));
    for (Scene scene : scenes) {
      ScenePainter.paint(scene, surface);
    }
  }

  private FxSurface surface(GraphicsContext graphics, Look wanted) {
    FxSurface ready = surface;
    if (ready == null || !wanted.equals(look)) {
      ready = new FxSurface(graphics, Palettes.of(wanted.theme), fonts, wanted.outputScale);
      surface = ready;
      look = wanted;
    }
    return ready;
  }

  private double outputScale() {
    Window window = canvas.getScene() == null ? null : canvas.getScene().getWindow();
    return window == null ? 1 : window.getOutputScaleX();
  }
}
