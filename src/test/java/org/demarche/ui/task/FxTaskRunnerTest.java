package org.demarche.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.demarche.task.TaskRunner;
import org.demarche.ui.WindowTest;
import org.junit.jupiter.api.Test;

final class FxTaskRunnerTest extends WindowTest {
  private final List<String> told = new ArrayList<>();
  private final FxTaskRunner runner =
      new FxTaskRunner((key, title) -> told.add("began " + title), key -> told.add("ended"));

  @Override
  public void start(Stage stage) {
    busyWhile(() -> !runner.isIdle());
    show(stage, new Pane(), 200, 100);
  }

  @Test
  void worksElsewhereAndHandsTheValueToTheJavaFxThread() {
    doOnFx(
        () -> {
          TaskRunner.Task _ =
              runner.submit(
                  "Adding up",
                  Platform::isFxApplicationThread,
                  there -> told.add("value " + there + " " + Platform.isFxApplicationThread()),
                  failure -> told.add("failed"));
        });
    settle();
    assertEquals(List.of("began Adding up", "ended", "value false true"), told);
  }

  @Test
  void handsOnWhatTheWorkThrew() {
    doOnFx(
        () -> {
          TaskRunner.Task _ =
              runner.submit(
                  "Reading",
                  () -> {
                    throw new IOException("no disk");
                  },
                  value -> told.add("value"),
                  failure -> told.add(failure.getMessage()));
        });
    settle();
    assertEquals(List.of("began Reading", "ended", "no disk"), told);
  }

  @Test
  void aCancelledTaskIsInterruptedAndHandsOnNothing() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    TaskRunner.Task task =
        onFx(
            () ->
                runner.submit(
                    "Waiting",
                    () -> {
                      try {
                        never.await();
                      } catch (InterruptedException e) {
                        interrupted.countDown();
                        throw e;
                      }
                      return "done";
                    },
                    value -> told.add("value"),
                    failure -> told.add("failed")));
    assertFalse(onFx(runner::isIdle));
    doOnFx(task::cancel);
    interrupted.await();
    settle();
    assertTrue(onFx(runner::isIdle));
    assertEquals(List.of("began Waiting", "ended"), told);
  }
}
