package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.demarche.dataset.Chronology;
import org.demarche.scene.Mark;
import org.demarche.ui.timeline.Drawn;
import org.junit.jupiter.api.Test;

/// The zone of the axis, chosen in the window.
final class AxisZoneWindowTest extends TwoWays {
  private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private Chronology chronology() {
    return onFx(() -> session().dataset().chronology());
  }

  private String named() {
    return onFx(() -> lookup("#axis-zone").<Labeled>query().getText());
  }

  private boolean isSaid(String text) {
    return onFx(
        () ->
            Drawn.marks(window().view().orElseThrow().timeline()).stream()
                .anyMatch(mark -> mark instanceof Mark.Label label && label.text().equals(text)));
  }

  /// When the window begins.
  private Instant seen() {
    return LocalDateTime.ofEpochSecond(view().viewport().startSecond(), 0, ZoneOffset.UTC)
        .atZone(chronology().axis())
        .toInstant();
  }

  private Optional<ZoneId> kept() {
    return memory().settings().zone(SHIPPED);
  }

  @Test
  void byPointer() {
    openShipped();
    assertEquals("Asia/Baghdad", named());
    Instant before = seen();
    click("#axis-zone");
    click("#zone-Asia/Tehran".replace("/", "-"));
    assertEquals(TEHRAN, chronology().axis());
    assertEquals("Asia/Tehran", named());
    assertTrue(isSaid("Tehran time"));
    assertEquals(before, seen());
    assertEquals(Optional.of(TEHRAN), kept());
    click("#axis-zone");
    clickMenuItem("The dataset’s: Asia/Baghdad");
    assertEquals(chronology().home(), chronology().axis());
    assertEquals(Optional.empty(), kept());
    assertEquals(false, isSaid("Baghdad time"));
  }

  @Test
  void byKeyboard() {
    openShipped();
    hit(KeyCode.F10);
    hit(KeyCode.RIGHT);
    hit(KeyCode.DOWN);
    goDownTo("Zone of the axis");
    hit(KeyCode.RIGHT);
    goDownTo("Another zone…");
    hit(KeyCode.ENTER);
    type("tokyo");
    hit(KeyCode.ENTER);
    assertEquals(TOKYO, chronology().axis());
    assertEquals("Asia/Tokyo", named());
    assertEquals(Optional.of(TOKYO), kept());
  }

  @Test
  void aDatasetThatIsOpenedAgainIsInTheZoneItWasIn() {
    doOnFx(() -> memory().change(settings -> settings.withZone(SHIPPED, TOKYO)));
    openShipped();
    assertEquals(TOKYO, chronology().axis());
    assertEquals("Asia/Tokyo", named());
    assertTrue(isSaid("Tokyo time"));
  }
}
