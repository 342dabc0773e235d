package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.demarche.model.EventId;
import org.demarche.scene.Theme;
import org.demarche.session.ViewState;
import org.demarche.settings.Settings;
import org.demarche.ui.timeline.Drawn;
import org.demarche.ui.timeline.TimelineControl;
import org.junit.jupiter.api.Test;

/// High contrast and the size of text, by keys, by the desktop's wish and on the page of
/// preferences.
final class LooksTest extends MainWindowHarness {
  private ViewState view() {
    return onFx(() -> window().view().orElseThrow().session().view());
  }

  private TimelineControl timeline() {
    return onFx(() -> window().view().orElseThrow().timeline());
  }

  private void hit(KeyCode... keys) {
    push(keys);
    settle();
  }

  private double letters() {
    return onFx(() -> ((Labeled) lookup("#in-view").query()).getFont().getSize());
  }

  @Test
  void highContrastComesAndGoesByItsKey() {
    openShipped();
    hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    assertEquals(Theme.CONTRAST, view().theme());
    assertEquals(Settings.Look.CONTRAST, memory().settings().look());
    hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    assertEquals(Theme.LIGHT, view().theme());
    assertEquals(Settings.Look.SYSTEM, memory().settings().look());
  }

  @Test
  void theDesktopsWishForContrastIsFollowedWhileTheSettingsSaySo() {
    openShipped();
    desktopAsksForContrast(true);
    assertEquals(Theme.LIGHT, view().theme());
    memory().change(settings -> settings.withLook(Settings.Look.SYSTEM));
    desktopAsksForContrast(false);
    desktopAsksForContrast(true);
    assertEquals(Theme.CONTRAST, view().theme());
    desktopAsks(ColorScheme.DARK, false);
    assertEquals(Theme.CONTRAST, view().theme());
    desktopAsksForContrast(false);
    assertEquals(Theme.DARK, view().theme());
  }

  @Test
  void eachDesktopSaysItsWishInItsOwnWords() {
    assertTrue(DesktopWishes.asksForContrast(Map.of("Windows.SPI.HighContrast", true)));
    assertTrue(DesktopWishes.asksForContrast(Map.of("GTK.theme_name", "HighContrastInverse")));
    assertFalse(DesktopWishes.asksForContrast(Map.of("Windows.SPI.HighContrast", false)));
    assertFalse(DesktopWishes.asksForContrast(Map.of("GTK.theme_name", "Adwaita")));
    assertFalse(DesktopWishes.asksForContrast(Map.of()));
  }

  @Test
  void keysMakeTheTextOfPanesAndOfTheTimelineLargerAndSmaller() {
    openShipped();
    assertEquals(12, letters(), 0.01);
    double scale = view().viewport().secondsPerPixel();
    for (int i = 0; i < 5; i++) {
      hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
    }
    assertEquals(150, memory().settings().textSize());
    assertEquals(18, letters(), 0.01);
    Bounds shown = onFx(() -> timeline().localToScene(timeline().getLayoutBounds()));
    assertEquals(1.5, shown.getWidth() / onFx(() -> timeline().getWidth()), 0.001);
    // The same stretch of time is shown as before, in fewer and larger pixels.
    assertTrue(view().viewport().secondsPerPixel() > scale);
    for (int i = 0; i < 9; i++) {
      hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.MINUS);
    }
    assertEquals(80, memory().settings().textSize());
    hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT0);
    assertEquals(100, memory().settings().textSize());
    assertEquals(12, letters(), 0.01);
  }

  @Test
  void whatIsPointedAtIsFoundWhereItIsShownLarger() {
    doOnFx(() -> window().looks().resize(180));
    openShipped();
    EventId talks = new EventId("first-round");
    doOnFx(() -> window().view().orElseThrow().navigator().show(talks));
    doOnFx(() -> window().view().orElseThrow().navigator().fitSelection());
    settle();
    doOnFx(() -> window().view().orElseThrow().navigator().clearSelection());
    settle();
    clickOn(onFx(() -> Drawn.place(timeline(), talks)));
    settle();
    assertEquals(talks, view().selection().lead().orElseThrow());
  }

  @Test
  void thePageOfPreferencesChoosesSizeLookAndStart() {
    openShipped();
    hit(KeyCode.CONTROL, KeyCode.COMMA);
    ChoiceBox<Integer> sizes = lookup("#text-size").query();
    doOnFx(() -> sizes.setValue(120));
    settle();
    assertEquals(120, memory().settings().textSize());
    hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
    assertEquals(130, onFx(sizes::getValue));
    doOnFx(() -> lookup("#contrast-look").<RadioButton>query().fire());
    doOnFx(() -> lookup("#start-page-at-start").<RadioButton>query().fire());
    settle();
    assertEquals(Theme.CONTRAST, view().theme());
    assertEquals(Settings.AtStart.START_PAGE, memory().settings().atStart());
  }

  @Test
  void theProgramBeginsWithWhatWasOpenLastOrWithTheStartPage() {
    memory().change(settings -> settings.withDataset(SHIPPED, "Talks"));
    doOnFx(() -> window().begin());
    settle();
    assertTrue(onFx(() -> window().view().isPresent()));
    memory().change(settings -> settings.withAtStart(Settings.AtStart.START_PAGE));
    doOnFx(() -> window().begin());
    settle();
    assertFalse(lookup("#start-open").queryAll().isEmpty());
  }
}
