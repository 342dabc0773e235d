package org.demarche.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// The desktop's own dialog for saving a file. It opens in the folder chosen last.
public final class DesktopFileChoice implements FileChoice {
  private final Words words;
  private @Nullable File folder;

  public DesktopFileChoice(Words words) {
    this.words = words;
  }

  @Override
  public Optional<Path> choose(Window owner, String name, String ending) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.say("export.title"));
    chooser.setInitialFileName(name);
    if (folder != null && folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                words.say("export.file-format", ending.toUpperCase(Locale.ROOT)), "*." + ending));
    File file = chooser.showSaveDialog(owner);
    if (file == null) {
      return Optional.empty();
    }
    folder = file.getParentFile();
    return Optional.of(file.toPath());
  }
}
