package org.demarche.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.application.Platform;
import org.demarche.io.FolderWatch;
import org.demarche.model.Problem;
import org.demarche.store.ReadResult;
import org.demarche.store.Refreshed;
import org.demarche.task.TaskRunner;
import org.demarche.task.Timer;
import org.demarche.ui.notice.NoticeBar;
import org.demarche.ui.notice.StatusLine;
import org.demarche.words.Words;

/// Keeps an open dataset as its folder is, and tells the user when the folder is gone or cannot be
/// read.
final class FolderNotices implements AutoCloseable {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final Words words;
  private final Path folder;
  private final StatusLine status;
  private final NoticeBar notices;
  private final Clock clock;
  private final Shown shown;
  private final LivingFolder living;

  /// Those of what was handed on last, which may still be on its way to being shown.
  private List<Problem> problems;

  private LocalTime seen;
  private String saidGone = "";

  /// What shows the dataset.
  interface Shown {
    /// Somebody else than this program has changed the folder, or what is wrong in it has become
    /// another.
    ///
    /// @param read what it holds
    void reloaded(ReadResult read);
  }

  /// @param clock says until when a folder that is gone was there
  FolderNotices(
      Words words,
      Opening.Opened opened,
      TaskRunner runner,
      Timer timer,
      Clock clock,
      StatusLine status,
      NoticeBar notices,
      Shown shown) {
    this.words = words;
    this.folder = opened.folder();
    this.status = status;
    this.notices = notices;
    this.clock = clock;
    this.shown = shown;
    this.problems = opened.problems();
    this.seen = LocalTime.now(clock);
    living =
        new LivingFolder(words, opened.reader(), runner, timer, Platform::runLater, new Outcomes());
    living.watch(listener -> FolderWatch.of(folder, List.of("events"), timer, listener));
  }

  private final class Outcomes implements LivingFolder.Listener {
    @Override
    public void refreshed(Refreshed refreshed) {
      status.hideProgress();
      if (refreshed.gone()) {
        sayGone();
        return;
      }
      takeBack();
      seen = LocalTime.now(clock);
      ReadResult result = refreshed.result();
      if (!refreshed.outside().isEmpty() || !result.problems().equals(problems)) {
        problems = result.problems();
        shown.reloaded(result);
      }
    }

    @Override
    public void advanced(int hundredths) {
      status.showProgress(hundredths, this::cancel);
    }

    private void cancel() {
      living.cancelLook();
      status.hideProgress();
      notices.say(words.say("window.folder.later"));
    }

    @Override
    public void failed(Throwable failure) {
      status.hideProgress();
      notices.fail(words.say("window.folder.unread", folder.toString()), failure);
    }
  }

  /// Says once that the folder is gone.
  private void sayGone() {
    if (saidGone.isEmpty()) {
      saidGone = words.say("window.folder.gone", folder.toString(), TIME.format(seen));
      notices.fail(saidGone, null);
    }
  }

  /// The folder is there: takes back that it is gone.
  private void takeBack() {
    if (!saidGone.isEmpty() && notices.shown().equals(saidGone)) {
      notices.hide();
    }
    saidGone = "";
  }

  @Override
  public void close() {
    living.close();
  }
}
