package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxAssert;
import org.testfx.matcher.control.LabeledMatchers;

class MainWindowTest extends WindowTest {
  @Override
  public void start(Stage stage) {
    new MainWindow().show(stage);
    stage.setWidth(900);
    stage.setHeight(700);
    watch(stage.getScene());
  }

  @Test
  void saysThatNoDatasetIsOpen() {
    settle();
    FxAssert.verifyThat(".headline", LabeledMatchers.hasText("Demarche"));
    assertEquals("Demarche", onFx(() -> ((Stage) window(0)).getTitle()));
  }
}
