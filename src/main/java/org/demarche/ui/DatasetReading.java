package org.demarche.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.demarche.font.TextMetrics;
import org.demarche.settings.Settings;
import org.demarche.task.TaskRunner;
import org.demarche.ui.notice.NoticeBar;
import org.demarche.ui.notice.StatusLine;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// Reads one dataset at a time in the background; its progress is in the status line, where it can
/// be cancelled.
final class DatasetReading {
  private final Words words;
  private final TaskRunner runner;
  private final TextMetrics metrics;
  private final StatusLine status;
  private final NoticeBar notices;
  private final KeptSettings memory;
  private final Runnable cancel;
  private @Nullable Running running;

  private record Running(TaskRunner.Task task, ReadingProgress progress) {}

  /// @param cancel what the button beside the progress does
  DatasetReading(
      Words words,
      TaskRunner runner,
      TextMetrics metrics,
      StatusLine status,
      NoticeBar notices,
      KeptSettings memory,
      Runnable cancel) {
    this.words = words;
    this.runner = runner;
    this.metrics = metrics;
    this.status = status;
    this.notices = notices;
    this.memory = memory;
    this.cancel = cancel;
  }

  /// Reads a folder, unless another is asked for before that is done.
  ///
  /// @param read is given what came of it; a bug is told in a notice instead
  void begin(Path folder, Consumer<Opening> read) {
    stop();
    Settings kept = memory.settings();
    ReadingProgress progress =
        new ReadingProgress(Platform::runLater, done -> status.showProgress(done, cancel));
    TaskRunner.Task task =
        runner.submit(
            words.say("window.work.reading", Opening.name(folder)),
            () -> Opening.of(words, folder, kept::zone, metrics, progress),
            opening -> {
              end();
              read.accept(opening);
            },
            failure -> {
              end();
              notices.fail(words.say("window.open.failed", folder.toString()), failure);
            });
    running = new Running(task, progress);
  }

  private void end() {
    running = null;
    status.hideProgress();
  }

  /// Drops what is being read, if anything is.
  void stop() {
    Running dropped = running;
    if (dropped != null) {
      dropped.progress.cancel();
      dropped.task.cancel();
      end();
    }
  }
}
