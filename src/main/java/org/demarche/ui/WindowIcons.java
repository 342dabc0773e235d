package org.demarche.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/// The program's icon in the sizes that desktops ask for, drawn from `/icons/demarche.svg`.
final class WindowIcons {
  private WindowIcons() {}

  /// They are read in the background: no window waits for them.
  static List<Image> all() {
    return Stream.of(16, 24, 32, 48, 64, 128, 256)
        .map(side -> "/icons/demarche-" + side + ".png")
        .map(file -> Objects.requireNonNull(WindowIcons.class.getResource(file), file))
        .map(file -> new Image(file.toExternalForm(), true))
        .toList();
  }
}
