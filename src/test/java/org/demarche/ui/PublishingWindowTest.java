package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.demarche.io.DiskTree;
import org.demarche.settings.Settings;
import org.demarche.settings.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishingWindowTest extends MainWindowHarness {
  @TempDir private Path temp = Path.of("");

  @Test
  void howFilesWereSavedIsKnownWhenTheProgramStartsAgain() throws IOException {
    openShipped();
    chooseFile(temp.resolve("events.csv"));
    clickOn("#save-picture");
    settle();
    clickOn("#what-data");
    settle();
    clickOn("#export-save");
    settle();
    assertTrue(Files.size(temp.resolve("events.csv")) > 0);
    SettingsFile file = new SettingsFile(new DiskTree(temp));
    file.save(memory().settings());
    memory().change(before -> Settings.DEFAULTS);
    Settings loaded = file.load().settings();
    memory().change(before -> loaded);
    openShipped();
    clickOn("#save-picture");
    settle();
    assertTrue(onFx(() -> ((ToggleButton) lookup("#what-data").query()).isSelected()));
  }

  @Test
  void theTimelineIsCopiedAsItIsSeenWithItsSentence() {
    openShipped();
    doOnFx(() -> window().view().orElseThrow().timeline().requestFocus());
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C)
        .release(KeyCode.C, KeyCode.SHIFT, KeyCode.CONTROL);
    settle();
    Image copied = onFx(() -> Clipboard.getSystemClipboard().getImage());
    assertNotNull(copied);
    double width = onFx(() -> window().view().orElseThrow().timeline().size().width());
    double height = onFx(() -> window().view().orElseThrow().timeline().size().height());
    assertEquals(2 * width, copied.getWidth(), 1);
    assertTrue(copied.getHeight() > 2 * height + 60, copied.getHeight() + " of " + height);
  }
}
