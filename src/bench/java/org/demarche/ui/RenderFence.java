package org.demarche.ui;

import javafx.application.Platform;
import javafx.scene.shape.Rectangle;

/// Tells when everything handed to the renderer so far is on the screen.
///
/// A picture of a single pixel is asked for and waited for: one thread renders all in turn. What it
/// has rendered reaches the screen by the JavaFX thread's queue, at whose end the answer stands.
final class RenderFence {
  private final Rectangle pixel = new Rectangle(1, 1);

  /// To be called on the JavaFX thread, on which `painted` is run soon after.
  void pass(Runnable painted) {
    pixel.snapshot(null, null);
    Platform.runLater(painted);
  }

  /// To be called while a pulse is drawn, on the JavaFX thread: `painted` is run there when what
  /// this pulse has drawn is on the screen. What the next pulse brings is not waited for.
  void passAfterPulse(Runnable painted) {
    Platform.runLater(() -> pass(painted));
  }
}
