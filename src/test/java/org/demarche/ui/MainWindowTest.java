package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.stage.Stage;
import org.demarche.export.Fonts;
import org.demarche.store.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxAssert;
import org.testfx.matcher.control.LabeledMatchers;

class MainWindowTest extends WindowTest {
  private @Nullable MainWindow window;
  private final List<String> opened = new ArrayList<>();

  private static final class Remembered implements Memory {
    private Settings settings = Settings.DEFAULTS.withMotion(Settings.Motion.REDUCED);

    @Override
    public Settings settings() {
      return settings;
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
      settings = change.apply(settings);
    }
  }

  private MainWindow window() {
    return Objects.requireNonNull(window);
  }

  @Override
  public void start(Stage stage) {
    window = new MainWindow(stage, Fonts.metrics(), opened::add, new Remembered());
    stage.setX(0);
    stage.setY(0);
    window.show();
    stage.setWidth(1000);
    stage.setHeight(900);
    watch(stage.getScene());
    busyWhile(() -> window().isBusy());
  }

  @Test
  void aFolderThatIsNoDatasetIsRefusedWithAWayOn() {
    doOnFx(() -> window().open(Path.of("no-such-folder")));
    settle();
    FxAssert.verifyThat(".headline", LabeledMatchers.hasText("This dataset cannot be opened"));
    assertTrue(lookup("#why").queryLabeled().getText().startsWith("no-such-folder: "));
    FxAssert.verifyThat("#start-open", LabeledMatchers.hasText("Open folder…"));
  }

  @Test
  void opensTheShippedDataset() {
    doOnFx(() -> window().open(Path.of("data/us-iran-iraq-2007")));
    settle();
    assertEquals("", onFx(() -> window().notices().shown()));
    assertTrue(onFx(() -> window().view().isPresent()));
    String shown = lookup("#in-view").queryLabeled().getText();
    assertTrue(
        shown.matches("Shown \\d+ of \\d+ events .*2007 · Asia/Baghdad"), () -> "says: " + shown);
  }
}
