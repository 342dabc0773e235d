package org.demarche.ui.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.stage.Window;
import org.demarche.scene.Scene;
import org.demarche.task.TaskRunner;
import org.demarche.ui.notice.Notices;
import org.demarche.ui.notice.StatusLine;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// Prints one subject at a time in the background; its progress is in the status line, where it can
/// be cancelled.
public final class PagePrinter {
  private final Words words;
  private final TaskRunner runner;
  private final Notices notices;
  private final StatusLine status;
  private final Printing printing;
  private @Nullable Run running;

  /// One serves a window for as long as it is open.
  public PagePrinter(
      Words words, TaskRunner runner, Notices notices, StatusLine status, Printing printing) {
    this.words = words;
    this.runner = runner;
    this.notices = notices;
    this.status = status;
    this.printing = printing;
  }

  /// Asks on which paper, and prints the pages.
  ///
  /// @param choices how files of the dataset are saved
  public void print(Window owner, ExportSubject subject, KeptChoices choices) {
    if (running != null) {
      notices.say(words.say("export.print.busy"));
      return;
    }
    Run run = new Run(owner, subject, choices);
    running = run;
    run.find();
  }

  /// What a printer would not take.
  private static final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    Refused(int page) {
      super("The printer refused page " + page + ".");
    }
  }

  /// From the command to the last page.
  private final class Run {
    private final Window owner;
    private final ExportSubject subject;
    private final KeptChoices choices;
    private volatile boolean cancelled;
    private TaskRunner.@Nullable Task task;
    private Printing.@Nullable Job job;

    Run(Window owner, ExportSubject subject, KeptChoices choices) {
      this.owner = owner;
      this.subject = subject;
      this.choices = choices;
    }

    void find() {
      task =
          runner.submit(
              words.say("export.print.finding"),
              printing::job,
              found -> found.ifPresentOrElse(this::ask, this::noPrinter),
              this::failed);
    }

    private void noPrinter() {
      over();
      notices.fail(words.say("export.print.no-printer"), null);
    }

    private void ask(Printing.Job found) {
      String title = subject.snapshot().dataset().description().title();
      try {
        Optional<Printing.Order> order = found.ask(owner, title);
        order.ifPresentOrElse(
            chosen -> start(found, Printout.of(subject, choices, chosen)), PagePrinter.this::over);
      } catch (RuntimeException e) {
        failed(e);
      }
    }

    private void start(Printing.Job job, Printout printout) {
      this.job = job;
      show(0);
      task =
          runner.submit(
              words.say("export.print.printing"),
              () -> printAll(job, printout),
              this::done,
              this::failed);
    }

    /// Draws and prints one page after the other, so that no more than one is kept.
    ///
    /// @return how many
    private int printAll(Printing.Job job, Printout printout) throws IOException {
      boolean ended = false;
      try {
        List<Scene> pages = printout.folio().pages();
        int[] wanted = IntStream.range(0, pages.size()).filter(printout.order().pages()).toArray();
        for (int i = 0; i < wanted.length; i++) {
          goOn();
          Scene page = pages.get(wanted[i]);
          take(job.print(PictureCopy.image(printout.draw(page))), wanted[i]);
          int hundredths = 100 * (i + 1) / wanted.length;
          Platform.runLater(() -> show(hundredths));
        }
        goOn();
        if (wanted.length > 0) {
          take(job.end(), wanted[wanted.length - 1]);
          ended = true;
        }
        return wanted.length;
      } finally {
        if (!ended) {
          job.cancel();
        }
      }
    }

    private void goOn() {
      if (cancelled) {
        throw new CancellationException("Printing was cancelled.");
      }
    }

    private static void take(boolean taken, int page) throws Refused {
      if (!taken) {
        throw new Refused(page + 1);
      }
    }

    private void show(int hundredths) {
      if (running == this) {
        status.showProgress(hundredths, this::cancel);
      }
    }

    private void done(int pages) {
      over();
      notices.say(words.say("export.print.printed", pages));
    }

    private void failed(Throwable cause) {
      over();
      String why =
          switch (cause) {
            case Refused _ -> words.say("export.print.refused");
            case OutOfMemoryError _ -> words.say("export.no-memory");
            default -> words.say("export.print.failed");
          };
      notices.fail(why, cause);
    }

    private void cancel() {
      cancelled = true;
      TaskRunner.Task work = task;
      if (work != null) {
        work.cancel();
      }
      Printing.Job begun = job;
      if (begun != null) {
        begun.cancel();
      }
      over();
      notices.say(words.say("export.print.cancelled"));
    }
  }

  private void over() {
    running = null;
    status.hideProgress();
  }
}
