package org.demarche.ui;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The program's icon in the sizes that desktops ask for, drawn from `/icons/demarche.svg`.
final class WindowIcons {
  private static final List<Integer> SIDES = List.of(16, 24, 32, 48, 64, 128, 256);

  private WindowIcons() {}

  /// Gives a window its icons as soon as they are read: it does not wait for them.
  static void put(Stage stage) {
    for (int side : SIDES) {
      String file = "/icons/demarche-" + side + ".png";
      String address =
          Objects.requireNonNull(WindowIcons.class.getResource(file), file).toExternalForm();
      Image icon = new Image(address, true);
      icon.progressProperty()
          .subscribe(
              done -> {
                if (done.doubleValue() >= 1 && !icon.isError()) {
                  stage.getIcons().add(icon);
                }
              });
    }
  }
}
