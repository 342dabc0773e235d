package org.demarche.ui.export;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.demarche.task.Progress;
import org.demarche.words.Words;

/// How far a picture being saved is, as a bar and a percentage; both unknown until its drawing has
/// begun.
final class SavingBar extends HBox {
  private static final int UNKNOWN = -1;

  private final Words words;
  private final ProgressBar bar = new ProgressBar();
  private final Label percentage = new Label();

  SavingBar(Words words) {
    this.words = words;
    getStyleClass().add("saving-bar");
    setId("export-progress");
    bar.setAccessibleText(words.say("export.saving"));
    percentage.setId("export-percentage");
    percentage.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(bar, percentage);
    setMinWidth(USE_PREF_SIZE);
    setVisible(false);
  }

  /// Shows itself for a new picture.
  ///
  /// @return where the threads that make the picture tell how far they are
  Progress begin() {
    show(UNKNOWN);
    setVisible(true);
    return new Told();
  }

  void end() {
    setVisible(false);
  }

  private void show(int percent) {
    bar.setProgress(percent == UNKNOWN ? ProgressBar.INDETERMINATE_PROGRESS : percent / 100.0);
    percentage.setText(percent == UNKNOWN ? "" : words.say("export.percent", percent));
  }

  /// Hands each new percentage to the JavaFX thread.
  private final class Told implements Progress {
    private int last = UNKNOWN;

    @Override
    public synchronized void advanced(long done, long total) {
      int percent = (int) (100 * done / total);
      if (percent > last) {
        last = percent;
        Platform.runLater(() -> show(percent));
      }
    }
  }
}
