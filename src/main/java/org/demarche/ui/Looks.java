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

  /// Whether the desktop decides on both.
  boolean isFollowing() {
    Settings settings = memory.settings();
    return settings.look() == Settings.Look.SYSTEM && settings.motion() == Settings.Motion.SYSTEM;
  }

  void switchTheme() {
    Settings.Look look = theme == Theme.DARK ? Settings.Look.LIGHT : Settings.Look.DARK;
    memory.change(settings -> settings.withLook(look));
    follow();
  }

  void switchMotion() {
    Settings.Motion wish = motion.isReduced() ? Settings.Motion.FULL : Settings.Motion.REDUCED;
    memory.change(settings -> settings.withMotion(wish));
    follow();
  }

  /// Follows the desktop in both, or keeps both as they are now.
  void switchFollowing() {
    if (isFollowing()) {
      Settings.Look look = theme == Theme.DARK ? Settings.Look.DARK : Settings.Look.LIGHT;
      Settings.Motion wish = motion.isReduced() ? Settings.Motion.REDUCED : Settings.Motion.FULL;
      memory.change(settings -> settings.withLook(look).withMotion(wish));
    } else {
      memory.change(
          settings -> settings.withLook(Settings.Look.SYSTEM).withMotion(Settings.Motion.SYSTEM));
    }
    follow();
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
