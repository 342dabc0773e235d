package org.demarche.ui;

/// What is done to a window, pulse by pulse. Both methods are called on the JavaFX thread; times
/// are those of [System#nanoTime].
interface Script {
  /// What a pulse is to the one who measures.
  enum Pulse {
    /// Its time counts.
    COUNTED,
    /// Preparation or waiting.
    ASIDE,
    /// There is nothing more to do, and this pulse does not count.
    LAST
  }

  /// At the beginning of a pulse, before any animation moves: gives the input that belongs to it.
  Pulse begin(long nanos);

  /// After everything of the pulse is laid out and drawn on the canvases, before it is rendered.
  default void drawn(long nanos) {}
}
