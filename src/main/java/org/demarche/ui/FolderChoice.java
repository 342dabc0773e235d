package org.demarche.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.demarche.words.Words;

/// The ways in which the user names a dataset folder: in a dialog, or by dropping it on the window.
final class FolderChoice {
  private final Words words;
  private final Stage stage;
  private final KeptSettings memory;
  private final Consumer<Path> chosen;

  /// @param memory knows which dataset was opened last
  FolderChoice(Words words, Stage stage, KeptSettings memory, Consumer<Path> chosen) {
    this.words = words;
    this.stage = stage;
    this.memory = memory;
    this.chosen = chosen;
  }

  void choose() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(words.say("window.open.title"));
    Path last = memory.settings().lastDataset();
    if (last != null && last.getParent() != null && Files.isDirectory(last.getParent())) {
      chooser.setInitialDirectory(last.getParent().toFile());
    }
    File folder = chooser.showDialog(stage);
    if (folder != null) {
      chosen.accept(folder.toPath());
    }
  }

  /// Lets any file of a dataset stand for its folder.
  void chooseFile() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.say("window.open-file.title"));
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter(words.say("window.open-file.files"), "*.json", "*.jsonl"));
    Path last = memory.settings().lastDataset();
    if (last != null && Files.isDirectory(last)) {
      chooser.setInitialDirectory(last.toFile());
    }
    File file = chooser.showOpenDialog(stage);
    if (file != null) {
      chosen.accept(file.toPath());
    }
  }

  void takeDropped(Scene scene) {
    scene.setOnDragOver(FolderChoice::draggedOver);
    scene.setOnDragDropped(this::dropped);
  }

  private static void draggedOver(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    List<File> files = event.getDragboard().getFiles();
    event.setDropCompleted(!files.isEmpty());
    event.consume();
    if (!files.isEmpty()) {
      chosen.accept(files.getFirst().toPath());
    }
  }
}
