package org.demarche.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.demarche.session.Session;
import org.demarche.session.Snapshot;
import org.demarche.session.ViewState;
import org.demarche.task.TaskRunner;
import org.demarche.words.Words;

/// Makes the parts of a coming snapshot that its first picture needs, before it is shown. Of
/// several asked for one after the other the latest is handed over.
final class Renewal {
  private final Words words;
  private final Session session;
  private final TaskRunner runner;
  private TaskRunner.Task task = () -> {};

  Renewal(Words words, Session session, TaskRunner runner) {
    this.words = words;
    this.session = session;
    this.runner = runner;
  }

  /// Prepares a snapshot for what is looked at, and again where that has become another meanwhile:
  /// who is handed a snapshot need not lay it out.
  ///
  /// @param next makes the snapshot, in the background
  void prepare(Supplier<Snapshot> next, Consumer<Snapshot> ready, Consumer<Throwable> failed) {
    ViewState looked = session.view();
    task.cancel();
    task =
        runner.submit(
            words.say("window.work.renewal"),
            () -> {
              Snapshot made = next.get();
              made.prepare(
                  looked.filter(), looked.wantedLanes(), looked.viewport().secondsPerPixel());
              return made;
            },
            prepared -> {
              if (isAskedAsIn(looked)) {
                ready.accept(prepared);
              } else {
                prepare(() -> prepared, ready, failed);
              }
            },
            failed);
  }

  /// Whether the same events are still looked at in the same lanes.
  private boolean isAskedAsIn(ViewState looked) {
    ViewState now = session.view();
    return now.wantedLanes().equals(looked.wantedLanes()) && now.filter().equals(looked.filter());
  }

  void cancel() {
    task.cancel();
  }
}
