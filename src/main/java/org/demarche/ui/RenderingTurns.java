package org.demarche.ui;

/// Makes JavaFX's own thread and its render thread take turns on Linux: the one waits until what it
/// has handed over is painted.
///
/// A canvas's text is laid out on the render thread, that of all other nodes on JavaFX's own. On
/// Linux both share an object that one of them gives back before it has freed the memory behind it,
/// and Pango's table of fonts, which is for one thread at a time. Where they work at the same time
/// and one has Arabic (or any other script that needs shaping) before it, memory is freed twice and
/// the process ends. It does not help that the canvas's own text is Latin.
final class RenderingTurns {
  /// Read once, when JavaFX starts; JavaFX names it in its sources only.
  static final String PROPERTY = "quantum.multithreaded";

  private RenderingTurns() {}

  /// To be called before JavaFX starts. What somebody has set stays.
  static void take() {
    if (System.getProperty("os.name", "").startsWith("Linux")
        && System.getProperty(PROPERTY) == null) {
      System.setProperty(PROPERTY, "false");
    }
  }
}
