package org.demarche.ui.timeline;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;
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
  private final Scale reduction = new Scale(1, 1);
  private double times = 1;
  private Size size = new Size(0, 0);
  private @Nullable Look look;
  private @Nullable FxSurface surface;

  // What a surface is made for.
  private record Look(Theme theme, double outputScale) {}

  Sheet(FxFonts fonts) {
    this.fonts = fonts;
    canvas.setMouseTransparent(true);
    canvas.getTransforms().add(reduction);
  }

  Canvas node() {
    return canvas;
  }

  void resize(Size size) {
    this.size = size;
    canvas.setWidth(size.width() * times);
    canvas.setHeight(size.height() * times);
  }

  /// Is told that the canvas is shown so many times as large: it has as many pixels more, and takes
  /// itself back to its size, so that nothing is blurred.
  void magnified(double times) {
    this.times = times;
    reduction.setX(1 / times);
    reduction.setY(1 / times);
    resize(size);
  }

  /// The canvas of this many times its size, where nothing else shows it larger.
  Canvas enlarged(double times) {
    magnified(times);
    canvas.getTransforms().clear();
    return canvas;
  }

  /// Replaces what is on the canvas by scenes, the last on top.
  void paint(Theme theme, Scene... scenes) {
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    graphics.setTransform(1, 0, 0, 1, 0, 0);
    graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    graphics.setTransform(times, 0, 0, times, 0, 0);
    FxSurface surface = surface(graphics, new Look(theme, outputScale() * times));
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
