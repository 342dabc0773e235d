package org.demarche.ui;

import java.util.function.Consumer;
import javafx.scene.Scene;
import org.demarche.scene.Theme;
import org.demarche.settings.Settings;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.timeline.Motion;

/// Light or dark, moving or still: as the user has said, and where they have not, as the desktop
/// asks.
final class Looks {
  private final KeptSettings memory;
  private final DesktopWishes desktop;
  private final Scene scene;
  private final Consumer<Theme> changed;
  private final Motion motion;
  private Theme theme;

  /// Dresses a scene at once.
  ///
  /// @param changed is told of a theme that takes the place of another
  Looks(KeptSettings memory, DesktopWishes desktop, Scene scene, Consumer<Theme> changed) {
    this.memory = memory;
    this.desktop = desktop;
    this.scene = scene;
    this.changed = changed;
    motion = new Motion(isMotionReduced());
    theme = wanted();
    dress();
  }

  Theme theme() {
    return theme;
  }

  Motion motion() {
    return motion;
  }

  /// What the user has said of the look, and of movement.
  Settings.Look look() {
    return memory.settings().look();
  }

  Settings.Motion movement() {
    return memory.settings().motion();
  }

  void choose(Settings.Look look) {
    memory.change(settings -> settings.withLook(look));
    follow();
  }

  void choose(Settings.Motion movement) {
    memory.change(settings -> settings.withMotion(movement));
    follow();
  }

  void switchTheme() {
    choose(theme == Theme.DARK ? Settings.Look.LIGHT : Settings.Look.DARK);
  }

  /// Takes both from the settings and, where they say so, from the desktop.
  void follow() {
    motion.setReduced(isMotionReduced());
    Theme wanted = wanted();
    if (wanted != theme) {
      theme = wanted;
      dress();
      changed.accept(theme);
    }
  }

  private void dress() {
    Appearance.use(theme);
    Appearance.dress(scene, theme);
  }

  private Theme wanted() {
    return switch (memory.settings().look()) {
      case SYSTEM -> desktop.isDark() ? Theme.DARK : Theme.LIGHT;
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
    };
  }

  private boolean isMotionReduced() {
    return switch (memory.settings().motion()) {
      case SYSTEM -> desktop.isMotionReduced();
      case FULL -> false;
      case REDUCED -> true;
    };
  }
}
