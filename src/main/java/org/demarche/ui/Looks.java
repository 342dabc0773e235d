package org.demarche.ui;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Scene;
import org.demarche.scene.Theme;
import org.demarche.settings.Settings;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.timeline.Motion;

/// Light, dark or with high contrast, moving or still: as the user has said, and where they have
/// not, as the desktop asks; and how large all is written.
final class Looks {
  /// Steps in which text grows and shrinks, in hundredths.
  static final int STEP = 10;

  private final KeptSettings memory;
  private final DesktopWishes desktop;
  private final Scene scene;
  private final Consumer<Theme> changed;
  private final IntConsumer resized;
  private final Motion motion;
  private Theme theme;
  private final ReadOnlyIntegerWrapper textSize = new ReadOnlyIntegerWrapper();

  /// Dresses a scene at once.
  ///
  /// @param changed is told of a theme that takes the place of another
  /// @param resized is told of another size of text, in hundredths
  Looks(
      KeptSettings memory,
      DesktopWishes desktop,
      Scene scene,
      Consumer<Theme> changed,
      IntConsumer resized) {
    this.memory = memory;
    this.desktop = desktop;
    this.scene = scene;
    this.changed = changed;
    this.resized = resized;
    textSize.set(memory.settings().textSize());
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

  boolean isHighContrast() {
    return theme == Theme.CONTRAST;
  }

  /// To high contrast, or back to what the desktop asks for; where it asks for contrast, to light.
  void switchContrast() {
    choose(
        !isHighContrast()
            ? Settings.Look.CONTRAST
            : desktop.isHighContrast() ? Settings.Look.LIGHT : Settings.Look.SYSTEM);
  }

  Settings.AtStart atStart() {
    return memory.settings().atStart();
  }

  void choose(Settings.AtStart atStart) {
    memory.change(settings -> settings.withAtStart(atStart));
  }

  /// Of all that is written, in hundredths.
  int textSize() {
    return textSize.get();
  }

  ReadOnlyIntegerProperty textSizeProperty() {
    return textSize.getReadOnlyProperty();
  }

  /// Writes all larger or smaller, within the limits.
  void resize(int hundredths) {
    memory.change(settings -> settings.withTextSize(hundredths));
    int wanted = memory.settings().textSize();
    if (wanted != textSize()) {
      textSize.set(wanted);
      dress();
      resized.accept(wanted);
    }
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
    Appearance.dress(scene, theme, textSize());
  }

  private Theme wanted() {
    return switch (memory.settings().look()) {
      case SYSTEM ->
          desktop.isHighContrast() ? Theme.CONTRAST : desktop.isDark() ? Theme.DARK : Theme.LIGHT;
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case CONTRAST -> Theme.CONTRAST;
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
