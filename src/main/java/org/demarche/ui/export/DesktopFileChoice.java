package org.demarche.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.demarche.export.PictureFormat;
import org.jspecify.annotations.Nullable;

/// The desktop's own dialog for saving a file. It opens in the folder chosen last.
public final class DesktopFileChoice implements FileChoice {
  private @Nullable File folder;

  @Override
  public Optional<Path> choose(Window owner, String name, PictureFormat format) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle("Save a picture");
    chooser.setInitialFileName(name);
    if (folder != null && folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                format.name().toUpperCase(Locale.ROOT) + " picture", "*." + format.extension()));
    File file = chooser.showSaveDialog(owner);
    if (file == null) {
      return Optional.empty();
    }
    folder = file.getParentFile();
    return Optional.of(file.toPath());
  }
}
