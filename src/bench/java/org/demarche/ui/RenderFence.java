package org.demarche.ui;

import javafx.scene.shape.Rectangle;

/// Waits, on the JavaFX thread, until everything handed to the renderer is on the screen: a picture
/// of a single pixel is asked for, and one thread renders all in turn.
final class RenderFence {
  private final Rectangle pixel = new Rectangle(1, 1);

  void pass() {
    pixel.snapshot(null, null);
  }
}
